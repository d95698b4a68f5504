package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.GameState.Answer;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Refusal.Reason;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Partner;
import mufakat.story.Partner.Offer;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** Partners and their offers (rules, section 7). */
public final class Diplomacy {

    private final DecisionContext turn;

    Diplomacy(DecisionContext turn) {
        this.turn = turn;
    }

    /** The offer that a partner would make now: the first that is open and was not answered. */
    public static Optional<Offer> offerOf(Story story, GameState state, Partner partner) {
        Availability availability = Availability.of(story, state);
        return partner.offers().stream()
                .filter(offer -> availability.isOpen(partner, offer))
                .findFirst();
    }

    /** The offer with that id and the partner that makes it. */
    public static Optional<Partner> partnerOf(Story story, String offer) {
        return story.partners().values().stream()
                .filter(partner -> partner.offers().stream().anyMatch(o -> o.id().equals(offer)))
                .findFirst();
    }

    Move visit(Decision.Visit visit) {
        Partner partner = turn.story().partners().get(visit.partner());
        if (partner == null) {
            return Move.refused(Reason.NO_SUCH_PARTNER, visit.partner());
        }
        if (turn.state().closed().contains(partner.id())) {
            return Move.refused(Reason.PARTNER_CLOSED, partner.id());
        }
        Optional<Offer> offer = offerOf(turn.story(), turn.state(), partner);
        if (offer.isEmpty()) {
            return Move.refused(Reason.NOTHING_TO_OFFER, partner.id());
        }
        Optional<Refusal> refusal = Requirement.days(turn, Decision.DAYS_OF_A_TALK);
        return Move.unless(refusal, () -> {
            turn.add(new Event.OfferHeard(partner.id(), offer.get().id()));
            turn.add(new Event.DaysChanged(-Decision.DAYS_OF_A_TALK));
        });
    }

    Move accept() {
        Partner partner = partnerOf(turn.story(), turn.state().subject()).orElseThrow();
        Offer offer = heard(partner);
        List<String> missing = new ArrayList<>(offer.asks().adopted());
        missing.removeIf(turn.state()::isAdopted);
        if (!missing.isEmpty()) {
            return Move.refused(Reason.ASKED_FIRST, missing.toArray(String[]::new));
        }
        Optional<Refusal> refusal = Requirement.days(turn, offer.asks().days());
        return Move.unless(refusal, () -> {
            turn.add(new Event.OfferAnswered(partner.id(), offer.id(), Answer.ACCEPTED));
            give(partner, offer);
        });
    }

    Move decline() {
        Partner partner = partnerOf(turn.story(), turn.state().subject()).orElseThrow();
        return Move.always(() ->
                turn.add(new Event.OfferAnswered(partner.id(), turn.state().subject(), Answer.DECLINED)));
    }

    private Offer heard(Partner partner) {
        return partner.offers().stream()
                .filter(offer -> offer.id().equals(turn.state().subject()))
                .findFirst()
                .orElseThrow();
    }

    private void give(Partner partner, Offer offer) {
        int days = offer.gives().days() - offer.asks().days();
        if (days != 0) {
            turn.add(new Event.DaysChanged(days));
        }
        if (offer.gives().tokens() > 0) {
            turn.gainTokens(offer.gives().tokens());
        }
        raiseCapacity(offer);
        offer.gives()
                .push()
                .forEach((practice, by) -> turn.state()
                        .members()
                        .keySet()
                        .forEach(member -> turn.add(new Event.Pushed(member, practice, by))));
        offer.gives().items().forEach(turn::open);
        offer.gives().backing().forEach(item -> turn.add(new Event.BackingGiven(partner.id(), item)));
    }

    private void raiseCapacity(Offer offer) {
        Integer others = offer.gives().capacity().get("all");
        turn.state().members().forEach((id, member) -> {
            Integer level = offer.gives().capacity().getOrDefault(id, others);
            if (level != null && level > member.capacity()) {
                turn.add(new Event.CapacityGiven(offer.id(), id, level - member.capacity()));
            }
        });
    }

    /**
     * Once a text is adopted: what partners asked of it and did not get makes the backing lapse that was given for it, of
     * whatever items.
     */
    static void judge(DecisionContext turn, Proposal item, Text adopted) {
        for (Partner partner : turn.story().partners().values()) {
            List<Offer> unmet = partner.offers().stream()
                    .filter(offer -> turn.state().offers().get(offer.id()) == Answer.ACCEPTED)
                    .filter(offer -> !isMet(item, offer.asks().wording().get(item.id()), adopted))
                    .toList();
            if (!unmet.isEmpty() && !turn.state().closed().contains(partner.id())) {
                SortedSet<String> backed = new TreeSet<>();
                unmet.forEach(offer -> backed.addAll(offer.gives().backing()));
                turn.add(new Event.BackingLapsed(partner.id(), item.id(), backed));
            }
        }
    }

    /** Whether a text has the wording that an offer asks for; an offer that asks nothing of it is content. */
    public static boolean isMet(Proposal item, Partner.Wording asked, Text text) {
        if (asked == null) {
            return true;
        }
        for (Clause clause : item.clauses()) {
            if (text.strength(clause) < asked.clauses().getOrDefault(clause.id(), 0)) {
                return false;
            }
        }
        return text.safeguards().containsAll(asked.with())
                && asked.without().stream().noneMatch(text.safeguards()::contains);
    }
}
