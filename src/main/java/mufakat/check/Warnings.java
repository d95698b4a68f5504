package mufakat.check;

import java.util.List;
import mufakat.story.Story;

/**
 * Every rule about a story that can be played and does not do what its author means. A warning is given only for what
 * holds in every game, so that it can be believed; a story with an error has stand-ins in it, of which nothing holds.
 */
public final class Warnings {
    private Warnings() {}

    /** What is to be said of a story without errors. */
    public static List<Problem> of(Story story) {
        Problems problems = new Problems();
        Agenda agenda = Agenda.of(story);
        Starts.warn(story, problems);
        FeelingRules.check(story, agenda, problems);
        Items.check(story, agenda, problems);
        ForumRules.check(story, agenda, problems);
        Practices.check(story, agenda, problems);
        Routes.check(story, problems);
        Flags.check(story, problems);
        Possibility.check(story, agenda, problems);
        HiddenEndings.check(story, agenda, problems);
        Bargains.check(story, agenda, problems);
        Chairs.check(story, problems);
        SayingRules.warn(story, problems);
        Telling.warn(story, problems);
        Citations.check(story, problems);
        Placeholders.check(story, problems);
        ProseRules.check(story, problems);
        return problems.found();
    }
}
