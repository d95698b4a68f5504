package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.GameState;
import mufakat.engine.SessionRange;
import mufakat.engine.replay.Steps;
import mufakat.story.Practice;
import mufakat.story.Story;

/** How each practice spread from home to home, session by session, and when it did so on the record. */
final class PracticesPage {
    private final StoryWords words;
    private final Story story;
    private final SessionRange sessions;
    private final GameState beginning;
    private final SortedMap<String, SortedMap<String, Integer>> takenUp;

    PracticesPage(GameSession play) {
        this.words = play.words();
        this.story = play.game().story();
        this.sessions = play.game().stretch();
        this.beginning = play.game().atStart();
        this.takenUp = new Steps(play.steps()).takenUp();
    }

    Page page() {
        List<Passage> passages = new ArrayList<>();
        story.practices().values().forEach(practice -> passages.addAll(told(practice)));
        return new Page(words.say("debrief.practices"), passages);
    }

    private List<Passage> told(Practice practice) {
        SortedSet<String> early = early(practice.id());
        SortedMap<String, Integer> since = takenUp.getOrDefault(practice.id(), new TreeMap<>());
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.heading(StoryWords.capital(practice.name())));
        for (int session = sessions.first(); session <= sessions.last(); session++) {
            passages.add(Passage.note(curve(practice, early.size(), since, session)));
        }
        passages.add(Passage.note(map(early, since)));
        if (!practice.years().isEmpty()) {
            passages.add(
                    Passage.note(words.joined(List.of(onRecord(practice), words.sourced(practice.source())), " ")));
        }
        return passages;
    }

    /** Who had it from the start. */
    private SortedSet<String> early(String practice) {
        SortedSet<String> members = new TreeSet<>();
        beginning.members().forEach((id, member) -> {
            if (member.practices().contains(practice)) {
                members.add(id);
            }
        });
        return members;
    }

    /** How many had it when a session was over, and at least how many had it by then on the record. */
    private String curve(Practice practice, int early, SortedMap<String, Integer> since, int session) {
        int all = story.members().size();
        int had = early
                + (int) since.values().stream().filter(then -> then <= session).count();
        int year = story.sessions().get(session).year();
        long real =
                practice.years().values().stream().filter(then -> then <= year).count();
        String row = words.say(
                "debrief.practice.session", session + 1, Integer.toString(year), Bars.bar(had, all), had, all);
        return practice.years().isEmpty() ? row : row + words.say("debrief.practice.session.record", real);
    }

    private String map(SortedSet<String> early, SortedMap<String, Integer> since) {
        List<String> parts = new ArrayList<>();
        if (!early.isEmpty()) {
            parts.add(words.say("debrief.practice.start", words.members(early)));
        }
        for (int session = sessions.first(); session <= sessions.last(); session++) {
            SortedSet<String> then = at(since, session);
            if (!then.isEmpty()) {
                String year = Integer.toString(story.sessions().get(session).year());
                parts.add(words.say("debrief.practice.in", year, words.members(then)));
            }
        }
        SortedSet<String> never = new TreeSet<>(story.members().keySet());
        never.removeAll(early);
        never.removeAll(since.keySet());
        if (parts.isEmpty()) {
            return words.say("debrief.practice.nobody");
        }
        if (!never.isEmpty()) {
            parts.add(words.say("debrief.practice.never", words.members(never)));
        }
        return words.say("debrief.practice.yours", words.joined(parts, "; "));
    }

    private String onRecord(Practice practice) {
        List<String> parts = new ArrayList<>();
        for (int year : new TreeSet<>(practice.years().values())) {
            parts.add(words.say(
                    "debrief.practice.in", Integer.toString(year), words.members(at(practice.years(), year))));
        }
        return words.say("debrief.practice.record", words.joined(parts, "; "));
    }

    private static SortedSet<String> at(SortedMap<String, Integer> times, int time) {
        SortedSet<String> members = new TreeSet<>();
        times.forEach((member, then) -> {
            if (then == time) {
                members.add(member);
            }
        });
        return members;
    }
}
