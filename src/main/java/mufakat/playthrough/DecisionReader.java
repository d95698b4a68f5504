package mufakat.playthrough;

import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.loader.SourceFile;
import mufakat.save.Unreadable.Why;

/** Reads lines as decisions, and notes what can't be read as one. */
final class DecisionReader {
    private final SourceFile file;
    private final Findings findings;

    DecisionReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<Decision> read(Line line) {
        Typed typed = Typed.read(line.text());
        typed.slip().ifPresent(slip -> {
            String word = slip.why() == Why.MISSING ? "" : slip.word();
            findings.at(file, line, word).note(slip.problem());
        });
        return typed.decision();
    }
}
