package mufakat.engine;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
 * @param carried by party, the sessions for which it has carried the text within its means
 * @param paper parties that can't carry it beside what they carry already: there it stands on paper
 */
public record Adoption(
        Text text,
        String forum,
        int session,
        SortedSet<String> parties,
        SortedSet<String> hesitated,
        SortedSet<String> credited,
        SortedMap<String, Integer> carried,
        SortedSet<String> paper) {

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
        return new Adoption(
                tabling.last(),
                tabling.forum(),
                tabling.session(),
                parties,
                hesitated,
                credited,
                Collections.emptySortedMap(),
                Collections.emptySortedSet());
    }

    /** The number of parties that own the text. */
    public int owners() {
        return parties.size() - hesitated.size();
    }

    /** The number of parties that own the text and carry it out, or have. */
    public int bearers() {
        int bearers = 0;
        for (String member : parties) {
            bearers += isBorneBy(member) ? 1 : 0;
        }
        return bearers;
    }

    /** Whether the member is a party, did not hesitate, and the text is more than paper there. */
    public boolean isBorneBy(String member) {
        return isOwnedBy(member) && !paper.contains(member);
    }

    /** Whether the member is a party and did not hesitate. */
    public boolean isOwnedBy(String member) {
        return parties.contains(member) && !hesitated.contains(member);
    }

    /** Whether the member has carried the text for so many sessions, so that it weighs no more. */
    public boolean isDelivered(String member, int sessions) {
        return carried.getOrDefault(member, 0) >= sessions;
    }

    /** Whether the member carries the text out when a session is at its end; who hesitated does so a session late. */
    public boolean carriedOutBy(String member, int session) {
        return parties.contains(member) && (!hesitated.contains(member) || session > this.session);
    }

    Adoption joinedBy(String member) {
        SortedSet<String> more = new TreeSet<>(parties);
        more.add(member);
        return new Adoption(text, forum, session, more, hesitated, credited, carried, paper);
    }

    /** The members carried it for one more session. */
    Adoption carriedBy(SortedSet<String> members) {
        SortedMap<String, Integer> longer = new TreeMap<>(carried);
        members.forEach(member -> longer.merge(member, 1, Integer::sum));
        return new Adoption(text, forum, session, parties, hesitated, credited, longer, paper);
    }

    /** It stands on paper with these. */
    Adoption onPaperWith(SortedSet<String> members) {
        return new Adoption(text, forum, session, parties, hesitated, credited, carried, members);
    }

    /** These no longer call it theirs: it is no precedent for them and brings nothing. */
    Adoption disownedBy(SortedSet<String> members) {
        SortedSet<String> more = new TreeSet<>(hesitated);
        more.addAll(members);
        more.retainAll(parties);
        return new Adoption(text, forum, session, parties, more, credited, carried, paper);
    }
}
