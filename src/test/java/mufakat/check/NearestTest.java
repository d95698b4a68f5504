package mufakat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void a_swap_of_two_letters_is_one_slip() {
        assertThat(Nearest.slips("trsut", "trust")).isEqualTo(1);
        assertThat(Nearest.slips("clause", "clauses")).isEqualTo(1);
        assertThat(Nearest.slips("data", "datum")).isEqualTo(2);
        assertThat(Nearest.slips("", "abc")).isEqualTo(3);
    }

    @Test
    void the_nearest_name_is_meant() {
        assertThat(Nearest.to("buildson", List.of("builds-on", "title"))).contains("builds-on");
        assertThat(Nearest.to("Titel", List.of("summary", "title"))).contains("title");
        assertThat(Nearest.to("AB", List.of("AA", "BB"))).contains("AA");
    }

    @Test
    void a_name_that_is_far_away_is_not_meant() {
        assertThat(Nearest.to("weather", List.of("title", "summary"))).isEmpty();
        assertThat(Nearest.to("x".repeat(1000), List.of("x"))).isEmpty();
    }
}
