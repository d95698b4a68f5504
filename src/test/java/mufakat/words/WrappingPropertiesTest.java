package mufakat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WrappingPropertiesTest {
    private static final int CASES = 3000;
    private static final List<String> PIECES = List.of(
            " ",
            "   ",
            "          ",
            "\n",
            "a",
            "word",
            "like-minded",
            "/home/ana",
            "สวัสดีชาวโลก",
            "王小明",
            "ភាសាខ្មែរ",
            "👩‍🚀",
            "é",
            "\u200d",
            "^");

    @Test
    void noTextIsTooStrangeForAnyWidthAndNothingOfItIsLost() {
        for (int seed = 0; seed < CASES; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            for (int i = chance.nextInt(12); i > 0; i--) {
                text.append(PIECES.get(chance.nextInt(PIECES.size())));
            }
            int first = chance.nextInt(1, 24);
            int others = chance.nextInt(1, 24);

            List<String> lines = new Wrapping(first, others).of(text.toString());

            assertThat(lines)
                    .as("seed %d: “%s” in %d, then %d", seed, text, first, others)
                    .allSatisfy(line -> assertThat(Cells.width(line))
                            .isLessThanOrEqualTo(Math.max(widestSign(line), Math.max(first, others))));
            assertThat(withoutBlanks(String.join("", lines)))
                    .as("seed %d", seed)
                    .isEqualTo(withoutBlanks(Cells.clean(text.toString())));
        }
    }

    private static int widestSign(String line) {
        int widest = 0;
        for (String rest = line;
                !rest.isEmpty();
                rest = rest.substring(Clusters.first(rest).length())) {
            widest = Math.max(widest, Cells.width(Clusters.first(rest)));
        }
        return widest;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }
}
