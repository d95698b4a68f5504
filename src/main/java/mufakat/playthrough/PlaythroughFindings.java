package mufakat.playthrough;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mufakat.check.Code;
import mufakat.check.Nearest;
import mufakat.check.Problem;
import mufakat.check.Problems;
import mufakat.loader.Located;
import mufakat.loader.SourceFile;

/** Collects what is wrong with one playthrough, up to a bound. */
public final class PlaythroughFindings {
    private final List<Located> found = new ArrayList<>();

    /** What was found, in the order of the lines as they were read and then played. */
    public List<Located> found() {
        return List.copyOf(found);
    }

    /** Whether there is no use in looking any further. */
    boolean isFull() {
        return found.size() > Problems.MOST;
    }

    void add(Located located) {
        if (found.size() < Problems.MOST) {
            found.add(located);
        } else if (found.size() == Problems.MOST) {
            Problem more = Problem.value(Code.MORE_PROBLEMS, "", String.valueOf(Problems.MOST));
            found.add(new Located(more, located.place()));
        }
    }

    /** A name that is none of those known, with the nearest of them. */
    static Problem unknownName(Code code, String name, Collection<String> known, String... more) {
        List<String> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(List.of(more));
        return Problem.value(code, "", arguments.toArray(String[]::new)).meaning(Nearest.to(name, known));
    }

    /** Where in a file something is noted. */
    Spot at(SourceFile file, PlaythroughLine line, String word) {
        return new Spot(file, line.number(), codePoints(line, word));
    }

    private static int codePoints(PlaythroughLine line, String word) {
        int column = line.columnOf(word);
        int before = Math.min(line.text().length(), Math.max(0, column - line.column()));
        return line.column() + line.text().codePointCount(0, before);
    }

    /** A place at which problems are noted. */
    final class Spot {
        private final SourceFile file;
        private final int line;
        private final int column;

        private Spot(SourceFile file, int line, int column) {
            this.file = file;
            this.line = line;
            this.column = column;
        }

        void note(Code code, String... arguments) {
            note(Problem.value(code, "", arguments));
        }

        /** Notes a name that is none of those known, with the nearest of them. */
        void unknown(Code code, String name, Collection<String> known, String... more) {
            note(unknownName(code, name, known, more));
        }

        /** Notes a decision that the game refuses, with the name that it may have meant. */
        void refused(String reason, List<String> why, Optional<String> meant) {
            List<String> arguments = new ArrayList<>(List.of(reason));
            arguments.addAll(why);
            note(Problem.value(Code.REFUSED, "", arguments.toArray(String[]::new))
                    .meaning(meant));
        }

        void note(Problem problem) {
            add(new Located(problem, file.place(line, column)));
        }
    }
}
