package mufakat.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.story.Clause;

/**
 * What a table said to one form of a case.
 *
 * @param situation the item and the members before whom it came
 * @param strength of the wording heard last: the strongest to which nobody objects, else the weakest of its form
 * @param outlook every member's ledger and stance toward that wording
 */
public record Hearing(Situation situation, int strength, Outlook outlook) {
    /** Whether nobody objects. */
    public boolean passes() {
        return objectors().isEmpty();
    }

    /** The members that object, by id. */
    public List<String> objectors() {
        return List.copyOf(outlook.certainly(Stance.OBJECTS));
    }

    /** The member that the matter turned on: the unhappiest of those that object, or of all where nobody does. */
    public String decider() {
        return outlook.ledgers().keySet().stream()
                .filter(member -> passes() || objectors().contains(member))
                .min(Comparator.comparingInt(this::comfort))
                .orElseThrow();
    }

    /** The comfort of that member. */
    public int comfort() {
        return comfort(decider());
    }

    /** The line of the decider's ledger that weighs most against the text, if any does. */
    public Optional<Line> line() {
        return ledger().lines().stream()
                .filter(line -> line.amount().low() < 0)
                .min(Comparator.comparingInt(line -> line.amount().low()));
    }

    /** The domain in which the text crosses a red line of the decider; empty where it crosses none. */
    public Optional<String> redLine() {
        if (ledger().redLine().isEmpty()) {
            return Optional.empty();
        }
        Clause clause = situation.item().clause(ledger().redLine()).orElseThrow();
        return clause.touches().keySet().stream().filter(this::isCrossed).findFirst();
    }

    private boolean isCrossed(String domain) {
        Integer from = situation.profiles().get(decider()).redLines().get(domain);
        return from != null && strength >= from;
    }

    private Ledger ledger() {
        return outlook.ledgers().get(decider());
    }

    private int comfort(String member) {
        return outlook.ledgers().get(member).comfort().low();
    }
}
