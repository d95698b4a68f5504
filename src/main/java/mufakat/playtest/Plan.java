package mufakat.playtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.story.Story;

/**
 * What a searcher sets out to do.
 *
 * @param meetings by session
 * @param choices by scene or incident, the choice to take where it can be taken
 * @param declined offers to decline
 */
record Plan(List<Meeting> meetings, SortedMap<String, String> choices, SortedSet<String> declined) {
    /**
     * One session: what to do with the days, in order, as far as it is possible, and what to table.
     */
    record Meeting(List<Decision> steps, List<Tabled> tablings) {
        Meeting {
            steps = List.copyOf(steps);
            tablings = List.copyOf(tablings);
        }
    }

    /** An item to table, where, and what to mind in wording it. */
    record Tabled(String item, String forum, Care care) {}

    Plan {
        meetings = List.copyOf(meetings);
        choices = Collections.unmodifiableSortedMap(choices);
        declined = Collections.unmodifiableSortedSet(declined);
    }

    /** What a game that was played set out to do, as far as it can be told from its decisions. */
    static Plan of(Story story, BotGame game) {
        return new Retracing(story).of(game);
    }

    Plan with(int session, Meeting meeting) {
        List<Meeting> changed = new ArrayList<>(meetings);
        changed.set(session, meeting);
        return new Plan(changed, choices, declined);
    }

    Plan choosing(String scene, String choice) {
        SortedMap<String, String> changed = new TreeMap<>(choices);
        changed.put(scene, choice);
        return new Plan(meetings, changed, declined);
    }

    /** The plan that declines an offer which it accepted, or accepts one which it declined. */
    Plan turning(String offer) {
        SortedSet<String> changed = new TreeSet<>(declined);
        if (!changed.remove(offer)) {
            changed.add(offer);
        }
        return new Plan(meetings, choices, changed);
    }
}
