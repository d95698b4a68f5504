package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.story.Session;
import mufakat.story.Story;

/** Who is in the chair, how patient it is and what it wants, in words. */
record ChairWords(StoryWords words, Story story) {
    /** At the opening of a session or of its floor, where somebody is in the chair. */
    Optional<Passage> line(Session session, Optional<String> wanted) {
        List<String> said = new ArrayList<>();
        if (!session.chair().isEmpty()) {
            said.add(words.say("told.chair", words.member(session.chair())));
        }
        session.patience().ifPresent(moves -> said.add(words.say("told.chair.patience", moves)));
        if (!session.chair().isEmpty()) {
            wanted.ifPresent(item -> said.add(words.say("told.chair.wants", words.item(item))));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(Passage.note(words.joined(said, " ")));
    }

    /** Beside an action, in a few words; empty where nobody is in the chair. */
    String note(Session session, Optional<String> wanted) {
        List<String> said = new ArrayList<>();
        if (!session.chair().isEmpty()) {
            said.add(words.say("chair.in", words.member(session.chair())));
            session.patience().ifPresent(moves -> said.add(words.say("chair.patience", moves)));
            wanted.ifPresent(item -> said.add(words.say("chair.wants", words.shortItem(item))));
        }
        return words.joined(said, "; ");
    }
}
