package mufakat.history;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A proposal of the past, as somebody coded it, and what became of it.
 *
 * @param id how it is called in its file
 * @param years when it was on the table; empty where it never was
 * @param cost what it asks of each member, 0 to 2
 * @param happened what became of it, in words; may be empty
 * @param source where that is known from; may be empty
 * @param named the members that the record names
 * @param item the item of a story that it is, and behind a plus sign a clause that is not in the text as adopted; empty
 *     where it is none
 */
public record Case(
        String id,
        String proposal,
        Optional<Years> years,
        SortedSet<Feature> features,
        int cost,
        RecordedFate fate,
        String happened,
        String source,
        NamedMembers named,
        String item) {
    /** The greatest cost that can be coded. */
    public static final int DEAREST = 2;

    public Case {
        features = Collections.unmodifiableSortedSet(new TreeSet<>(features));
    }

    /** Whether that was coded of it. */
    public boolean is(Feature feature) {
        return features.contains(feature);
    }

    /** The forms in which it is put to the table: what was adopted only weakened is two texts. */
    public List<Form> forms() {
        if (fate == RecordedFate.WEAKENED) {
            return List.of(Form.BINDING, Form.VOLUNTARY);
        }
        return List.of(is(Feature.BINDING) ? Form.BINDING : Form.VOLUNTARY);
    }

    /** Whether all agreed to this form. What a few entered into, or what spread by example, all at once did not. */
    public boolean passed(Form form) {
        return switch (fate) {
            case ADOPTED, ADOPTED_LATE -> true;
            case WEAKENED -> form == Form.VOLUNTARY;
            case LIKE_MINDED, SPREAD, BLOCKED, NEVER_TABLED, OPEN -> false;
        };
    }

    /** The same proposal as if somebody had carried it to that year and it had been adopted then. */
    Case carriedTo(int year) {
        Years carried = new Years(Math.min(year, judgedIn().orElse(year)), year);
        return new Case(
                id,
                proposal,
                Optional.of(carried),
                features,
                cost,
                RecordedFate.ADOPTED_LATE,
                happened,
                source,
                named,
                item);
    }

    /** Whether it was carried from a first table to a later one. */
    public boolean isCarried() {
        return fate == RecordedFate.ADOPTED_LATE;
    }

    /** The year in which its text is judged: what was adopted late in its last, all else in its first. */
    public Optional<Integer> judgedIn() {
        return years.map(span -> fate == RecordedFate.ADOPTED_LATE ? span.last() : span.first());
    }
}
