package mufakat.report.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mufakat.compare.DecisionSubject;
import mufakat.compare.GameSummary;
import mufakat.engine.replay.Step;
import mufakat.save.DecisionLine;
import mufakat.save.PlayedSave;
import mufakat.story.Story;
import mufakat.words.Messages;

/** The decisions of one game as rows, those that were taken back included. */
final class DecisionRows {
    private final Story story;
    private final Transcripts transcripts;

    DecisionRows(Story story, Messages messages) {
        this.story = story;
        this.transcripts = new Transcripts(story, messages);
    }

    List<List<Object>> decisions(GameSummary account) {
        List<Sheet.Told> told = transcripts.of(account);
        List<List<Object>> rows = new ArrayList<>();
        Instant before = account.header().started();
        PlayedSave played = account.played(story);
        for (Step step : played.steps().all()) {
            rows.add(row(played, step, before, told.get(rows.size()).says()));
            before = played.at(step);
        }
        return rows;
    }

    private List<Object> row(PlayedSave played, Step step, Instant before, String sentence) {
        String line = DecisionLine.write(step.decision());
        List<Object> row = new ArrayList<>(List.of(
                step.number(),
                played.at(step),
                Duration.between(before, played.at(step)).toSeconds(),
                step.before().state().session() + 1,
                line.split(" ", 2)[0],
                played.steps().counts(step)));
        DecisionSubject concern = DecisionSubject.of(story, step);
        for (DecisionSubject.Role role : DecisionSubject.Role.values()) {
            row.add(concern.id(role));
        }
        row.add(line);
        row.add(sentence);
        return row;
    }
}
