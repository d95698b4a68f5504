package mufakat.view.walk;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import mufakat.engine.Debate;
import mufakat.engine.Decision;
import mufakat.engine.Draft;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.engine.replay.Step;

/**
 * A text as it stood at a moment of a game: before the table, or else as it lay on the desk.
 *
 * @param game the game in which the members weigh the text
 * @param spoken how they spoke in the last round; empty where the text was not before the table
 */
record AtIssue(Game game, String item, Text text, String forum, SortedMap<String, Stance> spoken) {
    /** Whether it was before the table. */
    boolean isTabled() {
        return !spoken.isEmpty();
    }

    int session() {
        return game.state().session();
    }

    /** What the members weighed, as it was. */
    Situation truly() {
        return SituationFactory.truly(game.story(), game.state(), item, forum);
    }

    /** What the members weighed, as far as the envoy knew. */
    Situation asKnown() {
        return SituationFactory.asKnown(game.story(), game.state(), item, forum);
    }

    /** The item that a step is about, if it is about one. */
    static Optional<String> itemOf(Step step) {
        return step.decision() instanceof Decision.AboutItem about ? Optional.of(about.item()) : debated(step);
    }

    private static Optional<String> debated(Step step) {
        return step.before().state().debate().map(Debate::item);
    }

    /**
     * The text of an item after the last of these steps: the one last before the table in this session, else the draft.
     * Nothing while the item is not on the agenda.
     */
    static Optional<AtIssue> after(List<Step> steps, Game begun, String item) {
        Game now = steps.isEmpty() ? begun : steps.get(steps.size() - 1).after();
        for (int i = steps.size() - 1; i >= 0 && isOfSession(steps.get(i), now); i--) {
            Optional<AtIssue> tabled = tabled(steps.get(i), item);
            if (tabled.isPresent()) {
                return tabled;
            }
        }
        Draft draft = now.state().item(item).draft();
        return now.state().item(item).isOpen()
                ? Optional.of(new AtIssue(now, item, draft.text(), draft.forum(), Collections.emptySortedMap()))
                : Optional.empty();
    }

    private static boolean isOfSession(Step step, Game now) {
        return step.before().state().session() == now.state().session();
    }

    /** The text as a step left it before the table; the members weighed it before the gavel changed anything. */
    private static Optional<AtIssue> tabled(Step step, String item) {
        boolean tables = step.decision() instanceof Decision.Table;
        if (!itemOf(step).filter(item::equals).isPresent()
                || !(tables || debated(step).isPresent())) {
            return Optional.empty();
        }
        GameState after = step.after().state();
        if (after.debate().isPresent()) {
            Debate debate = after.debate().get();
            return Optional.of(new AtIssue(step.before(), item, debate.text(), debate.forum(), debate.stances()));
        }
        Tabling tabling = after.tablings().get(after.tablings().size() - 1);
        return Optional.of(new AtIssue(step.before(), item, tabling.last(), tabling.forum(), tabling.closed()));
    }
}
