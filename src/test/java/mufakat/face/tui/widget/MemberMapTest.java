package mufakat.face.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mufakat.face.tui.screen.Golden;
import mufakat.face.tui.screen.Samples;
import mufakat.face.tui.screen.TestScreen;
import org.junit.jupiter.api.Test;

class MemberMapTest {
    private final MemberMap map = new MemberMap();

    @Test
    void membersLieWhereTheyAreTold() {
        map.show(List.of(
                new MemberMap.Place("NW", 0, 0, Sign.SUPPORTS), new MemberMap.Place("SE", 100, 100, Sign.OBJECTS)));
        TestScreen screen = TestScreen.showing(map);
        assertThat(screen.line(2)).isEqualTo("◆ NW");
        assertThat(screen.line(21)).hasSize(80).endsWith("✕ SE");
    }

    @Test
    void neighboursDoNotCoverEachOther() {
        map.show(List.of(
                new MemberMap.Place("AA", 50, 50, Sign.JOINS),
                new MemberMap.Place("BB", 50, 50, Sign.JOINS),
                new MemberMap.Place("CC", 52, 50, Sign.JOINS)));
        assertThat(TestScreen.showing(map).picture()).contains("● AA", "● BB", "● CC");
    }

    @Test
    void allTenAreSeen() {
        map.show(Samples.PLACES);
        Golden.assertScreen("map", TestScreen.showing(map).picture());
    }
}
