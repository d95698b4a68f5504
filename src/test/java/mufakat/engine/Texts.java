package mufakat.engine;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;
import mufakat.engine.model.Span;
import mufakat.engine.model.Text;

/** Texts and ledgers in a few words. */
public final class Texts {
    private Texts() {}

    /** {@code text("room:3", "reporting:1", "national-law")}: clauses with their strengths, then safeguards. */
    public static Text text(String... parts) {
        SortedMap<String, Integer> strengths = new TreeMap<>();
        TreeSet<String> safeguards = new TreeSet<>();
        for (String part : parts) {
            String[] words = part.split(":");
            if (words.length == 2) {
                strengths.put(words[0], Integer.valueOf(words[1]));
            } else {
                safeguards.add(part);
            }
        }
        return new Text(strengths, safeguards, new TreeSet<>());
    }

    /** {@code "touches data reporting -6"}: a ledger's lines in words. */
    public static List<String> lines(Ledger ledger) {
        return ledger.lines().stream().map(Texts::words).toList();
    }

    private static String words(Line line) {
        Span amount = line.amount();
        String number = amount.isExact() ? "" + amount.low() : amount.low() + ".." + amount.high();
        String reason = line.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return String.join(
                " ",
                Arrays.asList(reason, line.subject(), line.clause(), number).stream()
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
