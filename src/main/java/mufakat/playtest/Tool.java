package mufakat.playtest;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** What a searcher can be made to do without, to see what it is worth (rules, section 12). */
public enum Tool {
    PRECEDENTS,
    PARTNERS,
    SAFEGUARDS,
    PROMISES;

    /** The story without it; promises are left to those who play. */
    Story takenFrom(Story story) {
        return switch (this) {
            case PRECEDENTS ->
                story.withProposals(items(story, item -> item.withBuildsOn(Collections.emptySortedSet())));
            case SAFEGUARDS -> story.withProposals(items(story, item -> item.withSafeguards(List.of())));
            case PARTNERS -> story.withPartners(Collections.emptySortedMap());
            case PROMISES -> story;
        };
    }

    /** Whether the story has it at all. */
    public boolean isIn(Story story) {
        return switch (this) {
            case PRECEDENTS ->
                story.proposals().values().stream()
                        .anyMatch(item -> !item.buildsOn().isEmpty());
            case SAFEGUARDS ->
                story.proposals().values().stream()
                        .anyMatch(item -> !item.safeguards().isEmpty());
            case PARTNERS -> !story.partners().isEmpty();
            case PROMISES -> story.rules().promise() > 0;
        };
    }

    private static SortedMap<String, Proposal> items(Story story, UnaryOperator<Proposal> change) {
        SortedMap<String, Proposal> items = new TreeMap<>();
        story.proposals().forEach((id, item) -> items.put(id, change.apply(item)));
        return items;
    }
}
