package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mufakat.view.Moment;
import mufakat.view.RoomTable;
import org.junit.jupiter.api.Test;

/** A table of ten on the smallest screen: none of them is out of sight. */
class TenMembersTest {
    private final SmallTable table = SmallTable.at(80, 24, Path.of("story/one-table.yaml"));

    @Test
    void whatIsSaidUnderTheTablePushesNoMemberOutOfSight() {
        prepare();
        table.choose("Circulate");
        assertThat(table.picture()).contains("circulated:");
        assertThat(membersInSight()).hasSize(10);
    }

    private void prepare() {
        for (int i = 0; i < 20 && table.play().moment().kind() != Moment.Kind.PREPARING; i++) {
            table.type("1");
        }
        assertThat(table.play().moment().kind()).isEqualTo(Moment.Kind.PREPARING);
    }

    private List<String> membersInSight() {
        RoomTable room = table.play().moment().room().orElseThrow();
        return room.rows().stream()
                .map(RoomTable.Row::member)
                .filter(id -> table.picture()
                        .lines()
                        .anyMatch(line -> line.contains("│  " + id + " ") || line.contains("│» " + id + " ")))
                .toList();
    }
}
