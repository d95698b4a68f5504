package mufakat.report.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import mufakat.history.coding.Agreement;
import mufakat.history.coding.Pair;
import mufakat.report.Columns;
import mufakat.report.Wrapped;
import mufakat.words.Messages;
import mufakat.words.Numbers;

/** How far two coders agree, letter by letter, and on which cases they don't. */
public record CodingReport(List<Pair> pairs, Messages messages) {
    private static final String INDENT = "  ";

    public List<String> lines() {
        List<String> lines = new ArrayList<>(Wrapped.lines(messages.say("history.coding", pairs.size())));
        Columns table = new Columns()
                .row(List.of("", messages.say("history.coding.same"), messages.say("history.coding.kappa")));
        CodingSheet.LETTERS.forEach(letter -> table.row(row(letter)));
        table.lines().forEach(line -> lines.add(INDENT + line));
        lines.addAll(Wrapped.lines(INDENT + messages.say("history.coding.reading")));
        lines.add("");
        List<Pair> parted =
                pairs.stream().filter(pair -> !pair.differences().isEmpty()).toList();
        lines.add(messages.say(parted.isEmpty() ? "history.coding.differ.none" : "history.coding.differ"));
        parted.forEach(pair -> lines.addAll(Wrapped.lines(INDENT + differences(pair))));
        return lines;
    }

    private List<String> row(String letter) {
        Agreement agreement = Agreement.of(pairs, letter);
        return List.of(
                messages.say("history.coding." + letter),
                messages.say("history.coding.count", agreement.same(), agreement.of()),
                kappa(agreement.kappa()));
    }

    private String differences(Pair pair) {
        List<String> differences = pair.differences().stream()
                .map(letter -> messages.say(
                        "history.coding.codes",
                        letter,
                        pair.one().codes().get(letter),
                        pair.other().codes().get(letter)))
                .toList();
        return messages.say(
                "history.coding.case", pair.one().id(), pair.one().proposal(), String.join(", ", differences));
    }

    private static String kappa(OptionalDouble kappa) {
        if (kappa.isEmpty()) {
            return "–";
        }
        String plain = String.format(Locale.ROOT, "%.2f", Math.abs(kappa.getAsDouble()));
        return kappa.getAsDouble() < 0 ? Numbers.signed(-1).charAt(0) + plain : plain;
    }
}
