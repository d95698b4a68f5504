package mufakat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Clause;
import mufakat.story.Effect;
import mufakat.story.Proposal;
import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void pointersNameConditionsAndEffectsByTheirKind() {
        Proposal item = item(new Effect.Trust(numbers("VN", 1)), new Effect.Flag(List.of("up")));

        assertThat(pointers(item)).contains("/effects/trust").doesNotContain("/effects/0/trust");
    }

    @Test
    void andByTheirIndexTooWhereOneKindStandsTwice() {
        Proposal item = item(new Effect.Trust(numbers("VN", 1)), new Effect.Trust(numbers("LA", 1)));

        assertThat(pointers(item)).contains("/effects/0/trust", "/effects/1/trust");
    }

    @Test
    void pointersEscapeWhatHasAMeaningInThem() {
        assertThat(Pointer.to("/glossary", "and/or ~")).isEqualTo("/glossary/and~1or ~0");
    }

    @Test
    void aProblemQuotesAStrangerInPartOnly() {
        Problem problem = Problem.value(Code.MALFORMED_ID, "/story/id", "x".repeat(5000));

        assertThat(problem.arguments().get(0)).hasSize(81).endsWith("…");
    }

    private static List<String> pointers(Proposal item) {
        List<String> pointers = new ArrayList<>();
        new Walk((component, value, pointer) -> pointers.add(pointer)).through(item);
        return pointers;
    }

    private static Proposal item(Effect... effects) {
        Clause clause =
                new Clause("core", true, "Meet", numbers("data", 1), new TreeMap<>(), new TreeMap<>(), 2, List.of());
        return new Proposal(
                "item",
                "Item",
                "",
                new TreeSet<>(),
                "",
                List.of("forum"),
                "",
                new TreeSet<>(),
                0,
                List.of(clause),
                List.of(),
                false,
                false,
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                Proposal.Tone.PLAIN,
                List.of(),
                List.of(effects),
                Optional.empty(),
                "",
                List.of(),
                List.of());
    }

    private static SortedMap<String, Integer> numbers(String key, int number) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        numbers.put(key, number);
        return numbers;
    }
}
