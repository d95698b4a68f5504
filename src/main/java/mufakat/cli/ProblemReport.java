package mufakat.cli;

import java.util.List;
import java.util.Locale;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.engine.Refusal;
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

    /** What is wrong, in a sentence. */
    String sentence(Problem problem) {
        Object[] arguments = problem.arguments().toArray();
        if (problem.code() == Code.REFUSED) {
            arguments = new Object[] {arguments[0], refusal(problem.arguments())};
        }
        return messages.say("problem." + problem.code().id(), arguments);
    }

    /** Why the game refuses a decision; of a choice that is barred the story has words of its own. */
    private String refusal(List<String> reason) {
        List<String> arguments = reason.subList(1, reason.size());
        String key = "refusal." + reason.get(0);
        return switch (Refusal.Reason.valueOf(reason.get(0))) {
            case BARRED -> arguments.get(0);
            case ASKED_FIRST -> messages.say(key, String.join(", ", arguments));
            default -> messages.say(key, arguments.toArray());
        };
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
                .append(sentence(problem))
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
