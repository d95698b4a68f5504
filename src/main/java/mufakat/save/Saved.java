package mufakat.save;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.story.Story;

/**
 * What a save holds, as far as it can be believed.
 *
 * @param entries the decisions, numbered from 1 without a gap
 * @param ended where the game has led, if it is over
 * @param answers by question, the latest answer to each
 * @param shape whether it lies in the file as the game writes it
 * @param tail whether the last line was whole
 * @param damage the first line that can't be read; what follows it is left out
 */
public record Saved(
        SaveHeader header,
        List<SavedDecision> entries,
        Optional<Ended> ended,
        SortedMap<String, String> answers,
        Shape shape,
        Tail tail,
        Optional<Damage> damage) {

    /** How the lines of a file are parted. */
    public enum Shape {
        AS_WRITTEN,
        /** Lines stand behind one another without an end of line. All is there, but nothing may be added to it. */
        LINE_ENDS_LOST
    }

    /** How a file stops. */
    public enum Tail {
        WHOLE,
        /** The last line has no end, because writing it was broken off; it is left out. */
        TORN
    }

    public Saved {
        entries = List.copyOf(entries);
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** The same by the ids that things have now in its story; a decision is meant by them only where it is taken. */
    public Saved by(Story story) {
        return new Saved(
                header.playing(header.sessions().map(name -> ByNow.sessions(story, name))),
                entries,
                ended.map(said -> ByNow.ended(story, said)),
                ByNow.answers(story, answers),
                shape,
                tail,
                damage);
    }

    /** When it was last played. */
    public Instant lastAt() {
        return entries.isEmpty()
                ? header.started()
                : entries.get(entries.size() - 1).at();
    }
}
