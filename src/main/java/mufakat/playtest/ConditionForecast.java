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
    private final Story story;
    private final GameState start;
    private final Reachability reach;
    private final List<String> sessions;

    ConditionForecast(Story story, SessionRange stretch, GameState start, Reachability reach) {
        this.story = story;
        this.start = start;
        this.reach = reach;
        this.sessions = story.sessions().subList(stretch.first(), stretch.last() + 1).stream()
                .map(Session::id)
                .toList();
    }

    /** Whether they can hold together, as far as is seen. */
    boolean mayHold(List<Condition> conditions) {
        return conditions.stream().allMatch(this::mayHold);
    }

    private boolean mayHold(Condition condition) {
        if (condition instanceof Condition.Adopted adopted) {
            return adopted.items().stream().allMatch(this::mayBeAdopted);
        }
        if (condition instanceof Condition.ByAll all) {
            return all.items().stream().allMatch(this::mayBeAdopted);
        }
        if (condition instanceof Condition.AboutItems about) {
            return about.items().stream().allMatch(this::mayBeTabled);
        }
        if (condition instanceof Condition.Strength strength) {
            return strength.atLeast().keySet().stream().allMatch(this::mayBeAdopted);
        }
        if (condition instanceof Condition.Clause clause) {
            return clause.atLeast().keySet().stream().allMatch(this::mayBeAdopted);
        }
        if (condition instanceof Condition.Agreed agreed) {
            return story.proposals().keySet().stream()
                            .filter(this::mayBeAdopted)
                            .count()
                    >= agreed.atLeast();
        }
        if (condition instanceof Condition.Flag flag) {
            return flag.flags().stream().allMatch(up -> start.flags().contains(up) || reach.mayRaise(up));
        }
        if (condition instanceof Condition.Accepted accepted) {
            return accepted.offers().stream().allMatch(offer -> mayBe(offer, Answer.ACCEPTED, Kind.ACCEPTED));
        }
        if (condition instanceof Condition.Declined declined) {
            return declined.offers().stream().allMatch(offer -> mayBe(offer, Answer.DECLINED, Kind.OFFER));
        }
        if (condition instanceof Condition.InSession in) {
            return in.sessions().stream().anyMatch(sessions::contains);
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().anyMatch(this::mayHold);
        }
        return !(condition instanceof Condition.Not not) || !mustHold(not.of());
    }

    /** Whether they hold whatever is played; what is in force, up or answered at the beginning stays so. */
    private boolean mustHold(List<Condition> conditions) {
        return conditions.stream().allMatch(this::mustHold);
    }

    private boolean mustHold(Condition condition) {
        if (condition instanceof Condition.Adopted adopted) {
            return adopted.items().stream().allMatch(start::isAdopted);
        }
        if (condition instanceof Condition.ByAll all) {
            return all.items().stream().allMatch(start::isInForceAmongAll);
        }
        if (condition instanceof Condition.Agreed agreed) {
            return start.items().keySet().stream().filter(start::isAdopted).count() >= agreed.atLeast();
        }
        if (condition instanceof Condition.Flag flag) {
            return start.flags().containsAll(flag.flags());
        }
        if (condition instanceof Condition.Accepted accepted) {
            return accepted.offers().stream().allMatch(offer -> start.offers().get(offer) == Answer.ACCEPTED);
        }
        if (condition instanceof Condition.Declined declined) {
            return declined.offers().stream().allMatch(offer -> start.offers().get(offer) == Answer.DECLINED);
        }
        if (condition instanceof Condition.InSession in) {
            return in.sessions().containsAll(sessions);
        }
        return condition instanceof Condition.Any any && any.of().stream().anyMatch(this::mustHold);
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
