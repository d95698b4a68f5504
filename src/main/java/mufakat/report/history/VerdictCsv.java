package mufakat.report.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import mufakat.files.Cell;
import mufakat.files.CsvTable;
import mufakat.history.Baseline;
import mufakat.history.CodedText;
import mufakat.history.Form;
import mufakat.history.Hearing;
import mufakat.history.Verdict;
import mufakat.story.Story;
import mufakat.words.Messages;

/** Verdicts as CSV, one row for each form of each case, for a spreadsheet. */
public final class VerdictCsv {
    private static final List<String> HEAD = List.of(
            "id",
            "proposal",
            "year",
            "outcome",
            "form",
            "happened",
            "model",
            "strength",
            "agrees",
            "one_line",
            "member",
            "comfort",
            "objectors",
            "reason");

    private final VerdictWords words;

    public VerdictCsv(Story story, Messages messages) {
        this.words = new VerdictWords(story, messages);
    }

    public String of(List<Verdict> verdicts) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvTable.begin(text, HEAD)) {
            for (Verdict verdict : verdicts) {
                verdict.hearings().forEach((form, heard) -> csv.writeRecord(row(verdict, form, heard)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> row(Verdict verdict, Form form, Hearing heard) {
        boolean passed = verdict.put().passed(form);
        return Stream.<Object>of(
                        verdict.put().id(),
                        verdict.put().proposal(),
                        String.valueOf(verdict.year()),
                        verdict.put().fate().code(),
                        form.name().toLowerCase(java.util.Locale.ROOT),
                        digit(passed),
                        digit(heard.passes()),
                        heard.strength(),
                        digit(heard.passes() == passed),
                        digit(Baseline.ONE_LINE.passes(new CodedText(verdict.put(), form))),
                        heard.decider(),
                        heard.comfort(),
                        String.join(" ", heard.objectors()),
                        words.reason(heard).replaceFirst("^; ", ""))
                .map(Cell::of)
                .toList();
    }

    private static String digit(boolean yes) {
        return yes ? "1" : "0";
    }
}
