package mufakat.playthrough;

import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.loader.SourceFile;
import mufakat.save.Unreadable.Why;

/** Reads lines as decisions, and notes what can't be read as one. */
final class DecisionReader {
    private final SourceFile file;
    private final PlaythroughFindings findings;

    DecisionReader(SourceFile file, PlaythroughFindings findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<Decision> read(PlaythroughLine line) {
        TypedDecision typed = TypedDecision.read(line.text());
        typed.slip().ifPresent(slip -> {
            String word = slip.why() == Why.MISSING ? "" : slip.word();
            findings.at(file, line, word).note(slip.problem());
        });
        return typed.decision();
    }
}
