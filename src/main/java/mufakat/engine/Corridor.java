package mufakat.engine;

import static mufakat.engine.model.Refusal.because;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.model.Heard;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Refusal.Reason;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Voicing;
import mufakat.story.Proposal;
import mufakat.story.Saying;

/** Talking to people before the floor: consultations, workshops, circulated drafts, co-sponsors, guesses. */
final class Corridor {

    private final DecisionContext turn;

    Corridor(DecisionContext turn) {
        this.turn = turn;
    }

    Move consult(Decision.Consult talk) {
        Optional<Refusal> refusal = Requirement.first(
                () -> Requirement.member(turn, talk.member()),
                () -> Requirement.openItem(turn, talk.item()),
                () -> somethingToHear(talk),
                () -> Requirement.days(turn, Decision.DAYS_OF_A_TALK));
        return Move.unless(refusal, () -> hear(talk));
    }

    private void hear(Decision.Consult talk) {
        Proposal item = turn.proposal(talk.item());
        Draft draft = turn.item(talk.item()).draft();
        Situation truth =
                SituationFactory.trulyFor(talk.member(), turn.story(), turn.state(), talk.item(), draft.forum());
        Ledger ledger = Ledger.of(truth, talk.member(), draft.text());
        List<Saying> sayings = item.corridor().getOrDefault(talk.member(), List.of());
        Voicing voice = Voicing.of(ledger, ledger.alone(), draft.forum());
        Optional<Saying> said = voice.among(sayings);
        boolean first = !turn.state().heard().contains(talk.member());
        turn.add(new Event.Consulted(
                talk.member(),
                talk.item(),
                voice.names(said),
                said,
                first ? Event.Consulted.Call.FIRST : Event.Consulted.Call.AGAIN));
        turn.add(new Event.DaysChanged(-Decision.DAYS_OF_A_TALK));
        turn.add(new Event.TraitsRevealed(talk.member(), SituationFactory.traits(item)));
        if (first) {
            turn.changeTrust(talk.member(), 1, Event.Why.CONSULTED);
        }
    }

    private Optional<Refusal> somethingToHear(Decision.Consult talk) {
        boolean heard = turn.state().heard().contains(talk.member());
        boolean known =
                turn.member(talk.member()).known().containsAll(SituationFactory.traits(turn.proposal(talk.item())));
        return heard && known ? because(Reason.NOTHING_NEW_TO_HEAR, talk.member(), talk.item()) : Optional.empty();
    }

    Move workshop(Decision.Workshop workshop) {
        Optional<Refusal> refusal = Requirement.first(
                () -> Requirement.openItem(turn, workshop.item()),
                () -> lessThanFamiliar(workshop.item()),
                () -> Requirement.days(turn, Decision.DAYS_OF_A_WORKSHOP));
        return Move.unless(refusal, () -> {
            turn.add(new Event.WorkshopHeld(workshop.item()));
            turn.add(new Event.DaysChanged(-Decision.DAYS_OF_A_WORKSHOP));
            turn.add(new Event.FamiliarityChanged(
                    workshop.item(), turn.story().rules().workshop()));
        });
    }

    private Optional<Refusal> lessThanFamiliar(String item) {
        int familiarity = SituationFactory.familiarity(turn.story(), turn.state(), item);
        return familiarity >= turn.story().rules().familiarity()
                ? because(Reason.FAMILIAR_ALREADY, item)
                : Optional.empty();
    }

    Move circulate(Decision.Circulate circulate) {
        Optional<Refusal> refusal = Requirement.first(
                () -> Requirement.openItem(turn, circulate.item()),
                () -> Requirement.sound(turn, circulate.item()),
                () -> Requirement.days(turn, Decision.DAYS_OF_A_TALK));
        return Move.unless(refusal, () -> send(circulate));
    }

    private void send(Decision.Circulate circulate) {
        Draft draft = turn.item(circulate.item()).draft();
        Situation truth = SituationFactory.truly(turn.story(), turn.state(), circulate.item(), draft.forum());
        Outlook outlook = Outlook.of(truth, draft.text());
        int objecting = outlook.certainly(Stance.OBJECTS).size();
        int hesitating = outlook.certainly(Stance.HESITATES).size();
        Heard heard = Heard.circulated(truth, draft.text(), objecting, hesitating);
        turn.add(new Event.Circulated(circulate.item(), draft, objecting, hesitating, heard));
        turn.add(new Event.DaysChanged(-Decision.DAYS_OF_A_TALK));
    }

    Move coSponsor(Decision.CoSponsor ask) {
        Optional<Refusal> refusal = Requirement.first(
                () -> Requirement.member(turn, ask.member()),
                () -> Requirement.member(turn, ask.neighbour()),
                () -> Requirement.openItem(turn, ask.item()),
                () -> neighbours(ask),
                () -> notBrought(ask),
                () -> knownToSupport(ask),
                () -> Requirement.days(turn, Decision.DAYS_OF_A_TALK));
        return Move.unless(refusal, () -> {
            turn.add(new Event.CoSponsored(ask.member(), ask.item(), ask.neighbour()));
            turn.add(new Event.DaysChanged(-Decision.DAYS_OF_A_TALK));
        });
    }

    private Optional<Refusal> neighbours(Decision.CoSponsor ask) {
        SortedSet<String> neighbours = turn.story().members().get(ask.member()).neighbours();
        boolean fits = neighbours.contains(ask.neighbour())
                || (neighbours.isEmpty() && !ask.member().equals(ask.neighbour()));
        return fits ? Optional.empty() : because(Reason.NOT_A_NEIGHBOUR, ask.member(), ask.neighbour());
    }

    private Optional<Refusal> notBrought(Decision.CoSponsor ask) {
        return turn.item(ask.item()).coSponsors().containsKey(ask.neighbour())
                ? because(Reason.BROUGHT_ALREADY, ask.neighbour(), ask.item())
                : Optional.empty();
    }

    private Optional<Refusal> knownToSupport(Decision.CoSponsor ask) {
        return turn.known(ask.item(), ask.member()).supports()
                ? Optional.empty()
                : because(Reason.SUPPORT_NOT_KNOWN, ask.member(), ask.item());
    }

    Move callRoom(Decision.CallRoom call) {
        SortedSet<String> all = new TreeSet<>(call.objecting());
        all.addAll(call.hesitating());
        Optional<Refusal> refusal = Requirement.openItem(turn, call.item());
        for (String member : all) {
            refusal = refusal.or(() -> Requirement.member(turn, member));
        }
        return Move.unless(refusal, () -> {
            turn.add(new Event.RoomCalled(
                    new Guess(call.item(), turn.state().session(), call.objecting(), call.hesitating())));
        });
    }
}
