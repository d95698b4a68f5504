package mufakat.playtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.AnyTable;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.engine.SituationFactory;
import mufakat.engine.SplitMix64;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Vote;
import mufakat.playtest.ComfortModel.Reading;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** The quick sums say what the engine's ledgers say, in every situation that a random player comes into. */
class ComfortModelTest {
    private static final int CASES = 60;

    @Test
    void aComfortIsTheSumOfTheLedger() {
        inManySituations((truth, known, wording) -> {
            ComfortModel exact = ComfortModel.of(truth, Reading.WORST);
            ComfortModel worst = ComfortModel.of(known, Reading.WORST);
            ComfortModel best = ComfortModel.of(known, Reading.BEST);
            for (int seat = 0; seat < exact.members().size(); seat++) {
                String member = exact.members().get(seat);
                Ledger truly = Ledger.of(truth, member, wording.text());
                Ledger range = Ledger.of(known, member, wording.text());
                assertThat(exact.comfort(seat, wording))
                        .isEqualTo(truly.comfort().low());
                assertThat(worst.comfort(seat, wording))
                        .isEqualTo(range.comfort().low());
                assertThat(best.comfort(seat, wording))
                        .isEqualTo(range.comfort().high());
            }
        });
    }

    @Test
    void stancesAreThoseOfTheTable() {
        inManySituations((truth, known, wording) -> {
            Outlook outlook = Outlook.of(known, wording.text());
            int[] nobody = new int[known.members().size()];
            List<Stance> worst = ComfortModel.of(known, Reading.WORST).stances(wording, nobody);
            List<Stance> best = ComfortModel.of(known, Reading.BEST).stances(wording, nobody);
            assertThat(worst).isEqualTo(new ArrayList<>(outlook.worst().values()));
            assertThat(best).isEqualTo(new ArrayList<>(outlook.best().values()));
        });
    }

    @Test
    void aTextPassesWhereTheTableWouldPassIt() {
        inManySituations((truth, known, wording) -> {
            ComfortModel exact = ComfortModel.of(truth, Reading.BEST);
            boolean passes = Vote.on(truth, wording.text(), truth.decision()).result() == Vote.Result.PASSED;
            assertThat(exact.passes(
                            exact.stances(wording, new int[exact.members().size()])))
                    .isEqualTo(passes);
        });
    }

    /** What is claimed of a text in a situation, as it is and as it is known. */
    private interface Claim {
        void holds(Situation truth, Situation known, Wording wording);
    }

    private static void inManySituations(Claim claim) {
        int situations = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Story story = AnyTable.story(seed);
            PlaytestContext ground = new PlaytestContext(story);
            SplitMix64 chance = SplitMix64.stream(seed, "texts");
            Player player = new RandomEnvoy(ground, seed);
            Game game = Game.begin(story, seed).game();
            while (game.state().phase() != Phase.ENDED) {
                for (String item : story.proposals().keySet()) {
                    List<Wording> wordings = ground.wordings(item).all();
                    Wording wording = wordings.get(chance.below(wordings.size()));
                    String forum = story.proposals().get(item).forums().get(0);
                    claim.holds(
                            SituationFactory.truly(story, game.state(), item, forum),
                            SituationFactory.asKnown(story, game.state(), item, forum),
                            wording);
                    situations++;
                }
                game = game.decide(player.next(game)).game();
            }
        }
        assertThat(situations).isGreaterThan(1000);
    }
}
