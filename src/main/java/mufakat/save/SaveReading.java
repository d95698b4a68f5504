package mufakat.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.save.Saved.Shape;
import mufakat.save.Saved.Tail;
import mufakat.save.Unreadable.Why;

/** What has been read of a save so far; it takes each line only where it may stand. */
final class SaveReading {
    private final SaveHeader header;
    private final List<SavedDecision> entries = new ArrayList<>();
    private final SortedMap<String, String> answers = new TreeMap<>();
    private Optional<Ended> ended = Optional.empty();
    private int answered = 0;

    SaveReading(SaveHeader header) {
        this.header = header;
    }

    void decided(SavedDecision entry) throws Unreadable {
        beforeTheEnd();
        if (entry.n() != entries.size() + 1) {
            throw new Unreadable(Why.OUT_OF_ORDER, Integer.toString(entry.n()));
        }
        if (entry.n() > Limits.DECISIONS) {
            throw new Unreadable(Why.TOO_MANY, Integer.toString(entry.n()));
        }
        entries.add(entry);
    }

    void ended(Ended end) throws Unreadable {
        beforeTheEnd();
        ended = Optional.of(end);
    }

    void answered(String question, String text) throws Unreadable {
        answered++;
        if (answered > Limits.ANSWERS) {
            throw new Unreadable(Why.TOO_MANY, question);
        }
        answers.put(question, text);
    }

    private void beforeTheEnd() throws Unreadable {
        if (ended.isPresent()) {
            throw new Unreadable(Why.AFTER_THE_END, "");
        }
    }

    Saved saved(Shape shape, Tail tail, Optional<Damage> damage) {
        return new Saved(header, entries, ended, answers, shape, tail, damage);
    }
}
