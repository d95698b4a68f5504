package mufakat.engine;

import static mufakat.engine.model.Refusal.because;

import java.util.Optional;
import java.util.function.Supplier;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Refusal.Reason;

/** What several decisions ask for alike. */
final class Requirement {
    private Requirement() {}

    /** The first refusal, in order; later requirements may rely on the earlier ones. */
    @SafeVarargs
    static Optional<Refusal> first(Supplier<Optional<Refusal>>... requirements) {
        for (Supplier<Optional<Refusal>> requirement : requirements) {
            Optional<Refusal> refusal = requirement.get();
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    static Optional<Refusal> member(DecisionContext turn, String member) {
        return turn.state().members().containsKey(member) ? Optional.empty() : because(Reason.NO_SUCH_MEMBER, member);
    }

    static Optional<Refusal> openItem(DecisionContext turn, String item) {
        if (!turn.state().items().containsKey(item)) {
            return because(Reason.NO_SUCH_ITEM, item);
        }
        return turn.item(item).isOpen() ? Optional.empty() : because(Reason.NOT_OPEN, item);
    }

    /** The text on the desk can be tabled as it is. */
    static Optional<Refusal> sound(DecisionContext turn, String item) {
        return turn.item(item).draft().text().flaw(turn.proposal(item));
    }

    /** The item can be tabled there, and somebody sits there. */
    static Optional<Refusal> forum(DecisionContext turn, String item, String forum) {
        if (!turn.proposal(item).forums().contains(forum)) {
            return because(Reason.FORUM_DOES_NOT_FIT, item, forum);
        }
        return Venues.meets(turn.story(), turn.state(), forum)
                ? Optional.empty()
                : because(Reason.FORUM_NOT_YET, forum);
    }

    static Optional<Refusal> days(DecisionContext turn, int needed) {
        int left = turn.state().days();
        return left >= needed
                ? Optional.empty()
                : because(Reason.NO_DAYS, Integer.toString(needed), Integer.toString(left));
    }
}
