package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.AnyTable;
import mufakat.engine.Measures;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

class WordingsTest {
    @Test
    void everyTextThatCouldBeTabledIsThereOnce() {
        Story story = Stories.oneTable();
        Proposal drill = story.proposals().get("cert-drill");
        Wordings wordings = Wordings.of(story, drill);

        // Cores 1 to 4, two minor clauses from 0 to one above the core, no safeguard or one.
        int texts = (3 * 3 + 4 * 4 + 5 * 5 + 5 * 5) * (1 << drill.safeguards().size());
        assertThat(wordings.all()).hasSize(texts);
        assertThat(wordings.all().stream().map(Wording::text).distinct()).hasSize(texts);
        assertThat(wordings.all())
                .allSatisfy(wording -> assertThat(wording.text().flaw(drill)).isEmpty());
        assertThat(wordings.isCoarse()).isFalse();
    }

    @Test
    void aWordingDeliversWhatTheEngineSays() {
        for (long seed = 0; seed < 20; seed++) {
            Story story = AnyTable.story(seed);
            int members = story.members().size();
            for (Proposal item : story.proposals().values()) {
                for (Wording wording : Wordings.of(story, item).all()) {
                    int shared = story.measures().values().stream()
                            .mapToInt(measure -> measure.direction().sign()
                                    * Measures.shared(effect(story, item, wording.text(), measure.id()), 1, members))
                            .sum();
                    assertThat(wording.delivered(1, members)).isEqualTo(shared);
                    assertThat(wording.atMost()).isGreaterThanOrEqualTo(wording.delivered(members, members));
                }
            }
        }
    }

    private static int effect(Story story, Proposal item, Text text, String measure) {
        return Measures.effect(story, item, text, measure);
    }

    @Test
    void theMostEffectiveComesFirst() {
        Story story = Stories.oneTable();
        assertThat(Wordings.of(story, story.proposals().get("regional-cert")).all())
                .extracting(Wording::atMost)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
}
