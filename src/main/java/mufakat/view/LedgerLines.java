package mufakat.view;

import mufakat.engine.model.Line;
import mufakat.story.Story;
import mufakat.words.Messages;

/** Lines of ledgers in words, for reports. */
public final class LedgerLines {
    private final LedgerWords words;

    public LedgerLines(Story story, Messages messages) {
        this.words = new LedgerWords(new StoryWords(story, messages));
    }

    /** A line of the ledger for a text of an item, without its number. */
    public String says(String item, Line line) {
        return words.line(item, line);
    }
}
