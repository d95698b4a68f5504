package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with names in many scripts, measured by another's emulated terminal. */
class AlignmentTest {
    private static final List<String> NAMES = List.of(
            "Ana",
            "Budi",
            "王小明",
            "สมชาย ใจดี",
            "Nguyễn",
            "Nguye\u0302\u0303n B",
            "សុខា ចន្ធី",
            "အောင်ဆန်း",
            "ສົມພອນ",
            "한지민",
            "محمد");
    private static final String ASTRONAUT = "👩‍🚀 Zed";
    private static final Pattern ROW = Pattern.compile("  (\\S.*?) {2,}\\d+ {2,}\\d+(?=  )");

    @TempDir
    private Path folder;

    @Test
    void namesOfEveryScriptKeepTheColumnsOfACompare() {
        House house = House.in(folder);
        house.begin("game", House.TO_THE_FLOOR);
        String save = house.saved("game");
        NAMES.forEach(name -> hand(house, save, name));
        hand(house, save, ASTRONAUT);

        List<String> rows = house.run("", "compare").out().lines().toList();
        assertThat(NAMES)
                .allSatisfy(name ->
                        assertThat(onTheScreen(rowOf(name, rows))).as(name).isEqualTo(onTheScreen(rowOf("Ana", rows))));
        assertThat(byClusters(rowOf(ASTRONAUT, rows))).isEqualTo(byClusters(rowOf("Ana", rows)));
    }

    private static void hand(House house, String save, String name) {
        String player = Matcher.quoteReplacement("\"player\":{\"name\":\"" + name + "\"");
        String game = Matcher.quoteReplacement("\"game\":\"" + UUID.randomUUID() + "\"");
        String named = save.replaceFirst("\"player\":\\{\"name\":\"[^\"]*\"", player)
                .replaceFirst("\"game\":\"[^\"]*\"", game);
        house.write("saves/" + Integer.toHexString(name.hashCode()) + ".jsonl", named);
    }

    /** The beginning of the row of a game, up to the end of its numbers. */
    private static String rowOf(String name, List<String> rows) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (String row : rows) {
            Matcher begins = ROW.matcher(row);
            if (begins.lookingAt() && begins.group(1).equals(composed)) {
                return begins.group();
            }
        }
        throw new AssertionError(name + " is in no row of\n" + String.join("\n", rows));
    }

    /** The column in which a terminal's cursor stands after a text. */
    private static int onTheScreen(String text) {
        ScreenTerminal terminal = new ScreenTerminal(100, 2);
        terminal.write(text + "|");
        long[] cells = new long[200];
        terminal.dump(cells, null);
        int column = 0;
        while (ScreenTerminal.cellCodePoint(cells[column]) != '|') {
            column++;
        }
        return column;
    }

    /** The same for a terminal that knows an emoji of several signs. */
    private static int byClusters(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += WCWidth.charCountForGraphemeCluster(text, i)) {
            columns += WCWidth.wcwidthForGraphemeCluster(text, i);
        }
        return columns;
    }
}
