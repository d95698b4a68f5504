package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import mufakat.guide.Guide;
import mufakat.guide.KindExamples;
import mufakat.story.Condition;
import mufakat.story.Effect;
import mufakat.story.Names;
import org.junit.jupiter.api.Test;

class GuideReferenceTest {
    @Test
    void theGuideHasEveryKeyAsTheRecordsDeclareIt() {
        Guide.AUTHORS.assertHolds("keys", "\n" + KeyReference.markdown());
    }

    @Test
    void everyKindHasAnExample() {
        haveExamples(Condition.class, KindExamples.conditions());
        haveExamples(Effect.class, KindExamples.effects());
    }

    private static void haveExamples(Class<?> sealed, Map<String, String> examples) {
        assertThat(examples.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(sealed.getPermittedSubclasses())
                        .map(Names::key)
                        .toList());
    }
}
