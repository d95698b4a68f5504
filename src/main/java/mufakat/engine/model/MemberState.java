package mufakat.engine.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Member;

/**
 * A member at a moment of the game.
 *
 * @param trust in the envoy, 0 to 5
 * @param capacity 0 to 5
 * @param readiness whether an incident has spent it for this session
 * @param redLines by domain
 * @param known domains and interests whose exact value the envoy knows, and the red line with it
 * @param named domains whose red line it has named at the table
 * @param clear by domain, the strength up to which it has taken a text without a red line
 * @param practices that it has set up at home
 * @param pushes by practice, what partners and events have helped it along
 * @param disposition what it feels now
 */
public record MemberState(
        int trust,
        int capacity,
        Readiness readiness,
        SortedMap<String, Integer> redLines,
        SortedSet<String> known,
        SortedSet<String> named,
        SortedMap<String, Integer> clear,
        SortedSet<String> practices,
        SortedMap<String, Integer> pushes,
        Disposition disposition) {
    public static final int MOST = 5;

    /** Whether a member can use all its capacity. */
    public enum Readiness {
        READY,
        /** Its capacity counts one less. */
        SPENT
    }

    public static MemberState of(Member member, SortedSet<String> practices) {
        return new MemberState(
                member.trust(),
                member.capacity(),
                Readiness.READY,
                member.redLines(),
                member.publicly(),
                Collections.emptySortedSet(),
                Collections.emptySortedMap(),
                practices,
                Collections.emptySortedMap(),
                Disposition.of(member));
    }

    /** The capacity as it counts now. */
    public int counting() {
        return readiness == Readiness.SPENT ? Math.max(0, capacity - 1) : capacity;
    }

    public MemberState trusting(int by) {
        return new MemberState(
                within(trust + by), capacity, readiness, redLines, known, named, clear, practices, pushes, disposition);
    }

    public MemberState ableBy(int by) {
        return new MemberState(
                trust, within(capacity + by), readiness, redLines, known, named, clear, practices, pushes, disposition);
    }

    public MemberState being(Readiness now) {
        return new MemberState(trust, capacity, now, redLines, known, named, clear, practices, pushes, disposition);
    }

    public MemberState knownIn(Iterable<String> traits) {
        SortedSet<String> more = new TreeSet<>(known);
        traits.forEach(more::add);
        Disposition asked = disposition.asked(traits);
        return new MemberState(trust, capacity, readiness, redLines, more, named, clear, practices, pushes, asked);
    }

    public MemberState drawing(String domain, int strength) {
        SortedMap<String, Integer> lines = new TreeMap<>(redLines);
        if (strength == 0) {
            lines.remove(domain);
        } else {
            lines.put(domain, strength);
        }
        return new MemberState(trust, capacity, readiness, lines, known, named, clear, practices, pushes, disposition);
    }

    /** Whether the envoy knows where its red line in the domain runs, or that there is none. */
    public boolean knowsLine(String domain) {
        return known.contains(domain) || named.contains(domain);
    }

    public MemberState naming(String domain) {
        SortedSet<String> more = new TreeSet<>(named);
        more.add(domain);
        return new MemberState(
                trust, capacity, readiness, redLines, known, more, clear, practices, pushes, disposition);
    }

    public MemberState clearUpTo(SortedMap<String, Integer> strengths) {
        SortedArrayMap<String, Integer> more = SortedArrayMap.copyOf(clear);
        for (var strength : strengths.entrySet()) {
            if (strength.getValue() > more.getOrDefault(strength.getKey(), -1)) {
                more = more.with(strength.getKey(), strength.getValue());
            }
        }
        return new MemberState(
                trust, capacity, readiness, redLines, known, named, more, practices, pushes, disposition);
    }

    public MemberState practising(String practice) {
        SortedSet<String> more = new TreeSet<>(practices);
        more.add(practice);
        return new MemberState(trust, capacity, readiness, redLines, known, named, clear, more, pushes, disposition);
    }

    public MemberState pushed(String practice, int by) {
        SortedMap<String, Integer> more = new TreeMap<>(pushes);
        more.merge(practice, by, Integer::sum);
        return new MemberState(trust, capacity, readiness, redLines, known, named, clear, practices, more, disposition);
    }

    /** What it feels now. */
    public Feelings feels() {
        return disposition.feels();
    }

    /** More sensitive in a domain, or less, as everybody is told. */
    public MemberState moved(String domain, int by) {
        return disposed(disposition.moving(domain, by));
    }

    /** More sensitive in a domain since it was pressed there. */
    public MemberState remembering(String domain, int by) {
        return disposed(disposition.moving(domain, by).remembering(domain));
    }

    /**
     * In other hands: it feels otherwise in some domains, and is known as it was then, apart from its red lines.
     *
     * @param was by trait, between which numbers what it feels was known to lie
     */
    public MemberState inOtherHands(SortedMap<String, Integer> otherwise, SortedMap<String, Span> was) {
        SortedSet<String> lines = new TreeSet<>(named);
        lines.addAll(known);
        Disposition others = disposition.inOtherHands(otherwise, was);
        return new MemberState(
                trust,
                capacity,
                readiness,
                redLines,
                Collections.emptySortedSet(),
                lines,
                clear,
                practices,
                pushes,
                others);
    }

    private MemberState disposed(Disposition now) {
        return new MemberState(trust, capacity, readiness, redLines, known, named, clear, practices, pushes, now);
    }

    static int within(int value) {
        return Math.max(0, Math.min(MOST, value));
    }
}
