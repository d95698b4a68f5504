package mufakat.engine.model;

import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.story.Saying;

/**
 * What a member would speak of when it is asked about a text: the lines of its ledger, gathered by what one can name
 * (rules, section 5).
 *
 * @param against by clause, or by {@link Saying#MEANS} and {@link Saying#PARTNER}, how heavily it weighs, 1 and up
 * @param inFavour by clause, or by the words of {@link Saying}, how much it brings, 1 and up
 */
public record Concerns(SortedMap<String, Integer> against, SortedMap<String, Integer> inFavour) {
    /** Heavier than any line: what makes it object whatever its comfort. */
    private static final int DECISIVE = 1_000;

    /** The concerns of a member whose feelings are all known. */
    public static Concerns of(Ledger ledger) {
        SortedMap<String, Integer> against = new TreeMap<>();
        SortedMap<String, Integer> inFavour = new TreeMap<>();
        for (Line line : ledger.lines()) {
            String subject = subject(line);
            int amount = line.amount().low();
            if (!subject.isEmpty() && amount != 0) {
                (amount < 0 ? against : inFavour).merge(subject, Math.abs(amount), Integer::sum);
            }
        }
        if (ledger.isOutOfReach()) {
            against.put(Saying.MEANS, DECISIVE);
        }
        if (!ledger.redLine().isEmpty()) {
            against.put(ledger.redLine(), DECISIVE + 1);
        }
        return new Concerns(against, inFavour);
    }

    /** Whether nothing weighs more against the text. */
    public boolean isHeaviest(String subject) {
        return against.containsKey(subject) && against.get(subject).equals(against.get(heaviest()));
    }

    private static String subject(Line line) {
        return switch (line.reason()) {
            case TOUCHES, SERVES -> line.clause();
            case CAPACITY_GAP, BURDEN -> Saying.MEANS;
            case ALIGNMENT, BACKING -> Saying.PARTNER;
            case PRECEDENT, PRACTICE, FAMILIARITY -> Saying.PRECEDENT;
            case TRUST, PROMISE, CO_SPONSOR -> Saying.ENVOY;
            case CEILING, SIDE_CEILING, HEARD -> "";
        };
    }

    /** What weighs most against the text; the first by id among equals, and empty where nothing does. */
    public String heaviest() {
        String heaviest = "";
        for (String subject : against.keySet()) {
            if (heaviest.isEmpty() || against.get(subject) > against.get(heaviest)) {
                heaviest = subject;
            }
        }
        return heaviest;
    }
}
