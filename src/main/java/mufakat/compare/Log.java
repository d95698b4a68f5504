package mufakat.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mufakat.save.DecisionLine;
import mufakat.save.SavedDecision;
import mufakat.save.Unreadable;

/**
 * The decisions of a game as text, which takes a tenth of the room that they take as objects.
 *
 * @param text a line for each decision: when it was taken, in milliseconds since 1970, a blank, and what it was
 */
public record Log(String text) {
    static Log of(List<SavedDecision> entries) {
        StringBuilder text = new StringBuilder();
        for (SavedDecision entry : entries) {
            text.append(entry.at().toEpochMilli())
                    .append(' ')
                    .append(DecisionLine.write(entry.decision()))
                    .append('\n');
        }
        return new Log(text.toString());
    }

    /** How many decisions there are. */
    public int size() {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** What was decided, a line for each decision, as playthroughs write it. */
    List<String> lines() {
        return text.lines().map(line -> line.substring(line.indexOf(' ') + 1)).toList();
    }

    /** The decisions, numbered from 1. */
    List<SavedDecision> entries() {
        List<SavedDecision> entries = new ArrayList<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            int blank = line.indexOf(' ');
            entries.add(new SavedDecision(
                    entries.size() + 1,
                    Instant.ofEpochMilli(Long.parseLong(line.substring(0, blank))),
                    decision(line.substring(blank + 1))));
        }
        return entries;
    }

    private static mufakat.engine.Decision decision(String line) {
        try {
            return DecisionLine.read(line);
        } catch (Unreadable impossible) {
            throw new IllegalStateException("written by ourselves: " + line, impossible);
        }
    }

    /** Whether another log begins with all of this one. */
    boolean begins(Log longer) {
        return longer.text.startsWith(text);
    }
}
