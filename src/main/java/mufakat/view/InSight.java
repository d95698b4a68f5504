package mufakat.view;

import java.util.List;
import java.util.stream.Stream;
import mufakat.engine.GameState;
import mufakat.story.Condition;
import mufakat.story.Partner.Offer;
import mufakat.story.Pledge;
import mufakat.story.Session;
import mufakat.story.Story;

/**
 * What an envoy can think of promising: nobody speaks of a text or a course that nobody has thought of yet.
 *
 * @param due the index of the session by whose end it would be due
 */
record InSight(Story story, GameState state, int due) {
    /** Whether what keeps the promise can come about in time, as far as the calendar shows. */
    boolean canKeep(Pledge pledge) {
        return pledge.days() > 0 || all(pledge.kept());
    }

    private boolean all(List<Condition> tests) {
        return tests.stream().allMatch(this::mayCome);
    }

    private boolean mayCome(Condition test) {
        if (test instanceof Condition.AboutItems about) {
            return about.items().stream().allMatch(this::comesUp);
        }
        if (test instanceof Condition.Strength strength) {
            return strength.atLeast().keySet().stream().allMatch(this::comesUp);
        }
        if (test instanceof Condition.Clause clause) {
            return clause.atLeast().keySet().stream().allMatch(this::comesUp);
        }
        if (test instanceof Condition.AboutOffers about) {
            return about.offers().stream().allMatch(this::isMade);
        }
        return !(test instanceof Condition.Any any) || any.of().stream().anyMatch(this::all);
    }

    private Stream<Session> ahead() {
        return story.sessions().subList(state.session(), due + 1).stream();
    }

    private boolean comesUp(String item) {
        return state.item(item).isOpen()
                || ahead().anyMatch(session -> session.items().contains(item));
    }

    private boolean isMade(String id) {
        return state.offers().containsKey(id)
                || story.partners().values().stream()
                        .flatMap(partner -> partner.offers().stream())
                        .anyMatch(offer -> offer.id().equals(id) && ahead().anyMatch(session -> fits(offer, session)));
    }

    private static boolean fits(Offer offer, Session session) {
        return offer.when().stream()
                .allMatch(test -> !(test instanceof Condition.InSession in)
                        || in.sessions().contains(session.id()));
    }
}
