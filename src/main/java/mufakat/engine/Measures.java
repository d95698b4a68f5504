package mufakat.engine;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Measure;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** What the world has become: measures are worked out from what is in force, never stored (rules, section 3). */
public final class Measures {
    private Measures() {}

    /** The values of all measures. */
    public static SortedMap<String, Integer> values(Story story, GameState state) {
        SortedMap<String, Integer> values = new TreeMap<>();
        story.measures().keySet().forEach(measure -> values.put(measure, value(story, state, measure)));
        return values;
    }

    /** The value of one measure. */
    public static int value(Story story, GameState state, String measure) {
        int value = story.measures().get(measure).start() + state.additions().getOrDefault(measure, 0);
        for (Proposal item : story.proposals().values()) {
            Optional<Adoption> adoption = state.item(item.id()).adoption();
            if (adoption.isPresent()) {
                value += shared(effect(story, item, adoption.get().text(), measure), state, adoption.get());
            }
        }
        return value + counted(state, story.measures().get(measure));
    }

    /**
     * The effect of a text on a measure when all own it and carry it out: strength times weight over the clauses, less what
     * was taken out of it and a part if it has any safeguard, and a trace of 1 point for what stands in the chair's
     * statement.
     */
    public static int effect(Story story, Proposal item, Text text, String measure) {
        int whole = 0;
        int trace = 0;
        for (Clause clause : item.clauses()) {
            whole += text.strength(clause) * clause.measures().getOrDefault(measure, 0);
            if (text.statement().contains(clause.id()) && measure.equals(foremost(clause))) {
                trace += Integer.signum(clause.measures().get(measure));
            }
        }
        int left = remaining(whole, item, text, story.rules().alone());
        int cost = text.safeguards().isEmpty()
                ? 0
                : Math.floorDiv(left, story.rules().safeguardCost());
        return left - cost + trace;
    }

    /** What a text does on all measures together when all own it and carry it out, counted so that more is better. */
    public static int worth(Story story, Proposal item, Text text) {
        int worth = 0;
        for (Measure measure : story.measures().values()) {
            worth += measure.direction().sign() * effect(story, item, text, measure.id());
        }
        return worth;
    }

    /** The most that a text of the item does: every clause commits, and nothing is spared. */
    public static int most(Story story, Proposal item) {
        SortedMap<String, Integer> strengths = new TreeMap<>();
        item.clauses().forEach(clause -> strengths.put(clause.id(), Text.COMMITS));
        return worth(story, item, Text.of(item, strengths, new TreeSet<>()));
    }

    /** A core that stands alone gives one part of so many; each other clause that is in gives its share of the rest. */
    private static int remaining(int whole, Proposal item, Text text, int alone) {
        int others = item.clauses().size() - 1;
        int in = 0;
        for (Clause clause : item.clauses()) {
            in += !clause.core() && text.strength(clause) > 0 ? 1 : 0;
        }
        return in == others ? whole : Math.floorDiv(whole * (others + (alone - 1) * in), alone * others);
    }

    /** What is delivered of an effect: the part of those who own the text and carry it out. */
    public static int shared(int effect, GameState state, Adoption adoption) {
        return shared(effect, adoption.bearers(), state.members().size());
    }

    /** What is delivered of an effect when so many of the members own the text and carry it out. */
    public static int shared(int effect, int owners, int members) {
        return Math.floorDiv(effect * owners, members);
    }

    private static String foremost(Clause clause) {
        String foremost = "";
        int most = 0;
        for (var weight : clause.measures().entrySet()) {
            if (Math.abs(weight.getValue()) > most) {
                most = Math.abs(weight.getValue());
                foremost = weight.getKey();
            }
        }
        return foremost;
    }

    private static int counted(GameState state, Measure measure) {
        return switch (measure.counts()) {
            case NOTHING -> 0;
            case OVERLAP -> state.overlap();
            case CAPACITY ->
                state.members().values().stream()
                        .mapToInt(MemberState::capacity)
                        .sum();
            case TRUST ->
                state.members().values().stream().mapToInt(MemberState::trust).sum();
            case PRACTICES ->
                state.members().values().stream()
                        .mapToInt(member -> member.practices().size())
                        .sum();
        };
    }
}
