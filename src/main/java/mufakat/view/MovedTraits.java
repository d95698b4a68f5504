package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Event;
import mufakat.engine.Game;
import mufakat.engine.replay.Step;
import mufakat.engine.replay.Steps;
import mufakat.story.Story;
import mufakat.words.Numbers;

/** How what a member minds moved in the course of a game, and after what. */
final class MovedTraits {
    private final StoryWords words;
    private final Story story;
    private final List<Step> steps;

    MovedTraits(GameSession play) {
        this.words = play.words();
        this.story = play.game().story();
        this.steps = new Steps(play.steps()).counted();
    }

    /** What moved with a member, each in a line, the earliest first. */
    List<Passage> of(String member) {
        List<Passage> moved = new ArrayList<>();
        for (Step step : steps) {
            String after = "";
            for (Event event : step.events()) {
                after = subject(event, after);
                if (event instanceof Event.SensitivityMoved e && e.member().equals(member)) {
                    note(moved, e.domain(), e.by(), step, after.isEmpty() ? decided(step) : after);
                } else if (event instanceof Event.PressRemembered e
                        && e.member().equals(member)) {
                    note(moved, e.domain(), e.by(), step, words.say("debrief.moved.pressed"));
                } else if (event instanceof Event.HandsChanged e && e.member().equals(member)) {
                    e.otherwise()
                            .forEach((domain, by) -> note(moved, domain, by, step, words.say("debrief.moved.hands")));
                }
            }
        }
        return moved;
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

    private void note(List<Passage> moved, String domain, int by, Step step, String why) {
        if (by != 0) {
            Game then = step.before();
            String year = Integer.toString(
                    story.sessions().get(then.state().session()).year());
            moved.add(Passage.note(words.say("debrief.moved", year, words.trait(domain), Numbers.signed(by), why)));
        }
    }
}
