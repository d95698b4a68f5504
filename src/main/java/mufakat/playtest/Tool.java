package mufakat.playtest;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import mufakat.story.Partner;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
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
            case PRECEDENTS -> with(story, items(story, item -> with(item, no(), item.safeguards())), story.partners());
            case SAFEGUARDS ->
                with(story, items(story, item -> with(item, item.buildsOn(), List.of())), story.partners());
            case PARTNERS -> with(story, story.proposals(), Collections.emptySortedMap());
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

    private static SortedSet<String> no() {
        return Collections.emptySortedSet();
    }

    private static SortedMap<String, Proposal> items(Story story, UnaryOperator<Proposal> change) {
        SortedMap<String, Proposal> items = new TreeMap<>();
        story.proposals().forEach((id, item) -> items.put(id, change.apply(item)));
        return items;
    }

    private static Proposal with(Proposal item, SortedSet<String> buildsOn, List<Safeguard> safeguards) {
        return new Proposal(
                item.id(),
                item.title(),
                item.label(),
                item.summary(),
                item.forums(),
                buildsOn,
                item.demand(),
                item.clauses(),
                safeguards,
                item.accession(),
                item.streamlines(),
                item.answers(),
                item.corridor(),
                item.outcome(),
                item.effects(),
                item.history(),
                item.source());
    }

    private static Story with(Story story, SortedMap<String, Proposal> items, SortedMap<String, Partner> partners) {
        return new Story(
                story.story(),
                story.rules(),
                story.domains(),
                story.interests(),
                story.measures(),
                story.members(),
                story.forums(),
                story.practices(),
                items,
                partners,
                story.incidents(),
                story.sessions(),
                story.scenes(),
                story.endings(),
                story.debrief(),
                story.glossary(),
                story.sources());
    }
}
