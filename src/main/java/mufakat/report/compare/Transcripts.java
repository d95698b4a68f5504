package mufakat.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.messages.Messages;
import mufakat.save.Entry;
import mufakat.story.Story;
import mufakat.view.Passage;
import mufakat.view.Play;

/** Tells games decision by decision; what several games have in common is kept once. */
final class Transcripts {
    private final Story story;
    private final Messages messages;

    Transcripts(Story story, Messages messages) {
        this.story = story;
        this.messages = messages;
    }

    /** What was decided in a game and what came of it, in order. */
    List<Sheet.Told> of(Account account) {
        Play play = Play.begin(account.beginning(story), messages, entry -> Optional.empty());
        List<List<String>> texts = new ArrayList<>();
        for (Entry entry : account.entries()) {
            List<String> told = play.told(entry.decision());
            texts.add(told.subList(1, told.size()));
            play.decide(entry.decision());
        }
        return told(play, texts);
    }

    private static List<Sheet.Told> told(Play play, List<List<String>> texts) {
        List<Sheet.Told> told = new ArrayList<>();
        List<String> said = play.said();
        for (Passage passage : play.pages().journal().passages()) {
            if (passage.kind() == Passage.Kind.HEADING) {
                told.add(new Sheet.Told(said.get(told.size()), texts.get(told.size()), new ArrayList<>()));
            } else if (!told.isEmpty()) {
                told.get(told.size() - 1).came().add(passage.text());
            }
        }
        return told;
    }
}
