package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.replay.Step;

/** What has happened so far, decision by decision, with the notes that each brought. */
final class JournalPage {
    private final GameSession play;
    private final StoryWords words;

    JournalPage(GameSession play) {
        this.play = play;
        this.words = play.words();
    }

    Page page() {
        List<Passage> passages = new ArrayList<>();
        for (Step step : play.steps()) {
            passages.add(Passage.heading(words.say("journal.step", step.number(), sentence(step))));
            EventNarrator.of(play, step.events(), step.after()).stream()
                    .filter(passage -> passage.kind() == Passage.Kind.NOTE)
                    .forEach(passages::add);
        }
        if (passages.isEmpty()) {
            passages.add(Passage.prose(words.say("journal.empty")));
        }
        return new Page(words.say("page.journal"), passages);
    }

    List<String> sentences() {
        return play.steps().stream().map(this::sentence).toList();
    }

    private String sentence(Step step) {
        return new DecisionWords(words, step.before()).sentence(step.decision());
    }
}
