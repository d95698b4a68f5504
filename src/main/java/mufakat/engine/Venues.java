package mufakat.engine;

import java.util.List;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** Which forums meet: a text can be tabled only where somebody sits (rules, section 6). */
public final class Venues {
    private Venues() {}

    /** Whether the forum meets as things stand. */
    public static boolean meets(Story story, GameState state, String forum) {
        return Conditions.hold(story, state, story.forums().get(forum).when());
    }

    /** The forums that an item fits and that meet, the usual one first. */
    public static List<String> of(Story story, GameState state, String item) {
        return story.proposals().get(item).forums().stream()
                .filter(forum -> meets(story, state, forum))
                .toList();
    }

    /** The first of an item's forums that meets; the first of all where none does. */
    static String usual(Story story, GameState state, Proposal item) {
        return of(story, state, item.id()).stream()
                .findFirst()
                .orElse(item.forums().get(0));
    }
}
