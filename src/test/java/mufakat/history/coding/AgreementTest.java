package mufakat.history.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgreementTest {
    /** Both yes 20, yes and no 5, no and yes 10, both no 15: agreed in 35 of 50, by chance in 25. */
    @Test
    void kappaIsWhatIsReachedOfWhatChanceLeavesOpen() {
        List<Pair> pairs = new ArrayList<>();
        add(pairs, 20, 1, 1);
        add(pairs, 5, 1, 0);
        add(pairs, 10, 0, 1);
        add(pairs, 15, 0, 0);

        Agreement agreement = Agreement.of(pairs, "B");

        assertThat(agreement.of()).isEqualTo(50);
        assertThat(agreement.same()).isEqualTo(35);
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void whoAgreesLessThanByChanceIsBelowNought() {
        List<Pair> pairs = new ArrayList<>();
        add(pairs, 5, 1, 0);
        add(pairs, 5, 0, 1);

        assertThat(Agreement.of(pairs, "B").kappa()).hasValue(-1);
    }

    @Test
    void whereBothWroteOneCodeEverywhereThereIsNoKappa() {
        List<Pair> pairs = new ArrayList<>();
        add(pairs, 5, 0, 0);

        assertThat(Agreement.of(pairs, "B").kappa()).isEmpty();
        assertThat(Agreement.of(pairs, "B").same()).isEqualTo(5);
    }

    @Test
    void onlyCasesThatBothCodedArePaired() {
        List<Pair> pairs = Pair.of(List.of(coding("1", 1), coding("2", 0)), List.of(coding("2", 1), coding("3", 0)));

        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.one().id()).isEqualTo("2");
            assertThat(pair.differences()).containsExactly("B");
        });
    }

    private static void add(List<Pair> pairs, int times, int one, int other) {
        for (int i = 0; i < times; i++) {
            pairs.add(new Pair(coding("1", one), coding("1", other)));
        }
    }

    private static Coding coding(String id, int binding) {
        return new Coding(id, "A hub", new TreeMap<>(Map.of("B", binding, "H", 0)));
    }
}
