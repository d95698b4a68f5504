package mufakat.playthrough;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import mufakat.check.Code;
import mufakat.check.Nearest;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Outcome;
import mufakat.engine.SessionRange;
import mufakat.engine.model.Refusal;
import mufakat.engine.replay.Renaming;
import mufakat.story.Session;
import mufakat.story.Story;

/** Plays a playthrough and notes what does not hold. */
public final class Run {
    private final Playthrough playthrough;
    private final PlaythroughFindings findings;
    private final DecisionReader decisions;
    private final BiFunction<Decision, Game, Game> kept;
    private final List<GameState> states = new ArrayList<>();
    private final List<Performed.Deed> deeds = new ArrayList<>();
    private final PlaythroughContext known;
    private final Outcome beginning;
    private Game game;
    private Optional<Refusal> refusal = Optional.empty();

    private Run(
            Playthrough playthrough, Story story, BiFunction<Decision, Game, Game> kept, PlaythroughFindings findings) {
        this.playthrough = playthrough;
        this.findings = findings;
        this.decisions = new DecisionReader(playthrough.file(), findings);
        this.kept = kept;
        this.known = PlaythroughContext.of(story);
        long seed = playthrough.seed().orElse(story.story().seed());
        this.beginning = Game.begin(story, seed, stretch(story));
        this.game = beginning.game();
    }

    /** Plays it; answers with the state after each decision. */
    public static List<GameState> of(Playthrough playthrough, Story story, PlaythroughFindings findings) {
        return of(playthrough, story, (decision, after) -> after, findings);
    }

    /** Plays it, going on after each accepted decision with the game that {@code kept} makes of it. */
    public static List<GameState> of(
            Playthrough playthrough, Story story, BiFunction<Decision, Game, Game> kept, PlaythroughFindings findings) {
        Run run = new Run(playthrough, story, kept, findings);
        run.play();
        return run.states;
    }

    /** Plays it; answers with where it begins, and with the decisions that were accepted. */
    public static Performed perform(Playthrough playthrough, Story story, PlaythroughFindings findings) {
        Run run = new Run(playthrough, story, (decision, after) -> after, findings);
        run.play();
        return new Performed(run.beginning, run.deeds);
    }

    /**
     * A game of sessions that the story does not have is played as if none were named: its decisions are looked at all
     * the same.
     */
    private SessionRange stretch(Story story) {
        Optional<PlaythroughLine> named = playthrough.session();
        Optional<SessionRange> stretch = named.flatMap(line -> SessionRange.named(story, line.text()));
        if (named.isPresent() && stretch.isEmpty()) {
            List<String> ids = story.sessions().stream().map(Session::id).toList();
            findings.at(playthrough.file(), named.get(), "")
                    .unknown(Code.OTHER_SESSION, named.get().text(), ids);
        }
        return stretch.orElse(SessionRange.whole(story));
    }

    private void play() {
        boolean onTrack = true;
        for (int i = 0; i < playthrough.lines().size() && !findings.isFull(); i++) {
            PlaythroughLine line = playthrough.lines().get(i);
            if (line.isExpectation()) {
                Optional<Expectation> expectation =
                        Expectation.read(line.expectation(), playthrough.file(), known, findings);
                if (onTrack && expectation.isPresent()) {
                    hold(expectation.get(), line);
                }
            } else {
                // What follows a slip is read, and not played: it would only be refused in its turn.
                Optional<Decision> decision = decisions.read(line);
                onTrack = onTrack && decision.isPresent() && decide(decision.get(), line, i + 1);
            }
        }
    }

    private void hold(Expectation expectation, PlaythroughLine line) {
        expectation
                .instead(new Attempt(game, refusal))
                .ifPresent(holds ->
                        findings.at(playthrough.file(), line.expectation(), "").note(Code.EXPECTATION_FAILS, holds));
    }

    private boolean decide(Decision read, PlaythroughLine line, int next) {
        Decision decision = Renaming.now(game, read);
        Outcome outcome = game.decide(decision);
        refusal = outcome.refusal();
        if (refusal.isEmpty()) {
            game = kept.apply(decision, outcome.game());
            deeds.add(new Performed.Deed(line.number(), decision));
        }
        states.add(game.state());
        boolean refusable = next < playthrough.lines().size()
                && Expectation.isAboutRefusal(playthrough.lines().get(next));
        if (refusal.isEmpty() || refusable) {
            return true;
        }
        note(refusal.get(), line);
        return false;
    }

    private void note(Refusal why, PlaythroughLine line) {
        String name = why.reason().name();
        List<String> names = List.copyOf(Meant.names(game, why));
        String word = names.isEmpty() ? "" : why.arguments().get(0);
        findings.at(playthrough.file(), line, word).refused(name, why.arguments(), Nearest.to(word, names));
    }
}
