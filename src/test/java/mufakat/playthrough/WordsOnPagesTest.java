package mufakat.playthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mufakat.save.DecisionLine;
import org.junit.jupiter.api.Test;

/** The pages from which authors learn the words of playthroughs list all of them, as they are written. */
class WordsOnPagesTest {
    @Test
    void everyExpectationIsExplained() throws IOException {
        List<String> forms = new ArrayList<>();
        ValueCheck.ALL.forEach(fact -> forms.add(form(fact.word(), fact.of()) + " "));
        TruthCheck.ALL.forEach(claim -> forms.add(form(claim.word(), claim.of())));

        assertThat(page("S109")).contains(forms);
    }

    @Test
    void everyDecisionIsListedWithItsParts() throws IOException {
        List<String> lines = page("S104").lines().map(String::strip).toList();

        for (String kind : DecisionLine.kinds()) {
            assertThat(lines).anySatisfy(line -> {
                String[] words = line.split(" ");
                assertThat(words[0]).isEqualTo(kind);
                assertThat(Stream.of(words).skip(1).map(word -> word.replaceAll("=.*", "")))
                        .containsExactlyInAnyOrderElementsOf(DecisionLine.keys(kind));
            });
        }
    }

    private static String form(String word, List<Thing> of) {
        return Stream.concat(Stream.of("\n    = " + word), of.stream().map(Thing::name))
                .collect(Collectors.joining(" "));
    }

    private static String page(String code) throws IOException {
        try (InputStream in = WordsOnPagesTest.class.getResourceAsStream("/mufakat/explain/" + code + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
