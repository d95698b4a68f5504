package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Stance;
import mufakat.story.Story;

/**
 * How members would take the drafts on the desks otherwise once an offer is accepted, as far as the envoy knows (rules,
 * section 7): ranges are compared with ranges, so that nothing shows that isn't known.
 *
 * @param changes by item, then by member, those whose stance is another or known better
 * @param within by item, the members that would be in a position to join and were not, though their stance stays what it
 *     is: something else in the draft is in the way
 */
public record Reach(List<Change> changes, SortedMap<String, SortedSet<String>> within) {
    /** Whether nobody would move, nor come nearer to it. */
    public boolean isNone() {
        return changes.isEmpty() && within.isEmpty();
    }

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
        SortedMap<String, SortedSet<String>> within = new TreeMap<>();
        before.items().forEach((item, work) -> {
            if (work.isOpen() && work.adoption().isEmpty()) {
                Outlook then = outlook(story, before, item);
                Outlook now = outlook(story, after, item);
                before.members().keySet().forEach(member -> {
                    Change change = new Change(item, member, Likely.of(then, member), Likely.of(now, member));
                    if (!change.before().equals(change.after())) {
                        changes.add(change);
                    } else if (isOutOfReach(then, member) && !isOutOfReach(now, member)) {
                        within.computeIfAbsent(item, any -> new TreeSet<>()).add(member);
                    }
                });
            }
        });
        return new Reach(List.copyOf(changes), within);
    }

    private static boolean isOutOfReach(Outlook outlook, String member) {
        return outlook.ledgers().get(member).isOutOfReach();
    }

    private static Outlook outlook(Story story, GameState state, String item) {
        Draft draft = state.item(item).draft();
        return Outlook.of(SituationFactory.asKnown(story, state, item, draft.forum()), draft.text());
    }
}
