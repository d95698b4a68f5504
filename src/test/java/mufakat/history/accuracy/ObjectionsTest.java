package mufakat.history.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.history.Case;
import mufakat.history.NamedMembers;
import mufakat.history.RecordedFate;
import mufakat.history.Years;
import org.junit.jupiter.api.Test;

class ObjectionsTest {
    private final Objections objections = new Objections(treaty("MM TH", "KH SG MY"), ids("MM KH LA"));

    @Test
    void whoIsNamedIsFoundMissedOrWronglySuspected() {
        assertThat(objections.hits()).containsExactly("MM");
        assertThat(objections.misses()).containsExactly("TH");
        assertThat(objections.falseAlarms()).containsExactly("KH");
    }

    @Test
    void whoIsNotNamedCountsForNothing() {
        assertThat(objections.errors()).isEqualTo(new Errors(3, 1, 2, 1));
    }

    private static Case treaty(String aside, String joined) {
        return new Case(
                "1",
                "A treaty",
                Optional.of(Years.of(2004)),
                new TreeSet<>(),
                0,
                RecordedFate.LIKE_MINDED,
                "",
                "",
                new NamedMembers(ids(aside), ids(joined)),
                "");
    }

    private static SortedSet<String> ids(String line) {
        return new TreeSet<>(List.of(line.split(" ")));
    }
}
