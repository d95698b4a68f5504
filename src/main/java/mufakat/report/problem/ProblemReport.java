package mufakat.report.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.engine.model.Refusal;
import mufakat.loader.Located;
import mufakat.loader.Place;
import mufakat.words.Cells;
import mufakat.words.Messages;

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
            case BARRED -> arguments.get(0).isEmpty() ? messages.say("refusal.NOT_NOW") : arguments.get(0);
            case ASKED_FIRST -> messages.say(key, messages.list(arguments));
            default -> messages.say(key, arguments.toArray());
        };
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

    /** What is wrong, and the name that may have been meant. */
    public String inOneLine(Problem problem) {
        return sentence(problem) + meant(problem).map(words -> " " + words).orElse("");
    }

    /** The name that may have been meant, or, where a whole text is to be written otherwise, how. */
    private Optional<String> meant(Problem problem) {
        String own = "problem.suggestion." + problem.code().id();
        return problem.suggestion().map(name -> messages.say(messages.has(own) ? own : "problem.suggestion", name));
    }

    /** What is wrong, and on a line of its own the name that may have been meant. */
    String sentence(Located located) {
        Problem problem = located.problem();
        String sentence = sentence(problem);
        return meant(problem).map(words -> sentence + '\n' + words).orElse(sentence);
    }

    /** A line of the file with its number, and a caret under the letter after so many. */
    static List<String> excerpt(int line, String text, int caret) {
        String number = String.valueOf(line);
        String margin = Cells.blank(Cells.width(number));
        String before = text.substring(0, text.offsetByCodePoints(0, caret));
        return List.of(number + " | " + text, margin + " | " + Cells.blank(Cells.width(before)) + "^");
    }
}
