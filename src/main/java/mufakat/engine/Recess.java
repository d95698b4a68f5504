package mufakat.engine;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.MemberState.Readiness;
import mufakat.engine.model.Situation;
import mufakat.story.InForce.Petitions;
import mufakat.story.Incident;
import mufakat.story.Proposal;

/**
 * The time between two sessions: petitions are answered, late members accede, practices spread, promises fall due,
 * incidents strike (rules, sections 5, 6, 8 and 9).
 */
final class Recess {
    private final DecisionContext turn;

    Recess(DecisionContext turn) {
        this.turn = turn;
    }

    void begin() {
        turn.add(new Event.RecessBegan(turn.session().incidents()));
        Availability.lapse(turn);
        answerPetitions(Petitions.LATE, turn.state().session() - 1);
        carryOut();
        turn.story().proposals().values().forEach(this::accede);
        turn.addAll(Diffusion.wave(turn.story(), turn.state()));
        turn.state().members().forEach((id, member) -> {
            if (member.readiness() == Readiness.SPENT) {
                turn.add(new Event.ReadinessChanged(id, Readiness.READY));
            }
        });
        new Promises(turn).settle();
        turn.add(new Event.OpeningsChanged(new TreeSet<>()));
        turn.weighBurdens();
        goOn();
    }

    /** The next incident, or the next session. */
    void goOn() {
        Optional<Deck.Card> card = turn.state().strikesLeft() > 0 ? next() : Optional.empty();
        if (card.isPresent()) {
            strike(card.get());
        } else {
            answerPetitions(Petitions.SESSION, turn.state().session());
            new Course(turn).moveOn();
        }
    }

    private void carryOut() {
        SortedMap<String, SortedSet<String>> carried = Burden.carriedOut(turn.story(), turn.state());
        if (!carried.isEmpty()) {
            turn.add(new Event.CarriedOut(carried));
        }
    }

    private void answerPetitions(Petitions answered, int session) {
        for (Strike strike : turn.state().strikes()) {
            if (strike.petition() > 0 && strike.answered() == answered && strike.session() == session) {
                turn.add(new Event.PetitionAnswered(strike));
                turn.add(new Event.MeasureChanged(turn.story().rules().damages(), strike.petition()));
            }
        }
    }

    /** Who stood aside accedes at the end of a later session in which it is comfortable. */
    private void accede(Proposal item) {
        Optional<Adoption> adoption = turn.item(item.id()).adoption();
        if (adoption.isEmpty() || adoption.get().session() == turn.state().session()) {
            return;
        }
        SortedSet<String> aside = new TreeSet<>(turn.state().members().keySet());
        aside.removeAll(adoption.get().parties());
        if (aside.isEmpty()) {
            return;
        }
        Situation truth = SituationFactory.truly(
                turn.story(), turn.state(), item.id(), adoption.get().forum());
        for (String member : aside) {
            Ledger ledger = Ledger.of(truth, member, adoption.get().text());
            if (!ledger.refuses() && ledger.comfort().low() >= 0) {
                turn.add(new Event.Acceded(member, item.id()));
            }
        }
    }

    private Optional<Deck.Card> next() {
        return turn.deck().cards().stream()
                .filter(card -> turn.state().strikes().stream()
                        .noneMatch(strike ->
                                strike.incident().equals(card.incident().id())))
                .filter(card -> Conditions.hold(
                        turn.story(), turn.state(), card.incident().when()))
                .findFirst();
    }

    private void strike(Deck.Card card) {
        Strike strike = weigh(card);
        turn.add(new Event.IncidentStruck(strike));
        if (strike.damage() > 0) {
            turn.add(new Event.MeasureChanged(turn.story().rules().damages(), -strike.damage()));
        }
        if (strike.damage() >= turn.story().rules().readiness()) {
            turn.add(new Event.ReadinessChanged(strike.victim(), Readiness.SPENT));
        }
        SortedSet<String> kinds = new TreeSet<>(turn.state().openings());
        kinds.add(card.incident().kind());
        turn.add(new Event.OpeningsChanged(kinds));
    }

    /** Damage is severity less the victim's capacity, less 1 for each instrument in force that answers the kind. */
    private Strike weigh(Deck.Card card) {
        Incident incident = card.incident();
        int harm = Math.max(0, incident.severity() - turn.member(card.victim()).counting());
        int spared = Math.min(harm, instruments(incident.kind(), card.victim()));
        Petitions answered = procedures(card);
        boolean helped = answered == Petitions.SAME_DAY;
        return new Strike(
                incident.id(),
                turn.state().session(),
                card.victim(),
                card.origin(),
                helped ? harm - spared : harm,
                helped ? spared : 0,
                helped ? 0 : spared,
                answered);
    }

    private int instruments(String kind, String victim) {
        int instruments = 0;
        for (Proposal item : turn.story().proposals().values()) {
            boolean inForce = turn.item(item.id())
                    .adoption()
                    .filter(now -> now.carriedOutBy(victim, turn.state().session()))
                    .isPresent();
            instruments += inForce && item.answers().contains(kind) ? 1 : 0;
        }
        return instruments;
    }

    /**
     * When help comes across a border: the same day where the two members' emergency procedures fit, since both have tiers
     * that lie close together or a text makes them fit; else by petition.
     */
    private Petitions procedures(Deck.Card card) {
        if (card.origin().isEmpty() || nobodyHasTiers()) {
            return Petitions.SAME_DAY;
        }
        int here = turn.story().members().get(card.victim()).tiers();
        int there = turn.story().members().get(card.origin()).tiers();
        boolean fit = here > 0
                && there > 0
                && Math.abs(here - there) <= turn.story().rules().tiers();
        return fit || InForceTexts.fitTiers(turn, card.victim(), card.origin())
                ? Petitions.SAME_DAY
                : InForceTexts.petitions(turn, card.victim(), card.origin());
    }

    /** A story that says nothing of emergency procedures is not about them. */
    private boolean nobodyHasTiers() {
        return turn.story().members().values().stream().allMatch(member -> member.tiers() == 0);
    }
}
