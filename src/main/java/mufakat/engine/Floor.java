package mufakat.engine;

import static mufakat.engine.model.Refusal.because;

import java.util.Optional;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Refusal.Reason;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Tabling.Result;
import mufakat.engine.model.Text;
import mufakat.engine.model.Vote;
import mufakat.story.Proposal;

/** The floor: tabling, the rounds, and the moves that the chair's patience allows (rules, section 6). */
final class Floor {
    private final DecisionContext turn;

    Floor(DecisionContext turn) {
        this.turn = turn;
    }

    Move table(Decision.Table tabled) {
        Optional<Refusal> refusal = Requirement.first(
                () -> Requirement.openItem(turn, tabled.item()),
                () -> aTablingLeft(tabled.item()),
                () -> Requirement.forum(turn, tabled.item(), tabled.forum()),
                () -> Requirement.sound(turn, tabled.item()),
                () -> somethingNew(tabled.item()));
        return Move.unless(refusal, () -> put(tabled));
    }

    private void put(Decision.Table tabled) {
        Text text = turn.item(tabled.item()).draft().text();
        int patience = chair().patienceWith(tabled.item());
        if (addsOverlap(tabled)) {
            turn.add(new Event.OverlapGrew(tabled.item(), tabled.forum()));
        }
        turn.add(new Event.Tabled(tabled.item(), tabled.forum(), text, patience));
        hold();
    }

    private Optional<Refusal> aTablingLeft(String item) {
        if (turn.state().tabled().contains(item)) {
            return because(Reason.TABLED_ALREADY, item);
        }
        return turn.state().tabled().size() < turn.story().rules().tablings()
                ? Optional.empty()
                : because(Reason.NO_TABLINGS_LEFT);
    }

    /** Tabling again what is in force among all makes sense only if it becomes stronger. */
    private Optional<Refusal> somethingNew(String item) {
        ItemState work = turn.item(item);
        boolean same = work.adoption()
                .filter(now -> now.parties().size() == turn.state().members().size())
                .filter(now -> now.text().strengths().equals(work.draft().text().strengths()))
                .filter(now ->
                        now.text().safeguards().equals(work.draft().text().safeguards()))
                .isPresent();
        return same ? because(Reason.NOTHING_STRONGER, item) : Optional.empty();
    }

    private boolean addsOverlap(Decision.Table tabled) {
        boolean streamlined = turn.story().proposals().values().stream()
                .anyMatch(item -> item.streamlines() && turn.state().isAdopted(item.id()));
        return !streamlined
                && turn.item(tabled.item()).taken().stream()
                        .anyMatch(forum -> !InForceTexts.merge(turn, forum, tabled.forum()));
    }

    Move letRest() {
        return Move.always(() -> {
            String item = debate().item();
            settle(Result.RESTED, truth());
            turn.add(new Event.FamiliarityChanged(item, 1));
        });
    }

    Move openToLikeMinded() {
        Debate debate = debate();
        Proposal item = turn.proposal(debate.item());
        if (!item.accession() || turn.state().isAdopted(item.id())) {
            return Move.refused(Reason.NOT_FOR_LIKE_MINDED, item.id());
        }
        int parties = debate.stances().size() - debate.taking(Stance.OBJECTS).size();
        int needed = turn.story().rules().parties();
        if (parties < needed) {
            return Move.refused(Reason.TOO_FEW_PARTIES, Integer.toString(needed), Integer.toString(parties));
        }
        return Move.always(() -> agree(Result.LIKE_MINDED, truth()));
    }

    /** The members speak; the matter is settled if the rule is met or patience has run out. */
    void hold() {
        Situation truth = truth();
        Vote vote = Speaking.inTurn(turn, truth);
        if (vote.result() == Vote.Result.PASSED) {
            agree(Result.ADOPTED, truth);
        } else if (debate().moves() == 0) {
            settle(Result.OUT_OF_PATIENCE, truth);
        }
    }

    private void agree(Result result, Situation truth) {
        Debate debate = debate();
        Optional<Adoption> earlier = turn.item(debate.item()).adoption();
        settle(result, truth);
        debate.stances().forEach((member, stance) -> own(member, stance, result, earlier));
        please(debate.item());
        boolean owned = debate.taking(Stance.HESITATES).isEmpty()
                && debate.taking(Stance.OBJECTS).isEmpty();
        if (owned && earlier.isEmpty()) {
            turn.gainTokens(1);
        }
        Proposal item = turn.proposal(debate.item());
        if (earlier.isEmpty()) {
            Effects.apply(turn, item.effects());
        }
        Diplomacy.judge(turn, item, debate.text());
        turn.weighBurdens();
    }

    /** What agreeing does to a member's trust: gained once for support, lost for a silence or for being outvoted. */
    private void own(String member, Stance stance, Result result, Optional<Adoption> earlier) {
        boolean credited =
                earlier.filter(now -> now.credited().contains(member)).isPresent();
        if (stance == Stance.SUPPORTS
                && !credited
                && turn.member(member).trust() < turn.story().rules().supportTrust()) {
            turn.add(new Event.TrustChanged(member, 1, Event.Why.SUPPORTED));
        } else if (stance == Stance.HESITATES) {
            boolean follows =
                    earlier.filter(now -> !now.parties().contains(member)).isPresent();
            turn.changeTrust(
                    member, -turn.story().rules().silence(), follows ? Event.Why.FOLLOWED : Event.Why.SILENCED);
        } else if (stance == Stance.OBJECTS && result == Result.ADOPTED) {
            turn.changeTrust(member, -turn.story().rules().outvoted(), Event.Why.OUTVOTED);
        }
    }

    /** Who is in the chair trusts an envoy more that has carried its own item. */
    private void please(String item) {
        chair().member()
                .filter(member -> chair().wants(item))
                .ifPresent(member -> turn.changeTrust(member, 1, Event.Why.CHAIRED));
    }

    private Chair chair() {
        return Chair.of(turn.story(), turn.state());
    }

    void settle(Result result, Situation truth) {
        Debate debate = debate();
        turn.add(new Event.Settled(new Tabling(
                debate.item(),
                debate.forum(),
                turn.state().session(),
                debate.first(),
                debate.text(),
                result,
                debate.opened(),
                debate.stances(),
                truth)));
    }

    /** How things stand with the item before the table; a round changes what is known of it, and nothing else. */
    Situation truth() {
        return SituationFactory.truly(turn.story(), turn.state(), debate().item(), debate().forum());
    }

    Debate debate() {
        return turn.state().debate().orElseThrow();
    }
}
