package mufakat.engine;

import static mufakat.engine.model.Refusal.because;

import java.util.Optional;
import java.util.function.Supplier;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Refusal.Reason;

/** Which decision belongs to which phase, and who answers it. */
final class DecisionDispatcher {
    private final DecisionContext turn;
    private final Corridor corridor;
    private final Diplomacy diplomacy;
    private final Floor floor;
    private final Motions motions;
    private final Course course;

    DecisionDispatcher(DecisionContext turn) {
        this.turn = turn;
        this.corridor = new Corridor(turn);
        this.diplomacy = new Diplomacy(turn);
        this.floor = new Floor(turn);
        this.motions = new Motions(turn);
        this.course = new Course(turn);
    }

    Decision.Cases<Optional<Refusal>> cases() {
        return new Decision.Cases<>(
                d -> reading(() -> course.choose(d)),
                d -> reading(course::goOn),
                d -> in(Phase.PREPARING, () -> corridor.consult(d)),
                d -> in(Phase.PREPARING, () -> corridor.workshop(d)),
                d -> in(Phase.PREPARING, () -> diplomacy.visit(d)),
                d -> in(Phase.HEARING, diplomacy::accept),
                d -> in(Phase.HEARING, diplomacy::decline),
                d -> in(Phase.PREPARING, () -> corridor.circulate(d)),
                d -> in(Phase.PREPARING, () -> corridor.coSponsor(d)),
                d -> in(Phase.PREPARING, () -> corridor.promise(d)),
                d -> in(Phase.PREPARING, () -> new DraftKeeping(turn).keep(d)),
                d -> in(Phase.PREPARING, () -> corridor.callRoom(d)),
                d -> in(Phase.PREPARING, this::openFloor),
                d -> in(Phase.FLOOR, () -> floor.table(d)),
                d -> in(Phase.DEBATING, () -> motions.soften(d)),
                d -> in(Phase.DEBATING, () -> motions.addSafeguard(d)),
                d -> in(Phase.DEBATING, () -> motions.moveToStatement(d)),
                d -> in(Phase.DEBATING, floor::letRest),
                d -> in(Phase.DEBATING, floor::press),
                d -> in(Phase.DEBATING, floor::openToLikeMinded),
                d -> in(Phase.FLOOR, course::adjourn),
                d -> because(Reason.NOTHING_TO_UNDO));
    }

    private Optional<Refusal> openFloor() {
        turn.add(new Event.FloorOpened());
        return Optional.empty();
    }

    private Optional<Refusal> reading(Supplier<Optional<Refusal>> move) {
        return turn.state().phase() == Phase.INCIDENT ? move.get() : in(Phase.READING, move);
    }

    private Optional<Refusal> in(Phase phase, Supplier<Optional<Refusal>> move) {
        return turn.state().phase() == phase ? move.get() : because(Reason.NOT_NOW);
    }
}
