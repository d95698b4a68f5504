package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mufakat.check.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prose that tells of an item asks what became of it, once something can have (S136). */
class WhatIsToldTest {
    @TempDir
    Path folder;

    private List<Code> found(String place, String paragraph) throws IOException {
        String story = Files.readString(Path.of("src/test/resources/check/told.yaml"))
                .replace("[" + place + "]", "[" + paragraph + "]")
                .replaceAll("\\[(BEFORE|AFTER|ASKED|RETURNING|ENDING)]", "[Nothing.]");
        Path file = Files.writeString(folder.resolve("told.yaml"), story);
        return StoryLoader.examine(file).problems().stream()
                .map(located -> located.problem().code())
                .filter(Code.TOLD_WHATEVER_WAS_PLAYED::equals)
                .toList();
    }

    @Test
    void whatIsToldAfterTheFloorAsksWhatBecameOfIt() throws IOException {
        assertThat(found("AFTER", "The pact is a year old.")).containsExactly(Code.TOLD_WHATEVER_WAS_PLAYED);
        assertThat(found("AFTER", "A pact on fish is a year old.")).hasSize(1);
        assertThat(found("RETURNING", "The pact is a year old.")).hasSize(1);
        assertThat(found("ENDING", "The pact is a year old.")).containsExactly(Code.TOLD_WHATEVER_WAS_PLAYED);
    }

    @Test
    void beforeAnythingCanHaveBecomeOfItNothingIsAsked() throws IOException {
        assertThat(found("BEFORE", "The pact is still a wish.")).isEmpty();
        assertThat(found("RETURNING", "A late thought lies in the drawer.")).isEmpty();
    }

    @Test
    void anyTestOfTheItemIsEnough() throws IOException {
        for (String test : List.of(
                "adopted: pact",
                "not: { shelved: pact }",
                "strength: { pact: 2 }",
                "clause: { pact: { count: 3 } }",
                "any: [{ pressed: pact }, { drafted: pact }]")) {
            assertThat(found("AFTER", "{ say: The pact is a year old., when: { " + test + " } }"))
                    .as(test)
                    .isEmpty();
        }
        assertThat(found("AFTER", "{ say: The pact is a year old., when: { agreed: 1 } }"))
                .hasSize(1);
    }

    @Test
    void aSceneThatIsReachedOnlyByWhoAskedNeedsNotAskAgain() throws IOException {
        assertThat(found("ASKED", "The pact is a year old.")).isEmpty();
    }

    @Test
    void whatIsOnRecordNamesItsSourceAndWhatIsSoInAnyCaseSaysWhatItMentions() throws IOException {
        assertThat(found("AFTER", "{ say: On the record the pact was signed in May., source: paper }"))
                .isEmpty();
        assertThat(found("AFTER", "{ say: The pact is all that people talk of., mentions: pact }"))
                .isEmpty();
        assertThat(found("AFTER", "{ say: The pact is all that people talk of., mentions: late }"))
                .hasSize(1);
    }

    @Test
    void aNameInsideAnotherWordIsNone() throws IOException {
        assertThat(found("AFTER", "The pactum is Latin.")).isEmpty();
    }
}
