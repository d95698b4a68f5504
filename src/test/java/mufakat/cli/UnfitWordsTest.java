package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mufakat.save.handin.Unfit;
import mufakat.save.handin.Unfit.Reason;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnfitWordsTest {
    @TempDir
    Path saves;

    @ParameterizedTest
    @EnumSource
    void everyReasonIsASentenceThatNamesWhatWasHandedIn(Reason reason) {
        assertThat(words().say(new Unfit("class.zip", reason)))
                .contains("class.zip")
                .doesNotContain("compare.unfit", "{")
                .endsWith(".");
    }

    @Test
    void aNameThatIsNearlyASavesIsLikelyToMeanIt() throws IOException {
        Files.writeString(saves.resolve("ana-one-table.jsonl"), "");

        assertThat(words().say(new Unfit("anna-one-table", Reason.NO_SUCH))).contains("Did you mean ana-one-table?");
        assertThat(words().say(new Unfit("other", Reason.NO_SUCH))).doesNotContain("mean");
    }

    private UnfitWords words() {
        return new UnfitWords(Messages.load(), saves);
    }
}
