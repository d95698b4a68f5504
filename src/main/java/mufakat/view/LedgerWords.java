package mufakat.view;

import java.util.Comparator;
import java.util.List;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;

/** A ledger in words. */
public record LedgerWords(StoryWords words) {
    /** One line of a ledger in words. */
    public String line(String item, Line line) {
        String clause = line.clause().isEmpty() ? "" : words.clause(item, line.clause());
        String subject = switch (line.reason()) {
            case PRECEDENT -> words.shortItem(line.subject());
            case PRACTICE -> words.practice(line.subject());
            case BACKING, ALIGNMENT -> words.partner(line.subject());
            case CO_SPONSOR -> words.member(line.subject());
            case SERVES, TOUCHES -> words.trait(line.subject());
            case TRUST, FAMILIARITY, PROMISE, CEILING, CAPACITY_GAP, BURDEN, SIDE_CEILING, HEARD -> "";
        };
        return words.say("ledger", line.reason(), subject, clause);
    }

    /** A whole ledger in words. */
    LedgerView of(String item, Ledger ledger, Mark mark) {
        // What hurts most comes first: it is what a player looks for, and what a short pane must not cut off.
        List<LedgerView.Row> rows = ledger.lines().stream()
                .sorted(Comparator.comparing((Line line) -> line.reason() == Line.Reason.HEARD)
                        .thenComparingInt(line -> line.amount().low()))
                .map(line -> new LedgerView.Row(line(item, line), StoryWords.signed(line.amount())))
                .toList();
        String total = words.say("ledger.total", StoryWords.signed(ledger.comfort()), words.stance(mark));
        return new LedgerView(ledger.member(), words.member(ledger.member()), mark, total, rows, warning(item, ledger));
    }

    /** What is said of red lines and of what is out of reach, or nothing. */
    public String warning(String item, Ledger ledger) {
        if (ledger.isOutOfReach() && ledger.crossing() != Ledger.Crossing.CERTAIN) {
            return words.say("ledger.out-of-reach");
        }
        return switch (ledger.crossing()) {
            case NONE -> "";
            case POSSIBLE -> words.say("ledger.red-line.possible");
            case CERTAIN -> words.say("ledger.red-line.certain", words.clause(item, ledger.redLine()));
        };
    }
}
