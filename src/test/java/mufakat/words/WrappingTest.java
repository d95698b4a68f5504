package mufakat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
    @Test
    void aTextIsBrokenAtItsBlanksAndKeepsItsOwnBreaks() {
        assertThat(Cells.wrap("one two three\nfour", 8)).containsExactly("one two", "three", "four");
        assertThat(Cells.wrap("", 8)).containsExactly("");
    }

    @Test
    void theFirstLineMayBeShorter() {
        assertThat(new Wrapping(4, 8).of("one two three")).containsExactly("one", "two", "three");
        assertThat(new Wrapping(2, 8).of("one two")).containsExactly("on", "e two");
    }

    @ParameterizedTest
    @CsvSource({
        "สวัสดีชาวโลกทุกคน,6,สวัสดี|ชาวโลก|ทุกคน",
        "ភាសាខ្មែរជាភាសា,9,ភាសាខ្មែរ|ជាភាសា",
        "မြန်မာနိုင်ငံသည်,9,မြန်မာနိုင်ငံ|သည်",
        "ພາສາລາວເປັນພາສາ,8,ພາສາລາວ|ເປັນພາສາ",
        "東南亞國家聯盟。成立,8,東南亞國|家聯盟。|成立"
    })
    void aScriptWithoutBlanksIsBrokenBetweenItsWords(String text, int columns, String lines) {
        List<String> wrapped = Cells.wrap(text, columns);
        assertThat(wrapped).containsExactly(lines.split("\\|"));
        assertThat(wrapped).allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void aHyphenBreaksOnlyAWordThatIsLongerThanALine() {
        assertThat(Cells.wrap("the like-minded few", 10)).containsExactly("the", "like-", "minded few");
        assertThat(Cells.wrap("the like-minded few", 11)).containsExactly("the", "like-minded", "few");
    }

    @Test
    void aPathStaysWholeWhereItIsToBeCopied() {
        String path = "/home/ana/saves/" + "x".repeat(20);
        assertThat(new Wrapping(12, 12).keepingWords().of("It is in " + path + " now"))
                .containsExactly("It is in", path, "now");
    }

    @Test
    void aLineTooNarrowForASignHoldsItAllTheSame() {
        assertThat(Cells.wrap("王小", 1)).containsExactly("王", "小");
    }
}
