package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mufakat.history.Backtest;
import mufakat.history.Baseline;
import mufakat.history.Mapping;
import mufakat.history.Score;
import mufakat.history.Verdict;
import mufakat.loader.StoryLoader;
import mufakat.messages.Messages;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** The score over what really happened, with the members of the first story. A change that lowers it has to be meant. */
class RealCasesTest {
    private static final int TABLED = 41;
    private static final int UNTABLED = 9;

    /** At least 85 in a hundred. */
    private static final int FLOOR = 35;

    @Test
    void theModelIsMostlyRightAndClearlyBetterThanOneLine() throws Trouble {
        List<Verdict> verdicts = verdicts();
        Score score = Score.tabled(verdicts);

        assertThat(score.of()).isEqualTo(TABLED);
        assertThat(score.model()).isGreaterThanOrEqualTo(FLOOR);
        assertThat(score.model()).isGreaterThanOrEqualTo(score.baselines().get(Baseline.ONE_LINE) + 4);
        assertThat(score.baselines()).containsEntry(Baseline.ONE_LINE, 31).containsEntry(Baseline.ALWAYS_YES, 23);
        assertThat(Score.untabled(verdicts).of()).isEqualTo(UNTABLED);
    }

    @Test
    void theOrderOfTheCasesChangesNothing() throws Trouble {
        List<Verdict> verdicts = verdicts();
        List<mufakat.history.Case> turned =
                new java.util.ArrayList<>(verdicts.stream().map(Verdict::put).toList());
        java.util.Collections.reverse(turned);

        assertThat(Backtest.of(story(), Mapping.DEFAULT, turned)).containsExactlyInAnyOrderElementsOf(verdicts);
    }

    private static List<Verdict> verdicts() throws Trouble {
        CaseReader read = new CaseFile(Path.of("src/test/resources/history/cases.csv"), Messages.load()).read();
        assertThat(read.flaws()).isEmpty();
        return Backtest.of(story(), Mapping.DEFAULT, read.cases());
    }

    private static Story story() {
        return StoryLoader.load(Path.of("story/one-table.yaml")).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems());
        });
    }
}
