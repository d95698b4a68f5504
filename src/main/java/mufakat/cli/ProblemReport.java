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
        Problem problem = located.problem();
        Place place = located.place();
        String severity = problem.code().severity().name().toLowerCase(Locale.ROOT);
        StringBuilder report = new StringBuilder()
                .append(place)
                .append(": ")
                .append(messages.say("severity." + severity))
                .append(' ')
                .append(problem.code().id())
                .append('\n')
                .append("  ")
                .append(messages.say(
                        "problem." + problem.code().id(), problem.arguments().toArray()))
                .append('\n');
        problem.suggestion()
                .ifPresent(name -> report.append("  ")
                        .append(messages.say("problem.suggestion", name))
                        .append('\n'));
        if (!place.text().isBlank()) {
            report.append(excerpt(place));
        }
        return report.toString();
    }

    private static String excerpt(Place place) {
        String number = String.valueOf(place.line());
        String margin = " ".repeat(number.length());
        return "  " + number + " | " + place.text() + "\n" + "  " + margin + " | " + " ".repeat(place.caret()) + "^\n";
    }
}
