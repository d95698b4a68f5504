package mufakat.engine;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import mufakat.story.Effect;

/** What the effects that an author wrote make happen. */
final class Effects {
    private static final String EVERYONE = "all";

    private final DecisionContext turn;
    private final Effect.Cases<Void> cases;

    private Effects(DecisionContext turn) {
        this.turn = turn;
        this.cases = new Effect.Cases<>(
                e -> members(e.by(), (m, by) -> turn.add(new Event.TrustChanged(m, by, Event.Why.STORY))),
                e -> members(e.by(), (m, by) -> turn.add(new Event.CapacityChanged(m, by))),
                e -> each(e.by(), (measure, by) -> turn.add(new Event.MeasureChanged(measure, by))),
                e -> reveal(e),
                e -> all(e.flags(), flag -> turn.add(new Event.FlagRaised(flag))),
                e -> all(e.items(), turn::open),
                e -> happens(new Event.DaysChanged(e.by())),
                e -> happens(new Event.TokensChanged(e.by())),
                e -> each(e.by(), (item, by) -> turn.add(new Event.FamiliarityChanged(item, by))),
                e -> moveRedLines(e),
                e -> push(e),
                e -> setUp(e));
    }

    /** Adds to the turn what the effects bring about. */
    static void apply(DecisionContext turn, Iterable<Effect> effects) {
        Effects applied = new Effects(turn);
        effects.forEach(effect -> effect.on(applied.cases));
    }

    private Void reveal(Effect.Reveal effect) {
        effect.traits().forEach((member, traits) -> {
            SortedSet<String> sorted = new TreeSet<>(traits);
            turn.add(new Event.TraitsRevealed(member, sorted));
        });
        return null;
    }

    private Void moveRedLines(Effect.RedLine effect) {
        effect.at()
                .forEach((member, lines) ->
                        lines.forEach((domain, at) -> turn.add(new Event.RedLineMoved(member, domain, at))));
        return null;
    }

    private Void push(Effect.Push effect) {
        effect.by()
                .forEach((practice, by) -> members(by, (m, amount) -> turn.add(new Event.Pushed(m, practice, amount))));
        return null;
    }

    private Void setUp(Effect.AdoptPractice effect) {
        effect.by()
                .forEach((practice, members) -> members.forEach(member -> {
                    if (!turn.state().member(member).practices().contains(practice)) {
                        turn.add(new Event.PracticeAdopted(member, practice));
                        turn.add(new Event.CapacityChanged(member, 1));
                    }
                }));
        return null;
    }

    /** Every member named, and where there is an {@code all}, every other with its number. */
    private Void members(SortedMap<String, Integer> by, ObjIntConsumer<String> change) {
        Integer others = by.get(EVERYONE);
        for (String member : turn.state().members().keySet()) {
            Integer amount = by.getOrDefault(member, others);
            if (amount != null) {
                change.accept(member, amount);
            }
        }
        return null;
    }

    private static Void each(SortedMap<String, Integer> by, ObjIntConsumer<String> change) {
        by.forEach(change::accept);
        return null;
    }

    private static Void all(Iterable<String> ids, java.util.function.Consumer<String> change) {
        ids.forEach(change);
        return null;
    }

    private Void happens(Event event) {
        turn.add(event);
        return null;
    }
}
