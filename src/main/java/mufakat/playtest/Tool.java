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
    PROMISES,
    CONSULTATION;

    /** With fewer partners than this, what one of them alone is worth is told by what all are. */
    private static final int SEVERAL = 3;

    /** The partners that are taken away one by one, too: all, where there are several and the targets are asked about. */
    static List<String> partnersOneByOne(Story story, int sessions) {
        return story.partners().size() < SEVERAL || sessions < Targets.SESSIONS
                ? List.of()
                : List.copyOf(story.partners().keySet());
    }

    /** The story without it; promises and consultations are left to those who play. */
    Story takenFrom(Story story) {
        return switch (this) {
            case PRECEDENTS ->
                story.withProposals(items(story, item -> item.withBuildsOn(Collections.emptySortedSet())));
            case SAFEGUARDS -> story.withProposals(items(story, item -> item.withSafeguards(List.of())));
            case PARTNERS -> story.withPartners(Collections.emptySortedMap());
            case PROMISES, CONSULTATION -> story;
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
            case CONSULTATION -> true;
        };
    }

    private static SortedMap<String, Proposal> items(Story story, UnaryOperator<Proposal> change) {
        SortedMap<String, Proposal> items = new TreeMap<>();
        story.proposals().forEach((id, item) -> items.put(id, change.apply(item)));
        return items;
    }
}
