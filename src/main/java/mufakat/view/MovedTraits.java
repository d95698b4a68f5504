package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Event;
import mufakat.engine.replay.Step;
import mufakat.engine.replay.Steps;
import mufakat.story.Story;
import mufakat.words.Numbers;

/** How what a member minds moved in the course of a game, and after what. */
final class MovedTraits {
    private final StoryWords words;
    private final Story story;
    private final SortedMap<String, List<Passage>> moved = new TreeMap<>();

    MovedTraits(GameSession play) {
        this.words = play.words();
        this.story = play.game().story();
        new Steps(play.steps()).counted().forEach(this::follow);
    }

    /** What moved with a member, each in a line, the earliest first. */
    List<Passage> of(String member) {
        return moved.getOrDefault(member, List.of());
    }

    private void follow(Step step) {
        String after = "";
        for (Event event : step.events()) {
            after = subject(event, after);
            if (event instanceof Event.SensitivityMoved e) {
                note(e.member(), e.domain(), e.by(), step, after.isEmpty() ? decided(step) : after);
            } else if (event instanceof Event.PressRemembered e) {
                note(e.member(), e.domain(), e.by(), step, words.say("debrief.moved.pressed"));
            } else if (event instanceof Event.HandsChanged e) {
                e.otherwise()
                        .forEach((domain, by) -> note(e.member(), domain, by, step, words.say("debrief.moved.hands")));
            }
        }
    }

    /** What is told when an event happens: an incident or a scene by its title, else what was told before. */
    private String subject(Event event, String before) {
        if (event instanceof Event.IncidentStruck e) {
            return quoted(story.incidents().get(e.strike().incident()).title(), before);
        }
        return event instanceof Event.SceneOpened e
                ? quoted(story.scenes().get(e.scene()).title(), before)
                : before;
    }

    private String quoted(String title, String otherwise) {
        return title.isEmpty() ? otherwise : words.say("debrief.moved.scene", title);
    }

    private String decided(Step step) {
        return new DecisionWords(words, step.before()).sentence(step.decision());
    }

    private void note(String member, String domain, int by, Step step, String why) {
        if (by != 0) {
            int session = step.before().state().session();
            String year = Integer.toString(story.sessions().get(session).year());
            moved.computeIfAbsent(member, any -> new ArrayList<>())
                    .add(Passage.note(words.say("debrief.moved", year, words.trait(domain), Numbers.signed(by), why)));
        }
    }
}
