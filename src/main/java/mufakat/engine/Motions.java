package mufakat.engine;

import static mufakat.engine.model.Refusal.because;

import java.util.Optional;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Refusal.Reason;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;

/** The three moves that change a text while somebody objects to it (rules, section 6). */
final class Motions {
    private final DecisionContext turn;

    Motions(DecisionContext turn) {
        this.turn = turn;
    }

    Move soften(Decision.Soften move) {
        Debate debate = debate();
        Proposal item = turn.proposal(debate.item());
        Optional<Clause> clause = item.clause(move.clause());
        if (clause.isEmpty()) {
            return Move.refused(Reason.NO_SUCH_CLAUSE, move.clause());
        }
        int softer = debate.text().strength(clause.get()) - 1;
        if (softer < (clause.get().core() ? 1 : 0)) {
            return Move.refused(Reason.AS_SOFT_AS_IT_GETS, move.clause());
        }
        return move(move, debate.text().with(move.clause(), softer));
    }

    Move addSafeguard(Decision.AddSafeguard move) {
        Debate debate = debate();
        if (turn.proposal(debate.item()).safeguard(move.safeguard()).isEmpty()) {
            return Move.refused(Reason.NO_SUCH_SAFEGUARD, move.safeguard());
        }
        if (debate.text().safeguards().contains(move.safeguard())) {
            return Move.refused(Reason.GUARDED_ALREADY, move.safeguard());
        }
        return move(move, debate.text().guardedBy(move.safeguard()));
    }

    Move moveToStatement(Decision.MoveToStatement move) {
        Debate debate = debate();
        Optional<Clause> clause = turn.proposal(debate.item()).clause(move.clause());
        if (clause.isEmpty()) {
            return Move.refused(Reason.NO_SUCH_CLAUSE, move.clause());
        }
        if (clause.get().core()) {
            return Move.refused(Reason.CORE_STAYS, move.clause());
        }
        if (turn.state().tablings().stream().anyMatch(this::usedTheStatement)
                || !debate.text().statement().isEmpty()) {
            return Move.refused(Reason.STATEMENT_USED, debate.item());
        }
        if (debate.text().strength(clause.get()) == 0) {
            return Move.refused(Reason.AS_SOFT_AS_IT_GETS, move.clause());
        }
        Optional<String> chair = Chair.of(turn.story(), turn.state()).member();
        if (chair.filter(debate.taking(Stance.OBJECTS)::contains).isPresent()) {
            return Move.refused(Reason.CHAIR_OBJECTS, chair.get(), debate.item());
        }
        return move(move, debate.text().stating(move.clause()));
    }

    private boolean usedTheStatement(Tabling tabling) {
        return tabling.item().equals(debate().item())
                && !tabling.last().statement().isEmpty();
    }

    /** A move keeps the ladder in order and never lowers what is in force. */
    private Move move(Decision move, Text text) {
        Debate debate = debate();
        Proposal item = turn.proposal(debate.item());
        Optional<Refusal> refusal = text.flaw(item).or(() -> belowTheAdopted(item, text));
        return Move.unless(refusal, () -> {
            turn.add(new Event.TextMoved(item.id(), move, text));
            new Floor(turn).hold();
        });
    }

    private Optional<Refusal> belowTheAdopted(Proposal item, Text text) {
        return turn.item(item.id())
                .adoption()
                .flatMap(now -> item.clauses().stream()
                        .filter(clause -> text.strength(clause) < now.text().strength(clause))
                        .findFirst()
                        .flatMap(clause -> because(Reason.BELOW_THE_ADOPTED, clause.id())));
    }

    private Debate debate() {
        return turn.state().debate().orElseThrow();
    }
}
