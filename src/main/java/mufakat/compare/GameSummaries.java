package mufakat.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import mufakat.compare.GameSummary.Progress;
import mufakat.compare.Remark.Weight;
import mufakat.engine.GameState;
import mufakat.engine.Measures;
import mufakat.engine.Phase;
import mufakat.engine.model.MemberState;
import mufakat.engine.replay.Step;
import mufakat.playtest.Worth;
import mufakat.save.Replayed;
import mufakat.save.Replayed.Verdict;
import mufakat.save.Saved;
import mufakat.story.Story;

/** Makes the account of a game from its save played again. */
final class GameSummaries {
    private final Story story;
    private final Interner pool;

    GameSummaries(Story story, Interner pool) {
        this.story = story;
        this.pool = pool;
    }

    /** The account, still under the player's own name, which others may have too. */
    GameSummary of(String file, Saved saved, Replayed replayed) {
        GameState end = replayed.game().state();
        List<Step> counted = replayed.steps().counted();
        DecisionPointExtractor crossing = DecisionPointExtractor.of(story, counted);
        List<TabledText> fates = TabledText.of(story, end, pool);
        return new GameSummary(
                saved.header().player().name(),
                file,
                saved.header(),
                end.phase() == Phase.ENDED ? Progress.ENDED : Progress.STOPPED,
                end.session(),
                end.phase() == Phase.ENDED ? end.subject() : "",
                pool.one(Measures.values(story, end)),
                Worth.of(replayed.game()),
                pool.one(each(end, MemberState::trust)),
                pool.one(each(end, MemberState::capacity)),
                fates,
                pool.one(PromiseCount.of(counted, end.owed())),
                pool.one(agreed(fates)),
                crossing.choices(),
                pool.one(crossing.floors()),
                Log.of(replayed.played().entries()),
                pool.one(counted.stream().map(Step::number).toList()),
                saved.answers(),
                remarks(file, saved, replayed));
    }

    private static List<String> agreed(List<TabledText> fates) {
        return fates.stream()
                .filter(TabledText::agreed)
                .map(TabledText::item)
                .distinct()
                .toList();
    }

    private static SortedMap<String, Integer> each(GameState end, ToIntFunction<MemberState> number) {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        end.members().forEach((id, member) -> numbers.put(id, number.applyAsInt(member)));
        return numbers;
    }

    private static List<Remark> remarks(String file, Saved saved, Replayed replayed) {
        List<Remark> remarks = new ArrayList<>();
        int fitting = replayed.steps().size();
        saved.damage()
                .ifPresent(damage -> remarks.add(Remark.of(Weight.DOUBTED, file, "damaged", damage.line(), fitting)));
        if (saved.tail() == Saved.Tail.TORN) {
            remarks.add(Remark.of(Weight.NOTED, file, "torn"));
        }
        boolean fits = replayed.misfit().isEmpty();
        boolean changed = replayed.isOfChangedStory();
        if (changed) {
            remarks.add(Remark.of(Weight.NOTED, file, fits ? "story-changed" : "story-changed.misfit", fitting));
        } else if (!fits) {
            remarks.add(Remark.of(Weight.DOUBTED, file, "does-not-fit", fitting + 1));
        }
        if (!fits && saved.ended().isPresent()) {
            remarks.add(Remark.of(Weight.NOTED, file, "end-unreached"));
        }
        if (replayed.verdict() == Verdict.ENDED_DIFFERENTLY) {
            remarks.add(Remark.of(Weight.DOUBTED, file, "ended-differently" + (changed ? ".story-changed" : "")));
        }
        return remarks;
    }
}
