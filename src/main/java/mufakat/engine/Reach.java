package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Stance;
import mufakat.story.Story;

/**
 * How members would take the drafts on the desks otherwise once an offer is accepted, as far as the envoy knows (rules,
 * section 7): ranges are compared with ranges, so that nothing shows that isn't known.
 *
 * @param changes by item, then by member, those whose stance is another or known better
 */
public record Reach(List<Change> changes) {
    /**
     * A member's stance toward the draft of an item, before and after.
     *
     * @param before how it stands, between its worst and its best
     */
    public record Change(String item, String member, Likely before, Likely after) {}

    /** A stance as far as it is known: the worst and the best that it can be. */
    public record Likely(Stance worst, Stance best) {
        private static Likely of(Outlook outlook, String member) {
            return new Likely(outlook.worst().get(member), outlook.best().get(member));
        }
    }

    /** What accepting the offer that is heard would change; nothing where it can't be accepted. */
    public static Reach ofAccepting(Game game) {
        Outcome accepted = game.decide(new Decision.Accept());
        return between(game.story(), game.state(), accepted.game().state());
    }

    /** What has changed for the items that were open before and are not in force. */
    public static Reach between(Story story, GameState before, GameState after) {
        List<Change> changes = new ArrayList<>();
        before.items().forEach((item, work) -> {
            if (work.isOpen() && work.adoption().isEmpty()) {
                Outlook then = outlook(story, before, item);
                Outlook now = outlook(story, after, item);
                before.members().keySet().forEach(member -> {
                    Change change = new Change(item, member, Likely.of(then, member), Likely.of(now, member));
                    if (!change.before().equals(change.after())) {
                        changes.add(change);
                    }
                });
            }
        });
        return new Reach(List.copyOf(changes));
    }

    private static Outlook outlook(Story story, GameState state, String item) {
        Draft draft = state.item(item).draft();
        return Outlook.of(SituationFactory.asKnown(story, state, item, draft.forum()), draft.text());
    }
}
