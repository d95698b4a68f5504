package mufakat.engine;

import static mufakat.engine.model.Refusal.because;

import java.util.Optional;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Refusal.Reason;
import mufakat.story.Pledge;

/** Promises to members: given for an item, owed where the story says what can be promised, kept or broken (section 5). */
final class Promises {
    private final DecisionContext turn;

    Promises(DecisionContext turn) {
        this.turn = turn;
    }

    Move give(Decision.Promise promise) {
        Optional<Refusal> refusal = Requirement.first(
                () -> Requirement.member(turn, promise.member()),
                () -> Requirement.openItem(turn, promise.item()),
                () -> turn.state().tokens() > 0 ? Optional.empty() : because(Reason.NO_TOKENS),
                () -> lessThanAssured(promise),
                () -> promisable(promise));
        return Move.unless(refusal, () -> {
            turn.add(new Event.Promised(promise.member(), promise.item(), brings(promise)));
            turn.add(new Event.TokensChanged(-1));
            if (!promise.promise().isEmpty()) {
                turn.add(new Event.PromiseOwed(
                        new Owed(promise.promise(), promise.member(), promise.item(), due(), Owed.Fate.OPEN)));
            }
        });
    }

    private Optional<Refusal> lessThanAssured(Decision.Promise promise) {
        return brings(promise) <= 0
                ? because(Reason.ASSURED_ALREADY, promise.member(), promise.item())
                : Optional.empty();
    }

    private int brings(Decision.Promise promise) {
        return turn.item(promise.item()).promiseBrings(turn.story().rules(), promise.member());
    }

    private Optional<Refusal> promisable(Decision.Promise promise) {
        String id = promise.promise();
        if (id.isEmpty()) {
            return turn.story().promises().isEmpty() ? Optional.empty() : because(Reason.PROMISES_NOTHING);
        }
        Pledge pledge = turn.story().promises().get(id);
        if (pledge == null) {
            return because(Reason.NO_SUCH_PROMISE, id);
        }
        if (owed(promise.member(), id).isPresent()) {
            return because(Reason.OWED_ALREADY, promise.member(), id);
        }
        return holds(pledge) ? because(Reason.SO_ALREADY, id) : Optional.empty();
    }

    /** By the end of the next session, or of this one where it is the last: no promise outlives the game. */
    private int due() {
        return Math.min(turn.state().session() + 1, turn.stretch().last());
    }

    Move keep(Decision.Keep keep) {
        Pledge pledge = turn.story().promises().get(keep.promise());
        Optional<Refusal> refusal = Requirement.first(
                () -> Requirement.member(turn, keep.member()),
                () -> pledge == null ? because(Reason.NO_SUCH_PROMISE, keep.promise()) : Optional.empty(),
                () -> owed(keep.member(), keep.promise()).isPresent()
                        ? Optional.empty()
                        : because(Reason.NOT_OWED, keep.member(), keep.promise()),
                () -> pledge.days() > 0 ? Optional.empty() : because(Reason.NOT_KEPT_BY_DAYS, keep.promise()),
                () -> Requirement.days(turn, pledge.days()));
        return Move.unless(refusal, () -> {
            turn.add(new Event.DaysChanged(-pledge.days()));
            keep(owed(keep.member(), keep.promise()).orElseThrow());
        });
    }

    /** At the end of a session: what holds is kept, what was due and does not is broken. */
    void settle() {
        for (Owed owed : turn.state().owing()) {
            if (holds(turn.story().promises().get(owed.promise()))) {
                keep(owed);
            } else if (owed.due() <= turn.state().session()) {
                turn.add(new Event.PromiseBroken(owed));
                turn.changeTrust(owed.member(), -turn.story().rules().broken(), Event.Why.BROKEN);
            }
        }
    }

    private void keep(Owed owed) {
        turn.add(new Event.PromiseKept(owed));
        turn.changeTrust(owed.member(), turn.story().rules().kept(), Event.Why.KEPT);
    }

    /** What days alone keep never holds by itself. */
    private boolean holds(Pledge pledge) {
        return !pledge.kept().isEmpty() && Conditions.hold(turn.story(), turn.state(), pledge.kept());
    }

    private Optional<Owed> owed(String member, String promise) {
        return turn.state().owing().stream()
                .filter(owed -> owed.member().equals(member) && owed.promise().equals(promise))
                .findFirst();
    }
}
