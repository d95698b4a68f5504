package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.GameState;
import mufakat.engine.SessionRange;
import mufakat.engine.replay.Step;
import mufakat.engine.replay.Steps;
import mufakat.story.Practice;
import mufakat.story.Story;
import mufakat.words.Cells;

/** How each practice spread from home to home, session by session, and when it did so on the record. */
final class PracticesPage {
    private static final int WIDTH = 20;

    private final StoryWords words;
    private final Story story;
    private final SessionRange sessions;
    private final GameState beginning;
    private final GameState end;
    private final List<Step> steps;

    PracticesPage(GameSession play) {
        this.words = play.words();
        this.story = play.game().story();
        this.sessions = play.game().stretch();
        this.beginning = play.game().atStart();
        this.end = play.game().state();
        this.steps = new Steps(play.steps()).counted();
    }

    Page page() {
        List<Passage> passages = new ArrayList<>();
        story.practices().values().forEach(practice -> passages.addAll(told(practice)));
        return new Page(words.say("debrief.practices"), passages);
    }

    private List<Passage> told(Practice practice) {
        SortedMap<String, Integer> since = since(practice.id());
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.heading(StoryWords.capital(practice.name())));
        for (int session = sessions.first(); session <= sessions.last(); session++) {
            passages.add(Passage.note(curve(practice, since, session)));
        }
        passages.add(Passage.note(map(practice.id(), since)));
        if (!practice.years().isEmpty()) {
            passages.add(
                    Passage.note(words.joined(List.of(onRecord(practice), words.sourced(practice.source())), " ")));
        }
        return passages;
    }

    /** By member, the session by whose end it had the practice and kept it; members that never had it are left out. */
    private SortedMap<String, Integer> since(String practice) {
        SortedMap<String, Integer> since = new TreeMap<>();
        for (Step step : steps) {
            int session = step.before().state().session();
            having(step.after().state(), practice).forEach(member -> since.putIfAbsent(member, session));
        }
        return since;
    }

    private static SortedSet<String> having(GameState state, String practice) {
        SortedSet<String> members = new TreeSet<>();
        state.members().forEach((id, member) -> {
            if (member.practices().contains(practice)) {
                members.add(id);
            }
        });
        return members;
    }

    /** How many had it when a session was over, and at least how many had it by then on the record. */
    private String curve(Practice practice, SortedMap<String, Integer> since, int session) {
        int all = story.members().size();
        long had = since.values().stream().filter(then -> then <= session).count();
        int filled = (int) (had * WIDTH / all);
        String bar = Cells.row('█', filled) + Cells.row('░', WIDTH - filled);
        int year = story.sessions().get(session).year();
        long real =
                practice.years().values().stream().filter(then -> then <= year).count();
        String row = words.say("debrief.practice.session", session + 1, Integer.toString(year), bar, had, all);
        return practice.years().isEmpty() ? row : row + words.say("debrief.practice.session.record", real);
    }

    private String map(String practice, SortedMap<String, Integer> since) {
        SortedSet<String> early = having(beginning, practice);
        List<String> parts = new ArrayList<>();
        if (!early.isEmpty()) {
            parts.add(words.say("debrief.practice.start", words.members(early)));
        }
        for (int session = sessions.first(); session <= sessions.last(); session++) {
            SortedSet<String> then = at(since, session);
            then.removeAll(early);
            if (!then.isEmpty()) {
                String year = Integer.toString(story.sessions().get(session).year());
                parts.add(words.say("debrief.practice.in", year, words.members(then)));
            }
        }
        SortedSet<String> never = new TreeSet<>(story.members().keySet());
        never.removeAll(having(end, practice));
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
