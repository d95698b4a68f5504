package mufakat.face.tui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mufakat.words.Messages;
import mufakat.words.PseudoLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The screens at 80 × 24 in a language whose texts are a third longer. Only what may give way is cut: the place in the title
 * line, notes beside actions, which are read in full in their menus, and the lines of a desk, whose ledger has a screen of
 * its own. Prose is never cut; it wraps and scrolls.
 */
class PseudoLanguageTest {
    private static final Path STORY = Path.of("src/test/resources/stories/small.yaml");
    private static final Messages QPS = PseudoLanguage.load();

    /** An ellipsis that is none of a range, such as −3…+4. */
    private static final Pattern CUT = Pattern.compile("…(?![+−\\d])");

    private static final Pattern GLUED = Pattern.compile("⟧⟦|[\\p{L}\\d]⟦|⟧[\\p{L}\\d]");

    @ParameterizedTest
    @CsvSource({
        "scene, '', 0",
        "preparing, 11, 6",
        "whom to consult, 11c, 0",
        "what a member said, 11x2c4, 4",
        "an offer, 11p1, 0",
        "the desk, 11x2d, 8",
        "the call of the room, 11a, 0",
        "the floor, 11oy, 0",
        "a debate, 11oy3, 1",
        "pressing, 11oy3v, 0",
        "closing, 11oyz, 0",
        "an incident, 11oyzy1, 0",
        "ledgers, 11oy3l, 1",
        "members, 11m, 0",
        "items, 11i, 0",
        "the world, 11w, 0",
        "the journal, 11j, 0",
        "the glossary, 11g, 0",
        "help, 11?, 0",
        "leaving, 11q, 6",
        "a dossier, 11m4, 0"
    })
    void noMoreIsCutThanMayGiveWayAndNothingIsGluedTogether(String screen, String keys, long cut) {
        String picture = SmallTable.at(80, 24, STORY, QPS).type(keys).picture();

        assertThat(picture).contains("lore");
        assertThat(CUT.matcher(picture).results().count())
                .as(screen + "\n" + picture)
                .isEqualTo(cut);
        assertThat(GLUED.matcher(picture).results().map(MatchResult::group))
                .as(screen + "\n" + picture)
                .isEmpty();
    }
}
