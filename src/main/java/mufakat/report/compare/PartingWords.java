package mufakat.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.compare.GameSummary;
import mufakat.compare.Parting;
import mufakat.compare.Parting.Swing;
import mufakat.compare.Parting.Turn;
import mufakat.compare.TabledText;
import mufakat.engine.model.Line;
import mufakat.words.Numbers;

/** How two games parted, in sentences. */
public final class PartingWords {
    private final Parting parting;
    private final ComparisonWords words;
    private final Transcripts transcripts;

    public PartingWords(Parting parting, ComparisonWords words, Transcripts transcripts) {
        this.parting = parting;
        this.words = words;
        this.transcripts = transcripts;
    }

    /** What only the left game did where they part, a sentence for each decision. */
    public List<String> leftDid() {
        return did(parting.left(), parting.leftDid());
    }

    /** The same of the right game. */
    List<String> rightDid() {
        return did(parting.right(), parting.rightDid());
    }

    private List<String> did(GameSummary account, List<Integer> numbers) {
        List<Sheet.Told> told = transcripts.of(account);
        return numbers.stream()
                .map(number -> told.get(number - 1))
                .map(step -> step.text().isEmpty() ? step.says() : step.says() + ": " + String.join("; ", step.text()))
                .toList();
    }

    /** What turned out differently, and what made the difference. */
    public List<String> turned() {
        List<String> sentences = new ArrayList<>();
        parting.turn().ifPresent(turn -> {
            sentences.add(words.say(
                    "parting.turn",
                    words.item(turn.item()),
                    words.session(turn.session()),
                    result(parting.left(), turn.left()),
                    result(parting.right(), turn.right())));
            turn.swing().ifPresent(swing -> sentences.addAll(swing(turn, swing)));
        });
        if (!parting.left().ending().equals(parting.right().ending())) {
            sentences.add(words.say(
                    "parting.endings",
                    parting.left().name(),
                    words.ending(parting.left()),
                    parting.right().name(),
                    words.ending(parting.right())));
        }
        return sentences;
    }

    private String result(GameSummary account, Optional<TabledText> fate) {
        return fate.map(made -> words.say("parting.result", account.name(), words.result(made)))
                .orElseGet(() -> words.say("parting.untabled", account.name()));
    }

    private List<String> swing(Turn turn, Swing swing) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "parting.swing",
                words.member(swing.member()),
                words.stance(swing.left()),
                Numbers.signed(swing.leftComfort()),
                parting.left().name(),
                words.stance(swing.right()),
                Numbers.signed(swing.rightComfort()),
                parting.right().name()));
        if (!swing.redLine().isEmpty()) {
            sentences.add(words.say("parting.red-line", words.clause(turn.item(), swing.redLine())));
        }
        swing.leftLine()
                .or(swing::rightLine)
                .ifPresent(line -> sentences.add(words.say(
                        "parting.line",
                        words.line(turn.item(), line),
                        number(swing.leftLine()),
                        parting.left().name(),
                        number(swing.rightLine()),
                        parting.right().name())));
        return sentences;
    }

    private static String number(Optional<Line> line) {
        return Numbers.signed(line.map(found -> found.amount().low()).orElse(0));
    }
}
