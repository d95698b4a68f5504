package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.GameState;
import mufakat.engine.Owed;

/** What was promised to whom, by when, and what became of it, in words. */
final class OwedWords {
    private final StoryWords words;
    private final GameState state;

    OwedWords(GameSession play) {
        this.words = play.words();
        this.state = play.game().state();
    }

    /** All that is owed, in one line; nothing where nothing is. */
    Optional<Passage> line() {
        List<String> owing = state.owing().stream()
                .map(owed -> words.say("owed.due", words.member(owed.member()), what(owed), by(owed.due())))
                .toList();
        return owing.isEmpty()
                ? Optional.empty()
                : Optional.of(Passage.note(words.say("owed.all", words.joined(owing, "; "))));
    }

    /** What a member is owed, each in a line. */
    List<Passage> to(String member) {
        return state.owing().stream()
                .filter(owed -> owed.member().equals(member))
                .map(owed -> Passage.note(words.say("owed.here", what(owed), by(owed.due()))))
                .toList();
    }

    /** A promise and to whom it was made. */
    String to(Owed owed) {
        return words.say("owed", words.member(owed.member()), what(owed));
    }

    private String what(Owed owed) {
        return words.promise(owed.promise());
    }

    /** By the end of which session. */
    String by(int session) {
        if (session == state.session()) {
            return words.say("owed.by.this");
        }
        return session == state.session() + 1 ? words.say("owed.by.next") : words.say("owed.by", session + 1);
    }

    /** What became of every promise, once the game is over. */
    Page page() {
        List<Passage> passages = new ArrayList<>();
        for (Owed.Fate fate : Owed.Fate.values()) {
            List<Owed> settled =
                    state.owed().stream().filter(owed -> owed.fate() == fate).toList();
            if (!settled.isEmpty()) {
                passages.add(Passage.heading(words.say("debrief.owed", fate, settled.size())));
                settled.forEach(owed -> passages.add(Passage.note(to(owed))));
            }
        }
        return new Page(words.say("debrief.promises"), passages);
    }
}
