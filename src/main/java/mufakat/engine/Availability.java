package mufakat.engine;

import java.util.List;
import mufakat.engine.GameState.Answer;
import mufakat.story.Partner;
import mufakat.story.Partner.Offer;
import mufakat.story.Session;
import mufakat.story.Story;

/** Which offers can be had: those that were not answered, not closed by another, not run out (rules, section 7). */
public final class Availability {
    private final Story story;
    private final GameState state;

    private Availability(Story story, GameState state) {
        this.story = story;
        this.state = state;
    }

    /** The offers as they stand in a state. */
    public static Availability of(Story story, GameState state) {
        return new Availability(story, state);
    }

    /** Whether the partner would make the offer now, if none came before it. */
    boolean isOpen(Partner partner, Offer offer) {
        return canCome(partner, offer) && Conditions.hold(story, state, offer.when());
    }

    private boolean canCome(Partner partner, Offer offer) {
        return !state.closed().contains(partner.id())
                && !isAnswered(offer)
                && closedBy(offer).isEmpty()
                && !hasRunOut(offer)
                && hasReturned(offer);
    }

    private boolean isAnswered(Offer offer) {
        Answer answer = state.offers().get(offer.id());
        return answer == Answer.ACCEPTED || answer == Answer.DECLINED;
    }

    /** The offers whose acceptance has closed this one: which of two names the other makes no difference. */
    private List<Offer> closedBy(Offer offer) {
        return all().stream()
                .filter(other -> state.offers().get(other.id()) == Answer.ACCEPTED && exclude(offer, other))
                .toList();
    }

    private static boolean exclude(Offer one, Offer other) {
        boolean named = one.excludes().contains(other.id()) || other.excludes().contains(one.id());
        return named && !one.id().equals(other.id());
    }

    private boolean hasRunOut(Offer offer) {
        return !offer.until().isEmpty() && state.session() > index(offer.until());
    }

    private int index(String session) {
        return story.sessions().stream().map(Session::id).toList().indexOf(session);
    }

    /** An offer that another returns as comes only once that was declined, in a later session. */
    private boolean hasReturned(Offer offer) {
        return all().stream()
                .filter(other -> other.returns().equals(offer.id()))
                .allMatch(other -> state.offers().get(other.id()) == Answer.DECLINED
                        && !state.justDeclined().contains(other.id()));
    }

    /** The offers that accepting one closes: those that could still come. */
    public List<Offer> closing(Offer offer) {
        return story.partners().values().stream()
                .flatMap(partner ->
                        partner.offers().stream().filter(other -> exclude(offer, other) && canCome(partner, other)))
                .toList();
    }

    /** Tells of the offers that run out with the session that is on. */
    static void lapse(DecisionContext turn) {
        Availability now = of(turn.story(), turn.state());
        turn.story()
                .partners()
                .values()
                .forEach(partner -> partner.offers().stream()
                        .filter(offer -> offer.until().equals(turn.session().id()) && now.isOpen(partner, offer))
                        .forEach(offer -> turn.add(new Event.OfferLapsed(partner.id(), offer.id()))));
    }

    private List<Offer> all() {
        return story.partners().values().stream()
                .flatMap(partner -> partner.offers().stream())
                .toList();
    }
}
