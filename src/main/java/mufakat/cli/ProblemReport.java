package mufakat.cli;

import java.util.List;
import java.util.Locale;
import mufakat.check.Problem;
import mufakat.loader.Located;
import mufakat.loader.Place;
import mufakat.messages.Messages;

/**
 * Problems in words: severity, code and place, the sentence, the line with a caret under the place, and the name that
 * may have been meant.
 */
public final class ProblemReport {
    private final Messages messages;

    public ProblemReport(Messages messages) {
        this.messages = messages;
    }

    /** All problems, with an empty line between two. */
    public String of(List<Located> problems) {
        StringBuilder report = new StringBuilder();
        for (Located located : problems) {
            report.append(report.isEmpty() ? "" : "\n").append(of(located));
        }
        return report.toString();
    }

    private String of(Located located) {
        StringBuilder of = new StringBuilder(heading(located)).append('\n');
        sentence(located).lines().forEach(line -> of.append("  ").append(line).append('\n'));
        Place place = located.place();
        if (!place.text().isBlank()) {
            excerpt(place.line(), place.text(), place.caret())
                    .forEach(line -> of.append("  ").append(line).append('\n'));
        }
        return of.toString();
    }

    /** Place, severity and code. */
    String heading(Located located) {
        Problem problem = located.problem();
        String severity = problem.code().severity().name().toLowerCase(Locale.ROOT);
        return located.place() + ": " + messages.say("severity." + severity) + ' '
                + problem.code().id();
    }

    /** What is wrong, and on a line of its own the name that may have been meant. */
    String sentence(Located located) {
        Problem problem = located.problem();
        String sentence = messages.say(
                "problem." + problem.code().id(), problem.arguments().toArray());
        return problem.suggestion()
                .map(name -> sentence + '\n' + messages.say("problem.suggestion", name))
                .orElse(sentence);
    }

    /** A line of the file with its number, and a caret under the letter after so many. */
    static List<String> excerpt(int line, String text, int caret) {
        String number = String.valueOf(line);
        String margin = " ".repeat(number.length());
        return List.of(number + " | " + text, margin + " | " + " ".repeat(caret) + "^");
    }
}
