package mufakat.engine.replay;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a decision belongs, as closely as that is known: at one place, or anywhere in a stretch of the game.
 *
 * @param from the first part of the game that it can belong to; its phase is one that it is taken in
 * @param to the last; its phase is the other one, where there are two
 * @param subjects what it can be about; nothing where that is not known
 */
record Occasion(Juncture from, Juncture to, Optional<SortedSet<String>> subjects) {
    /** The occasion of a decision that was taken at a place. */
    static Occasion at(Juncture place) {
        SortedSet<String> subject = new TreeSet<>();
        subject.add(place.subject());
        return new Occasion(place, place, Optional.of(subject));
    }

    /** Whether a decision that belongs here can be taken at a place. */
    boolean covers(Juncture place) {
        boolean isOfThisPart = !place.isBefore(from) && !to.isBefore(place);
        boolean isOfThisKind = place.phase() == from.phase() || place.phase() == to.phase();
        return isOfThisPart
                && isOfThisKind
                && subjects.map(known -> known.contains(place.subject())).orElse(true);
    }

    /** Whether it is known what the decision is about, so that a game that stands there waits for just that. */
    boolean isSure() {
        return subjects.isPresent();
    }
}
