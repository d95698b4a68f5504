package mufakat.report.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mufakat.loader.Located;
import mufakat.loader.Place;
import mufakat.view.Passage;
import mufakat.words.Messages;

/** Problems to be read in the game: place and code, the sentence, and the line with a caret, cut to what a screen holds. */
public final class ProblemPassages {
    private static final int MOST = 50;
    private static final int WIDTH = 56;
    private static final int BEFORE = 36;

    private final Messages messages;
    private final ProblemReport report;
    private final Path story;

    public ProblemPassages(Messages messages, Path story) {
        this.messages = messages;
        this.report = new ProblemReport(messages);
        this.story = story;
    }

    public List<Passage> of(List<Located> problems) {
        List<Passage> passages = new ArrayList<>();
        problems.stream().limit(MOST).forEach(located -> {
            passages.add(Passage.heading(report.heading(located)));
            passages.add(Passage.prose(report.sentence(located)));
            if (!located.place().text().isBlank()) {
                excerpt(located.place()).forEach(line -> passages.add(Passage.excerpt(line)));
            }
        });
        if (problems.size() > MOST) {
            passages.add(Passage.prose(messages.say("preview.more", problems.size() - MOST, story)));
        }
        return passages;
    }

    private static List<String> excerpt(Place place) {
        int[] letters = place.text().codePoints().toArray();
        int from = Math.max(0, Math.min(place.caret() - BEFORE, letters.length - WIDTH));
        String shown = new String(letters, from, Math.min(WIDTH, letters.length - from));
        return ProblemReport.excerpt(place.line(), shown, place.caret() - from);
    }
}
