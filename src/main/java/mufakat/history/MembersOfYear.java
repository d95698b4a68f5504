package mufakat.history;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Profile;
import mufakat.engine.Situation;
import mufakat.engine.Standing;
import mufakat.story.DecisionRule;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Story;

/**
 * The members of a story as they were in a year: the one place where time comes in.
 *
 * <p>A member has the capacity that its author gives it in the year of the first session. Before that it grew evenly from
 * nothing in the year in which all began; after it nothing more is known of it, and it stays. Sensitivities, interests,
 * red lines and trust are those of the story in every year.
 */
record MembersOfYear(Story story, int beginning) {
    /** The item before these members in that year, without precedent, promise, partner's backing or forum. */
    Situation before(Proposal item, int year) {
        SortedMap<String, Standing> standings = new TreeMap<>();
        SortedMap<String, Profile> profiles = new TreeMap<>();
        for (Member member : story.members().values()) {
            standings.put(member.id(), new Standing(member.trust(), capacity(member, year), List.of(), ""));
            profiles.put(member.id(), Profile.exact(member, member.redLines()));
        }
        return new Situation(story.rules(), DecisionRule.CONSENSUS, item, "", standings, profiles, story.members());
    }

    /** What the member could do in that year, 0 to 5. */
    int capacity(Member member, int year) {
        int known = story.sessions().get(0).year();
        if (year >= known || known <= beginning) {
            return member.capacity();
        }
        return Math.max(0, Math.floorDiv(member.capacity() * (year - beginning), known - beginning));
    }

    /** The year of the last session: for what was never on a table and so has no year. */
    int latest() {
        return story.sessions().stream().mapToInt(Session::year).max().orElseThrow();
    }
}
