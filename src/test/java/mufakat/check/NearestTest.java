package mufakat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void aSwapOfTwoLettersIsOneSlip() {
        assertThat(Nearest.slips("trsut", "trust")).isEqualTo(1);
        assertThat(Nearest.slips("clause", "clauses")).isEqualTo(1);
        assertThat(Nearest.slips("data", "datum")).isEqualTo(2);
        assertThat(Nearest.slips("", "abc")).isEqualTo(3);
    }

    @Test
    void theNearestNameIsMeant() {
        assertThat(Nearest.to("buildson", List.of("builds-on", "title"))).contains("builds-on");
        assertThat(Nearest.to("Titel", List.of("summary", "title"))).contains("title");
        assertThat(Nearest.to("AB", List.of("AA", "BB"))).contains("AA");
    }

    @Test
    void aNameThatIsFarAwayIsNotMeant() {
        assertThat(Nearest.to("weather", List.of("title", "summary"))).isEmpty();
        assertThat(Nearest.to("x".repeat(1000), List.of("x"))).isEmpty();
    }
}
