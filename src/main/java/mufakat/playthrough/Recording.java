package mufakat.playthrough;

import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Event;
import mufakat.engine.Game;
import mufakat.engine.Measures;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.engine.model.Tabling;
import mufakat.save.DecisionLine;
import mufakat.story.Names;
import mufakat.story.Story;

/**
 * Writes a game down as a playthrough: what was decided, remarks that say where one is, and as expectations what is worth
 * holding on to, which is how each tabling ended, the ending, and what the measures came to.
 */
public final class Recording {
    private final StringBuilder text = new StringBuilder();
    private final Headings headings;
    private Game game;

    private Recording(Outcome beginning) {
        this.game = beginning.game();
        this.headings = new Headings(game.story());
    }

    /**
     * The text of the playthrough.
     *
     * @param beginning the game before the first decision
     * @param decisions decisions that the game accepts, in order; those that were taken back are left out where the game
     *     is the same without them
     */
    public static String of(Outcome beginning, List<Decision> decisions) {
        Recording recording = new Recording(beginning);
        recording.head();
        recording.remark(beginning.events());
        TakenBack.removedFrom(beginning.game(), decisions).forEach(recording::decide);
        recording.close();
        return recording.text.toString();
    }

    private void head() {
        Story story = game.story();
        line("# " + Headings.oneLine(story.story().title()));
        line(PlaythroughReader.STORY + " " + story.story().id());
        line(PlaythroughReader.SEED + " " + game.seed());
        game.stretch().name(story).ifPresent(sessions -> line(PlaythroughReader.SESSION + " " + sessions));
    }

    private void decide(Decision decision) {
        int tabled = game.state().tablings().size();
        Outcome outcome = game.decide(decision);
        game = outcome.game();
        line(DecisionLine.write(decision));
        List<Tabling> tablings = game.state().tablings();
        tablings.subList(tabled, tablings.size())
                .forEach(tabling -> expect(ValueCheck.RESULT, Names.word(tabling.result())));
        remark(outcome.events());
    }

    private void remark(List<Event> events) {
        events.stream().flatMap(event -> headings.of(event).stream()).forEach(heading -> {
            line("");
            line("# " + heading);
        });
    }

    private void close() {
        boolean over = game.state().phase() == Phase.ENDED;
        if (over && game.stretch().endsTheStory(game.story())) {
            expect(ValueCheck.ENDING, game.state().subject());
        }
        Measures.values(game.story(), game.state())
                .forEach((measure, value) -> expect(ValueCheck.MEASURE_VALUE, measure + " " + value));
    }

    private void expect(String fact, String value) {
        line("= " + fact + " " + value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
