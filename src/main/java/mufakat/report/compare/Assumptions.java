package mufakat.report.compare;

import java.util.List;
import java.util.SortedMap;
import mufakat.compare.Comparison;
import mufakat.compare.GameSummary;
import mufakat.story.Member;
import mufakat.story.Story;
import mufakat.story.Topic;

/** What a story assumes of its members, laid open so that it can be disputed. */
record Assumptions(Comparison comparison) {
    /** All of it once every game has ended; before, a player could read in it what the game still hides. */
    Sheet.Assumed told() {
        Story story = comparison.story();
        boolean over = comparison.accounts().stream().allMatch(GameSummary::isOver);
        return new Sheet.Assumed(
                names(story.domains()),
                names(story.interests()),
                over ? story.members().values().stream().map(this::profile).toList() : List.of());
    }

    private Sheet.Profile profile(Member member) {
        Story story = comparison.story();
        return new Sheet.Profile(
                member.name(),
                member.capacity(),
                member.trust(),
                numbers(story.domains(), member.sensitivity()),
                numbers(story.domains(), member.redLines()),
                numbers(story.interests(), member.interest()));
    }

    private static List<String> names(SortedMap<String, Topic> topics) {
        return topics.values().stream().map(Topic::name).toList();
    }

    private static List<Integer> numbers(SortedMap<String, Topic> topics, SortedMap<String, Integer> of) {
        return topics.keySet().stream().map(id -> of.getOrDefault(id, 0)).toList();
    }
}
