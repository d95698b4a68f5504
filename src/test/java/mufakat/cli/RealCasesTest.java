package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mufakat.history.Backtest;
import mufakat.history.Baseline;
import mufakat.history.Case;
import mufakat.history.Firmness;
import mufakat.history.Mapping;
import mufakat.history.Score;
import mufakat.history.Verdict;
import mufakat.history.cases.CaseReader;
import mufakat.loader.StoryLoader;
import mufakat.session.Trouble;
import mufakat.story.Story;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The score over what really happened. A change that lowers it has to be meant. */
class RealCasesTest {
    private static final Path KNOWN = Path.of("story/rising-tide/cases.csv");

    /** Cases that nobody looked at while the reading and the profiles were made; they are not for choosing anything by. */
    private static final Path HELD_OUT = Path.of("story/rising-tide/held-out.csv");

    private static final int TABLED = 41;
    private static final int UNTABLED = 9;

    /** At least 85 in a hundred. */
    private static final int FLOOR = 35;

    @ParameterizedTest
    @ValueSource(strings = {"story/rising-tide", "story/one-table.yaml"})
    void theModelIsMostlyRightAndClearlyBetterThanOneLine(String story) throws Trouble {
        List<Verdict> verdicts = verdicts(story(story), KNOWN);
        Score score = Score.tabled(verdicts);

        assertThat(score.of()).isEqualTo(TABLED);
        assertThat(score.model()).isGreaterThanOrEqualTo(FLOOR);
        assertThat(score.model()).isGreaterThanOrEqualTo(score.baselines().get(Baseline.ONE_LINE) + 4);
        assertThat(score.baselines()).containsEntry(Baseline.ONE_LINE, 30).containsEntry(Baseline.ALWAYS_YES, 23);
        assertThat(Score.untabled(verdicts).of()).isEqualTo(UNTABLED);
    }

    @Test
    void casesThatWereHeldOutAreReadBetterThanByOneLine() throws Trouble {
        Score score = Score.tabled(verdicts(campaign(), HELD_OUT));

        assertThat(score.of()).isEqualTo(18);
        assertThat(score.model()).isGreaterThan(score.baselines().get(Baseline.ONE_LINE));
    }

    @Test
    void noSingleNumberCarriesTheScore() throws Trouble {
        Firmness firm = Firmness.of(campaign(), Mapping.DEFAULT, cases(KNOWN));

        assertThat(firm.single())
                .hasSizeGreaterThan(100)
                .allSatisfy(moved -> assertThat(moved.hits()).isGreaterThanOrEqualTo(FLOOR));
        assertThat(firm.unseen()).isGreaterThan(31);
        assertThat(firm.shaken().get(firm.shaken().size() / 2)).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void theOrderOfTheCasesChangesNothing() throws Trouble {
        List<Verdict> verdicts = verdicts(campaign(), KNOWN);
        List<Case> turned = new ArrayList<>(verdicts.stream().map(Verdict::put).toList());
        Collections.reverse(turned);

        assertThat(Backtest.of(campaign(), Mapping.DEFAULT, turned)).containsExactlyInAnyOrderElementsOf(verdicts);
    }

    private static List<Verdict> verdicts(Story story, Path cases) throws Trouble {
        return Backtest.of(story, Mapping.DEFAULT, cases(cases));
    }

    private static List<Case> cases(Path file) throws Trouble {
        CaseReader read = new CaseFile(file, Messages.load()).read();
        assertThat(read.flaws()).isEmpty();
        return read.cases();
    }

    private static Story campaign() {
        return story("story/rising-tide");
    }

    private static Story story(String path) {
        return StoryLoader.load(Path.of(path)).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems());
        });
    }
}
