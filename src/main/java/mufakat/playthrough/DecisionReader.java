package mufakat.playthrough;

import java.util.List;
import java.util.Optional;
import mufakat.check.Code;
import mufakat.engine.Decision;
import mufakat.loader.SourceFile;
import mufakat.save.DecisionLine;
import mufakat.save.Unreadable;

/** Reads lines as decisions, and notes what can't be read as one. */
final class DecisionReader {
    private final SourceFile file;
    private final Findings findings;

    DecisionReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<Decision> read(Line line) {
        try {
            return Optional.of(DecisionLine.read(line.text()));
        } catch (Unreadable wrong) {
            note(wrong, line);
            return Optional.empty();
        }
    }

    private void note(Unreadable wrong, Line line) {
        String kind = line.text().split("\\s+")[0];
        // Of a key and its value only the value stands in the line as it is named.
        String word = wrong.word().substring(wrong.word().lastIndexOf(' ') + 1);
        Findings.Spot at = findings.at(file, line, word);
        switch (wrong.why()) {
            case UNKNOWN_KIND -> at.unknown(Code.UNKNOWN_DECISION, kind, DecisionLine.kinds());
            case UNKNOWN_KEY -> unknownPart(at, word, kind);
            case MISSING -> findings.at(file, line, "").note(Code.MISSING_PART, word, kind);
            default -> at.note(Code.UNREADABLE_PART, word, kind);
        }
    }

    private static void unknownPart(Findings.Spot at, String part, String kind) {
        List<String> parts = DecisionLine.keys(kind);
        at.unknown(Code.UNKNOWN_PART, part, parts, kind);
    }
}
