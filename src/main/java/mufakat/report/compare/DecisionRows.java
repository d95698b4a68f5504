package mufakat.report.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mufakat.messages.Messages;
import mufakat.save.DecisionLine;
import mufakat.story.Story;

/** The decisions of one game as rows, those that were taken back included. */
final class DecisionRows {
    private final Story story;
    private final Transcripts transcripts;

    DecisionRows(Story story, Messages messages) {
        this.story = story;
        this.transcripts = new Transcripts(story, messages);
    }

    List<List<Object>> decisions(Account account) {
        List<Sheet.Told> told = transcripts.of(account);
        List<List<Object>> rows = new ArrayList<>();
        Instant before = account.header().started();
        for (Taken taken : Taken.of(story, account)) {
            rows.add(row(taken, before, told.get(rows.size()).says()));
            before = taken.entry().at();
        }
        return rows;
    }

    private List<Object> row(Taken taken, Instant before, String sentence) {
        String line = DecisionLine.write(taken.entry().decision());
        List<Object> row = new ArrayList<>(List.of(
                taken.entry().n(),
                taken.entry().at(),
                Duration.between(before, taken.entry().at()).toSeconds(),
                taken.before().session() + 1,
                line.split(" ", 2)[0],
                taken.counts()));
        Concern concern = Concern.of(story, taken);
        for (Concern.Role role : Concern.Role.values()) {
            row.add(concern.id(role));
        }
        row.add(line);
        row.add(sentence);
        return row;
    }
}
