package mufakat.engine;

import java.util.List;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Tabling;
import mufakat.story.Condition;
import mufakat.story.Story;

/** Whether conditions of a story hold in a state. */
public final class Conditions {
    private static final String EVERYONE = "all";

    private final Story story;
    private final GameState state;
    private final Condition.Cases<Boolean> cases;

    private Conditions(Story story, GameState state) {
        this.story = story;
        this.state = state;
        this.cases = new Condition.Cases<>(
                c -> members(c.atLeast(), MemberState::trust),
                c -> members(c.atLeast(), MemberState::capacity),
                c -> atLeast(c.atLeast(), measure -> Measures.value(story, state, measure)),
                c -> c.items().stream().allMatch(state::isAdopted),
                c -> c.items().stream().allMatch(this::isShelved),
                c -> c.items().stream().allMatch(this::wasPressed),
                c -> atLeast(c.atLeast(), this::coreInForce),
                c -> state.items().keySet().stream().filter(state::isAdopted).count() >= c.atLeast(),
                c -> silences() >= c.atLeast(),
                c -> state.flags().containsAll(c.flags()),
                c -> atLeast(c.atLeast(), this::adopters),
                c -> c.offers().stream().allMatch(offer -> answered(offer, GameState.Answer.ACCEPTED)),
                c -> c.offers().stream().allMatch(offer -> answered(offer, GameState.Answer.DECLINED)),
                c -> state.consulted().containsAll(c.members()),
                c -> state.drafted().containsAll(c.items()),
                c -> atLeast(c.atLeast(), deed -> state.deeds().getOrDefault(deed, 0)),
                c -> c.sessions().contains(story.sessions().get(state.session()).id()),
                c -> c.of().stream().anyMatch(this::all),
                c -> !all(c.of()));
    }

    /** Whether all conditions hold. */
    public static boolean hold(Story story, GameState state, List<Condition> conditions) {
        return conditions.isEmpty() || new Conditions(story, state).all(conditions);
    }

    private boolean all(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (!condition.on(cases)) {
                return false;
            }
        }
        return true;
    }

    private boolean members(SortedMap<String, Integer> atLeast, ToIntFunction<MemberState> value) {
        for (var entry : atLeast.entrySet()) {
            boolean holds = entry.getKey().equals(EVERYONE)
                    ? state.members().values().stream().allMatch(m -> value.applyAsInt(m) >= entry.getValue())
                    : value.applyAsInt(state.member(entry.getKey())) >= entry.getValue();
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private static <K> boolean atLeast(SortedMap<K, Integer> bounds, ToIntFunction<K> value) {
        return bounds.entrySet().stream().allMatch(bound -> value.applyAsInt(bound.getKey()) >= bound.getValue());
    }

    private boolean isShelved(String item) {
        return !state.isAdopted(item)
                && state.tablings().stream().anyMatch(tabling -> tabling.item().equals(item));
    }

    private boolean wasPressed(String item) {
        return state.tablings().stream()
                .anyMatch(tabling -> tabling.item().equals(item) && tabling.result() == Tabling.Result.PRESSED);
    }

    private int coreInForce(String item) {
        return state.item(item)
                .adoption()
                .map(adoption ->
                        adoption.text().strength(story.proposals().get(item).core()))
                .orElse(0);
    }

    private int silences() {
        return state.items().values().stream()
                .flatMap(item -> item.adoption().stream())
                .mapToInt(adoption -> adoption.hesitated().size())
                .sum();
    }

    private int adopters(String practice) {
        return Diffusion.adopters(state, practice);
    }

    private boolean answered(String offer, GameState.Answer answer) {
        return state.offers().get(offer) == answer;
    }
}
