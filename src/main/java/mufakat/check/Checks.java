package mufakat.check;

import java.util.List;
import mufakat.story.Story;

/** Every rule that a story must keep beyond the shape of its records. */
public final class Checks {
    private Checks() {}

    /** The problems of a story, which may hold stand-ins for what could not be read. */
    public static List<Problem> of(Story story) {
        Problems problems = new Problems();
        Ids.check(story, problems);
        FormerIds.check(story, problems);
        References.check(story, problems);
        OfferRules.check(story, problems);
        PromiseRules.check(story, problems);
        Proposals.check(story, problems);
        SayingRules.check(story, problems);
        Members.check(story, problems);
        SceneRules.check(story, problems);
        Starts.check(story, problems);
        Endings.check(story, problems);
        return problems.found();
    }
}
