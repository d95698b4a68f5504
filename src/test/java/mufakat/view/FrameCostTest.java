package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.loader.StoryLoader;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many ledgers a frame reckons while preparing. Each text that is reckoned asks its core once what it touches, and has
 * one ledger for each member at most. The bounds only ever fall; what is left is mostly what was heard on the item in hand.
 */
class FrameCostTest {
    private final AtomicInteger texts = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"one-table.yaml, 190", "rising-tide, 210"})
    void aFrameWhilePreparingReckonsFewLedgers(Path file, int most) {
        Story story =
                counting(StoryLoader.load(Path.of("story").resolve(file)).on(playable -> playable.story(), broken -> {
                    throw new AssertionError(broken.problems().toString());
                }));
        List<Integer> frames = new ArrayList<>();
        for (long seed = 0; seed < 5; seed++) {
            new Wanderer(Game.begin(story, seed), seed, play -> count(play, frames)).played();
        }
        int members = story.members().size();
        assertThat(frames).isNotEmpty();
        assertThat(Collections.max(frames) * members).isLessThanOrEqualTo(most);
    }

    private void count(GameSession play, List<Integer> frames) {
        if (play.game().state().phase() == Phase.PREPARING) {
            texts.set(0);
            play.moment();
            frames.add(texts.get());
        }
    }

    private Story counting(Story story) {
        SortedMap<String, Proposal> items = new TreeMap<>();
        story.proposals()
                .forEach((id, item) -> items.put(
                        id,
                        item.withClauses(
                                item.clauses().stream().map(this::counted).toList())));
        return story.withProposals(items);
    }

    private Clause counted(Clause clause) {
        return new Clause(
                clause.id(),
                clause.core(),
                clause.says(),
                clause.core() ? new Counted(clause.touches()) : clause.touches(),
                clause.serves(),
                clause.measures(),
                clause.drafted(),
                clause.formerly());
    }

    /** Counts how often it was asked for all of its entries. */
    private final class Counted extends TreeMap<String, Integer> {
        private static final long serialVersionUID = 1L;

        Counted(SortedMap<String, Integer> touches) {
            super(touches);
        }

        @Override
        public void forEach(BiConsumer<? super String, ? super Integer> action) {
            texts.incrementAndGet();
            super.forEach(action);
        }
    }
}
