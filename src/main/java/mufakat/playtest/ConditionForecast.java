package mufakat.playtest;

import java.util.List;
import mufakat.engine.GameState;
import mufakat.engine.GameState.Answer;
import mufakat.engine.SessionRange;
import mufakat.playtest.Sightings.Kind;
import mufakat.story.Condition;
import mufakat.story.Session;
import mufakat.story.Story;

/** What can be said of conditions before a stretch of a story is played, by how it begins and what may follow. */
final class ConditionForecast {
    private final GameState start;
    private final Reachability reach;
    private final List<String> sessions;
    private final Condition.Cases<Boolean> may;
    private final Condition.Cases<Boolean> must;

    ConditionForecast(Story story, SessionRange stretch, GameState start, Reachability reach) {
        this.start = start;
        this.reach = reach;
        this.sessions = story.sessions().subList(stretch.first(), stretch.last() + 1).stream()
                .map(Session::id)
                .toList();
        this.may = new Condition.Cases<>(
                c -> true,
                c -> true,
                c -> true,
                c -> c.items().stream().allMatch(this::mayBeAdopted),
                c -> c.items().stream().allMatch(this::mayBeTabled),
                c -> c.items().stream().allMatch(this::mayBeTabled),
                c -> c.atLeast().keySet().stream().allMatch(this::mayBeAdopted),
                c -> story.proposals().keySet().stream()
                                .filter(this::mayBeAdopted)
                                .count()
                        >= c.atLeast(),
                c -> true,
                c -> c.flags().stream().allMatch(flag -> start.flags().contains(flag) || reach.mayRaise(flag)),
                c -> true,
                c -> c.offers().stream().allMatch(offer -> mayBe(offer, Answer.ACCEPTED, Kind.ACCEPTED)),
                c -> c.offers().stream().allMatch(offer -> mayBe(offer, Answer.DECLINED, Kind.OFFER)),
                c -> true,
                c -> c.items().stream().allMatch(this::mayBeTabled),
                c -> true,
                c -> c.sessions().stream().anyMatch(sessions::contains),
                c -> c.of().stream().anyMatch(this::mayHold),
                c -> !mustHold(c.of()));
        this.must = new Condition.Cases<>(
                c -> false,
                c -> false,
                c -> false,
                c -> c.items().stream().allMatch(start::isAdopted),
                c -> false,
                c -> false,
                c -> false,
                c -> start.items().keySet().stream().filter(start::isAdopted).count() >= c.atLeast(),
                c -> false,
                c -> start.flags().containsAll(c.flags()),
                c -> false,
                c -> c.offers().stream().allMatch(offer -> start.offers().get(offer) == Answer.ACCEPTED),
                c -> c.offers().stream().allMatch(offer -> start.offers().get(offer) == Answer.DECLINED),
                c -> false,
                c -> false,
                c -> false,
                c -> c.sessions().containsAll(sessions),
                c -> c.of().stream().anyMatch(this::mustHold),
                c -> false);
    }

    /** Whether they can hold together, as far as is seen. */
    boolean mayHold(List<Condition> conditions) {
        return conditions.stream().allMatch(condition -> condition.on(may));
    }

    /** Whether they hold whatever is played; what is in force, up or answered at the beginning stays so. */
    private boolean mustHold(List<Condition> conditions) {
        return conditions.stream().allMatch(condition -> condition.on(must));
    }

    boolean isAnswered(String offer) {
        Answer answer = start.offers().get(offer);
        return answer == Answer.ACCEPTED || answer == Answer.DECLINED;
    }

    private boolean mayBeAdopted(String item) {
        return start.isAdopted(item) || mayBeTabled(item);
    }

    private boolean mayBeTabled(String item) {
        return reach.has(Kind.ADOPTED, item);
    }

    private boolean mayBe(String offer, Answer answer, Kind heard) {
        return start.offers().get(offer) == answer || reach.has(heard, offer);
    }
}
