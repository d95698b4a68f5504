package mufakat.playthrough;

import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Clause;
import mufakat.story.Named;
import mufakat.story.Story;

/** What the words of an expectation are names of. */
enum Thing {
    MEMBER,
    ITEM,
    /** A clause of the item named just before. */
    CLAUSE,
    MEASURE,
    PRACTICE,
    PARTNER,
    PROMISE,
    /** A domain or an interest. */
    TRAIT,
    FLAG;

    /**
     * The names there are.
     *
     * @param before the word before it in the expectation, which is a name that the story has
     */
    Collection<String> names(PlaythroughContext known, String before) {
        Story story = known.story();
        return switch (this) {
            case MEMBER -> story.members().keySet();
            case ITEM -> story.proposals().keySet();
            case CLAUSE ->
                story.proposals().get(before).clauses().stream().map(Clause::id).toList();
            case MEASURE -> story.measures().keySet();
            case PRACTICE -> story.practices().keySet();
            case PARTNER -> story.partners().keySet();
            case PROMISE -> story.promises().keySet();
            case TRAIT -> traits(story);
            case FLAG -> known.flags();
        };
    }

    /** The name that a thing has now of which one is read that it may have had before. */
    String now(PlaythroughContext known, String before, String name) {
        Story story = known.story();
        return switch (this) {
            case MEMBER -> Named.now(story.members().values(), name);
            case ITEM -> Named.now(story.proposals().values(), name);
            case CLAUSE -> Named.now(story.proposals().get(before).clauses(), name);
            case MEASURE -> Named.now(story.measures().values(), name);
            case PRACTICE -> Named.now(story.practices().values(), name);
            case PARTNER -> Named.now(story.partners().values(), name);
            case PROMISE -> Named.now(story.promises().values(), name);
            case TRAIT ->
                Named.now(story.interests().values(), Named.now(story.domains().values(), name));
            case FLAG -> name;
        };
    }

    /** The word for it, in the small letters of problems. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static SortedSet<String> traits(Story story) {
        SortedSet<String> traits = new TreeSet<>(story.domains().keySet());
        traits.addAll(story.interests().keySet());
        return traits;
    }
}
