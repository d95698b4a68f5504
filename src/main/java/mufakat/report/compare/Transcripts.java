package mufakat.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.compare.GameSummary;
import mufakat.save.SavedDecision;
import mufakat.story.Story;
import mufakat.view.GameSession;
import mufakat.view.Passage;
import mufakat.words.Messages;

/** Tells games decision by decision; what several games have in common is kept once. */
public final class Transcripts {
    private final Story story;
    private final Messages messages;

    public Transcripts(Story story, Messages messages) {
        this.story = story;
        this.messages = messages;
    }

    /** What was decided in a game and what came of it, in order. */
    List<Sheet.Told> of(GameSummary account) {
        GameSession play = GameSession.begin(account.beginning(story), messages, entry -> Optional.empty());
        List<Sheet.Told> told = new ArrayList<>();
        for (SavedDecision entry : account.entries()) {
            List<String> text = play.told(entry.decision());
            int session = play.game().state().session();
            told.add(new Sheet.Told(session, text.get(0), text.subList(1, text.size()), new ArrayList<>()));
            play.decide(entry.decision());
        }
        int step = -1;
        for (Passage passage : play.pages().journal().passages()) {
            if (passage.kind() == Passage.Kind.HEADING) {
                step++;
            } else if (step >= 0) {
                told.get(step).came().add(passage.text());
            }
        }
        return told;
    }
}
