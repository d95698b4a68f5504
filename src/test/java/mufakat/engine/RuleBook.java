package mufakat.engine;

import static java.util.stream.Collectors.joining;
import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.MEASURE;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;

/** The table of the rule book's examples, and the words in which they are shown. */
final class RuleBook {
    private static final List<String> STRENGTHS = List.of("absent", "notes", "encourages", "endeavours", "commits");

    private RuleBook() {}

    static ATable table() {
        return table(members());
    }

    static ATable table(List<AMember> seated) {
        return aTable().of(seated.toArray(AMember[]::new))
                .discussing(item("room")
                        .demanding(2)
                        .answering("attack")
                        .saying(
                                core("room")
                                        .serves("response", 3)
                                        .touches("sovereignty", 1)
                                        .moves(MEASURE, 1),
                                clause("reporting")
                                        .serves("response", 1)
                                        .touches("data", 2)
                                        .moves(MEASURE, 1))
                        .guard("national-law", "data"));
    }

    static List<AMember> members() {
        return new ArrayList<>(List.of(
                seat("Aldery", 4, 3, 1, 1, 2),
                seat("Brenn", 2, 1, 3, 1, 2),
                seat("Corvey", 2, 1, 3, 3, 2),
                seat("Dunmere", 1, 0, 2, 2, 1),
                seat("Esk", 3, 2, 0, 1, 1)));
    }

    private static AMember seat(String id, int capacity, int trust, int data, int sovereignty, int response) {
        return member(id)
                .capacity(capacity)
                .trust(trust)
                .feels("data", data)
                .feels("sovereignty", sovereignty)
                .wants("response", response);
    }

    /** {@code room encourages, reporting absent, with national-law}. */
    static String wording(Text text) {
        String clauses = table().situation("room").item().clauses().stream()
                .map(clause -> clause.id() + " " + STRENGTHS.get(text.strength(clause)))
                .collect(joining(", "));
        return text.safeguards().isEmpty() ? clauses : clauses + ", with " + String.join(", ", text.safeguards());
    }

    /** The lines of a ledger, and its sum. */
    static List<String> ledger(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        Texts.lines(ledger).forEach(line -> lines.add("  " + line));
        lines.add("  comfort of " + ledger.member() + ": " + ledger.comfort().low());
        return lines;
    }

    /** What every member feels and does. */
    static List<String> stances(Situation situation, Text text) {
        Outlook outlook = Outlook.of(situation, text);
        List<String> lines = new ArrayList<>();
        outlook.ledgers()
                .forEach((member, ledger) -> lines.add("  "
                        + row(
                                member,
                                "comfort " + ledger.comfort().low(),
                                word(outlook.worst().get(member)))));
        return lines;
    }

    static String row(String first, String... more) {
        StringBuilder row = new StringBuilder(first);
        for (String column : more) {
            row.append(row.length() == 0 ? "" : " · ").append(column);
        }
        return row.toString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
