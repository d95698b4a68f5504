package mufakat.engine;

import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;

/**
 * A text in force.
 *
 * @param session the index of the session in which this text was adopted
 * @param parties the members among which it is in force: all, or the like-minded
 * @param hesitated the parties that were silent and do not own it
 * @param credited members whose trust has risen for supporting the item, once
 */
public record Adoption(
        Text text,
        String forum,
        int session,
        SortedSet<String> parties,
        SortedSet<String> hesitated,
        SortedSet<String> credited) {

    /** What an agreed tabling puts into force; an earlier text of the item is replaced. */
    static Adoption by(Tabling tabling, ItemState before) {
        SortedSet<String> parties = new TreeSet<>(tabling.closed().keySet());
        parties.removeIf(member -> tabling.result() == Tabling.Result.LIKE_MINDED
                && tabling.closed().get(member) == Stance.OBJECTS);
        SortedSet<String> hesitated = new TreeSet<>(parties);
        hesitated.removeIf(member -> tabling.closed().get(member).compareTo(Stance.HESITATES) < 0);
        SortedSet<String> credited = new TreeSet<>(parties);
        credited.removeIf(member -> tabling.closed().get(member) != Stance.SUPPORTS);
        before.adoption().ifPresent(earlier -> credited.addAll(earlier.credited()));
        return new Adoption(tabling.last(), tabling.forum(), tabling.session(), parties, hesitated, credited);
    }

    /** The number of parties that own the text. */
    public int owners() {
        return parties.size() - hesitated.size();
    }

    /** Whether the member is a party and did not hesitate. */
    boolean isOwnedBy(String member) {
        return parties.contains(member) && !hesitated.contains(member);
    }

    /** Whether the member carries the text out when a session is at its end; who hesitated does so a session late. */
    public boolean carriedOutBy(String member, int session) {
        return parties.contains(member) && (!hesitated.contains(member) || session > this.session);
    }

    Adoption joinedBy(String member) {
        SortedSet<String> more = new TreeSet<>(parties);
        more.add(member);
        return new Adoption(text, forum, session, more, hesitated, credited);
    }
}
