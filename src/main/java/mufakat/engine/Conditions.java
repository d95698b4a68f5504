package mufakat.engine;

import java.util.List;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Tabling;
import mufakat.story.Condition;
import mufakat.story.Story;

/** Whether conditions of a story hold in a state. */
public final class Conditions implements Condition.Visitor<Boolean> {
    private static final String EVERYONE = "all";

    private final Story story;
    private final GameState state;

    private Conditions(Story story, GameState state) {
        this.story = story;
        this.state = state;
    }

    /** Whether all conditions hold. */
    public static boolean hold(Story story, GameState state, List<Condition> conditions) {
        return conditions.isEmpty() || new Conditions(story, state).all(conditions);
    }

    private boolean all(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (!condition.accept(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean trust(Condition.Trust condition) {
        return members(condition.atLeast(), MemberState::trust);
    }

    @Override
    public Boolean capacity(Condition.Capacity condition) {
        return members(condition.atLeast(), MemberState::capacity);
    }

    @Override
    public Boolean measures(Condition.Measures condition) {
        return atLeast(condition.atLeast(), measure -> Measures.value(story, state, measure));
    }

    @Override
    public Boolean adopted(Condition.Adopted condition) {
        return condition.items().stream().allMatch(state::isAdopted);
    }

    @Override
    public Boolean byAll(Condition.ByAll condition) {
        return condition.items().stream().allMatch(state::isInForceAmongAll);
    }

    @Override
    public Boolean shelved(Condition.Shelved condition) {
        return condition.items().stream().allMatch(this::isShelved);
    }

    @Override
    public Boolean pressed(Condition.Pressed condition) {
        return condition.items().stream().allMatch(this::wasPressed);
    }

    @Override
    public Boolean strength(Condition.Strength condition) {
        return atLeast(condition.atLeast(), this::coreInForce);
    }

    @Override
    public Boolean clause(Condition.Clause condition) {
        return condition.atLeast().entrySet().stream()
                .allMatch(item -> atLeast(item.getValue(), clause -> inForce(item.getKey(), clause)));
    }

    private int inForce(String item, String clause) {
        return state.item(item)
                .adoption()
                .map(adoption -> adoption.text().strengths().getOrDefault(clause, 0))
                .orElse(0);
    }

    @Override
    public Boolean agreed(Condition.Agreed condition) {
        return state.items().keySet().stream().filter(state::isAdopted).count() >= condition.atLeast();
    }

    @Override
    public Boolean silent(Condition.Silent condition) {
        return silences() >= condition.atLeast();
    }

    @Override
    public Boolean flag(Condition.Flag condition) {
        return state.flags().containsAll(condition.flags());
    }

    @Override
    public Boolean practice(Condition.Practice condition) {
        return atLeast(condition.atLeast(), this::adopters);
    }

    @Override
    public Boolean accepted(Condition.Accepted condition) {
        return condition.offers().stream().allMatch(offer -> answered(offer, GameState.Answer.ACCEPTED));
    }

    @Override
    public Boolean declined(Condition.Declined condition) {
        return condition.offers().stream().allMatch(offer -> answered(offer, GameState.Answer.DECLINED));
    }

    @Override
    public Boolean consulted(Condition.Consulted condition) {
        return state.consulted().containsAll(condition.members());
    }

    @Override
    public Boolean drafted(Condition.Drafted condition) {
        return state.drafted().containsAll(condition.items());
    }

    @Override
    public Boolean done(Condition.Done condition) {
        return atLeast(condition.atLeast(), deed -> state.deeds().getOrDefault(deed, 0));
    }

    @Override
    public Boolean inSession(Condition.InSession condition) {
        return condition
                .sessions()
                .contains(story.sessions().get(state.session()).id());
    }

    @Override
    public Boolean any(Condition.Any condition) {
        return condition.of().stream().anyMatch(this::all);
    }

    @Override
    public Boolean not(Condition.Not condition) {
        return !all(condition.of());
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
