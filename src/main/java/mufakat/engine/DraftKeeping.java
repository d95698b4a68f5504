package mufakat.engine;

import static mufakat.engine.model.Refusal.because;

import java.util.Optional;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Refusal.Reason;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;

/** Work on a draft: free, and as often as the envoy likes. */
final class DraftKeeping {
    private final DecisionContext turn;

    DraftKeeping(DecisionContext turn) {
        this.turn = turn;
    }

    Move keep(Decision.KeepDraft kept) {
        Optional<Refusal> refusal = Requirement.first(
                () -> Requirement.openItem(turn, kept.item()),
                () -> ofTheItem(kept),
                () -> Requirement.forum(turn, kept.item(), kept.forum()),
                () -> ladder(kept));
        return Move.unless(refusal, () -> {
            Text text = Text.of(turn.proposal(kept.item()), kept.clauses(), kept.safeguards());
            turn.add(new Event.Drafted(kept.item(), new Draft(text, kept.forum())));
        });
    }

    private Optional<Refusal> ofTheItem(Decision.KeepDraft kept) {
        Proposal item = turn.proposal(kept.item());
        for (var clause : kept.clauses().entrySet()) {
            if (item.clause(clause.getKey()).isEmpty()) {
                return because(Reason.NO_SUCH_CLAUSE, clause.getKey());
            }
            if (clause.getValue() < 0 || clause.getValue() > Text.COMMITS) {
                return because(Reason.STRENGTH_OUT_OF_RANGE, clause.getKey());
            }
        }
        for (String safeguard : kept.safeguards()) {
            if (item.safeguard(safeguard).isEmpty()) {
                return because(Reason.NO_SUCH_SAFEGUARD, safeguard);
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> ladder(Decision.KeepDraft kept) {
        Proposal item = turn.proposal(kept.item());
        Text text = Text.of(item, kept.clauses(), kept.safeguards());
        return text.flaw(item).or(() -> notBelowTheAdopted(item, text));
    }

    private Optional<Refusal> notBelowTheAdopted(Proposal item, Text text) {
        Optional<Adoption> adoption = turn.item(item.id()).adoption();
        if (adoption.isEmpty()) {
            return Optional.empty();
        }
        for (Clause clause : item.clauses()) {
            if (text.strength(clause) < adoption.get().text().strength(clause)) {
                return because(Reason.BELOW_THE_ADOPTED, clause.id());
            }
        }
        return Optional.empty();
    }
}
