package mufakat.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import mufakat.Sorted;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.loader.StoryLoader;
import mufakat.story.Story;
import mufakat.words.Messages;

/** Games of the small story that begin alike, then go apart over one text. */
public final class TwoGames {
    private static final Messages MESSAGES = Messages.load();
    private static final long SEED = 7;

    /** What both envoys begin with. */
    private static final List<Decision> ALIKE = List.of(new Decision.Choose("listen"), new Decision.GoOn());

    private TwoGames() {}

    public static Story small() {
        Path home = Path.of(System.getProperty("mufakat.home", "."));
        return StoryLoader.load(home.resolve("src/test/resources/stories/small.yaml"))
                .on(playable -> playable.story(), broken -> {
                    throw new AssertionError(broken.problems());
                });
    }

    /** Ann asks Durio first, and tables a text that spares it. */
    public static GameCard ann() {
        return card("Ann", "", ended(SEED, annsDecisions()));
    }

    /** Ben tables a strong text without asking anybody, and presses. */
    public static GameCard ben() {
        return card("Ben", "Mind Durio.", ended(SEED, bensDecisions()));
    }

    /** Ann as far as her text is tabled. */
    public static GameCard annStillPlaying() {
        return card("Ann", "", play(SEED, annsDecisions()));
    }

    /** Cat has opened the story and decided nothing. */
    public static GameCard catWhoNeverBegan() {
        return card("Cat", "", play(SEED, List.of()));
    }

    /** Ann's decisions in a world of another chance. */
    public static GameCard annOfAnotherSeed() {
        return card("Eve", "", ended(SEED + 1, annsDecisions()));
    }

    public static GameCard card(String label, String note, GameSession play) {
        String ending = play.isOver()
                ? play.game().story().endings().stream()
                        .filter(end -> end.id().equals(play.game().state().subject()))
                        .map(end -> end.title())
                        .findFirst()
                        .orElseThrow()
                : "not ended";
        return new GameCard(label, ending, note, () -> play);
    }

    public static List<Decision> annsDecisions() {
        List<Decision> decisions = new ArrayList<>(ALIKE);
        decisions.add(new Decision.Consult("DD", "hub"));
        decisions.add(draft(1, 1, Sorted.set("national-law", "own-lead")));
        decisions.add(new Decision.OpenFloor());
        decisions.add(new Decision.Table("hub", "digital"));
        return decisions;
    }

    public static List<Decision> bensDecisions() {
        List<Decision> decisions = new ArrayList<>(ALIKE);
        decisions.add(draft(2, 3, Sorted.set()));
        decisions.add(new Decision.OpenFloor());
        decisions.add(new Decision.Table("hub", "digital"));
        decisions.add(new Decision.Press());
        return decisions;
    }

    /** Nothing but drafts, to and fro, of which one clause has this strength. */
    public static List<Decision> drafting(int drafts, int reporting) {
        List<Decision> decisions = new ArrayList<>(ALIKE);
        for (int i = 0; i < drafts; i++) {
            decisions.add(draft(2 + i % 2, reporting, Sorted.set()));
        }
        return decisions;
    }

    private static Decision draft(int room, int reporting, SortedSet<String> safeguards) {
        return new Decision.KeepDraft("hub", Sorted.map("room", room, "reporting", reporting), safeguards, "digital");
    }

    /** A game of these decisions, every one of which fits. */
    public static GameSession play(long seed, List<Decision> decisions) {
        GameSession play = GameSession.resume(
                Game.begin(small(), seed), MESSAGES, entry -> Optional.empty(), decisions, new TreeMap<>());
        if (play.steps().size() != decisions.size()) {
            throw new AssertionError("refused: " + decisions.get(play.steps().size()));
        }
        return play;
    }

    /** A game of these decisions and whatever ends it soonest. */
    static GameSession ended(long seed, List<Decision> decisions) {
        GameSession play = play(seed, decisions);
        while (!play.isOver()) {
            switch (play.moment().kind()) {
                case PREPARING -> play.decide(new Decision.OpenFloor());
                case DEBATE -> play.decide(new Decision.LetRest());
                case FLOOR -> play.decide(new Decision.Adjourn());
                default -> play.decide(first(play.moment().actions()));
            }
        }
        return play;
    }

    private static Decision first(List<Action> actions) {
        return ((Action.Target.Decide) actions.get(0).target()).decision();
    }
}
