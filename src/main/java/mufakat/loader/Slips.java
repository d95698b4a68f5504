package mufakat.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.check.Severity;
import mufakat.loader.YamlNode.Scalar;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * What is legal YAML and says something else than its author means: each scalar, as it stands in its file, is compared
 * with what arrives. When reading stops later on, such a slip is the likely cause, and is told instead.
 */
final class Slips {
    private static final Pattern CROWDED_KEY = Pattern.compile("\\s*[A-Za-z][\\w-]*(?::(?!//)\\S|\uff1a).*");
    private static final Pattern QUOTED_KEY = Pattern.compile("\\s*(?:- +)?[a-z][a-z-]*:(?: .*|$)");
    private static final Pattern VERSION = Pattern.compile("[“„][\\d.]+[”“]");

    private final SourceFile file;
    private final List<Located> found = new ArrayList<>();
    private int letters;
    private int index;

    Slips(SourceFile file) {
        this.file = file;
    }

    List<Located> found() {
        return found;
    }

    /** The key without signs that nobody sees; whoever typed one is told so here, and not that the key is unknown. */
    String mended(String key, Spot at, NodePath path) {
        Optional<Lookalike> slip = Lookalike.inName(key).filter(sign -> sign.isSpace() || sign.isInvisible());
        if (slip.isEmpty()) {
            return key;
        }
        Lookalike sign = slip.get();
        Spot spot = new Spot(at.file(), at.line(), at.column() + sign.index());
        Located located = new Located(sign.problem(path.to(key, at).pointer(), Problem.At.KEY), spot.place());
        if (sign.index() == 0 && sign.isSpace()) {
            // It is an indentation, so that all that follows is misjudged.
            throw new StopReading(located);
        }
        note(located);
        String seen = key.codePoints()
                .filter(c -> Lookalike.of(0, c).isEmpty())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return seen.strip();
    }

    /**
     * What is to be said of a key that has its value in itself, as {@code meadow:1} has within braces for want of a
     * space.
     */
    static Optional<Problem> crowded(String key, YamlNode value, NodePath path) {
        if (!(value instanceof Scalar scalar) || scalar.meaning() != Meaning.NOTHING || !isCrowdedKey(key)) {
            return Optional.empty();
        }
        String behind = key.substring(key.indexOf(':') + 1);
        return Lookalike.beginning(behind)
                .filter(Lookalike::isSpace)
                .map(sign -> sign.problem(path.pointer(), Problem.At.KEY))
                .or(() -> Optional.of(Problem.key(Code.MISSING_COLON, path.pointer())));
    }

    /**
     * Notes what of a value does not arrive, or arrives as part of something else.
     *
     * @param arrives what becomes of its text
     * @return the text behind it that is hidden from YAML by a hash sign; mostly nothing
     */
    String look(ScalarEvent event, String arrives, Meaning meaning, NodePath path) {
        Written written = written(event);
        OptionalInt dropped =
                arrives.equals(event.getValue()) ? OptionalInt.empty() : Cleaning.firstDropped(event.getValue());
        if (dropped.isPresent()) {
            add(Code.SIGN_LEFT_OUT, written.spot(), path, Lookalike.described(dropped.getAsInt()));
        }
        boolean text = meaning == Meaning.TEXT && !arrives.isEmpty();
        if (text && written.isOfSeveralLines() && (written.isPlain() || written.isQuoted())) {
            lines(written, path);
        }
        String hidden = written.isPlain() ? written.hidden() : "";
        if (text && written.isPlain()) {
            beginning(written, arrives, path);
            if (!hidden.isEmpty()) {
                Problem problem = Problem.value(Code.TEXT_AFTER_HASH, path.pointer(), arrives, hidden)
                        .meaning(Written.quoted(arrives + ' ' + hidden));
                note(new Located(problem, written.hiddenAt()));
            }
        }
        return hidden;
    }

    /** What reading stopped at, or the slip before it of which it is only the consequence. */
    StopReading behind(StopReading stop) {
        Optional<Located> cause = found.stream()
                .filter(located -> located.problem().code().severity() == Severity.ERROR)
                .findFirst();
        StopReading told =
                cause.map(StopReading::new).or(() -> hiddenBracket(stop)).orElse(stop);
        // A warning is of a text that arrives, and of what could not be read to its end nobody knows.
        found.removeIf(located -> located.problem().code().severity() == Severity.WARNING);
        cause.ifPresent(found::remove);
        return told;
    }

    /** A hash sign within braces hides the brace that closes them. */
    private Optional<StopReading> hiddenBracket(StopReading stop) {
        if (stop.located().problem().code() != Code.UNCLOSED_BRACKET || found.isEmpty()) {
            return Optional.empty();
        }
        Located hash = found.get(found.size() - 1);
        boolean within = hash.problem().code() == Code.TEXT_AFTER_HASH
                && hash.place().line() >= stop.located().place().line();
        if (!within) {
            return Optional.empty();
        }
        String hidden = hash.problem().arguments().get(1);
        return Optional.of(new StopReading(Code.ONLY_A_COMMENT, hash.place(), hidden));
    }

    /**
     * The scalar as it stands in the file. They are asked for in its order, so that the file is counted through once.
     */
    private Written written(ScalarEvent event) {
        Mark start = event.getStartMark().orElseThrow();
        int from = file.text().offsetByCodePoints(index, start.getIndex() - letters);
        letters = start.getIndex();
        index = from;
        int length = event.getEndMark().orElseThrow().getIndex() - letters;
        return new Written(file, event, from, file.text().offsetByCodePoints(from, length));
    }

    private void beginning(Written written, String text, NodePath path) {
        Lookalike.beginning(text)
                .filter(sign -> sign.isSpace() || VERSION.matcher(text).matches())
                .map(sign -> sign.problem(path.pointer(), Problem.At.VALUE))
                .ifPresent(problem -> note(new Located(problem, written.spot().place())));
    }

    /** A line that begins like an entry or a key is seldom meant to go on with the text above it. */
    private void lines(Written written, NodePath path) {
        List<String> lines = written.lines();
        Optional<ListSign> first = written.isPlain() ? ListSign.at(lines.get(0)) : Optional.empty();
        boolean list = first.isPresent() && written.beginsItsLine() && isList(lines, first.get());
        for (int i = list ? 0 : 1; i < lines.size(); i++) {
            if (list && ListSign.isEntry(lines.get(i))) {
                continue;
            }
            Optional<ListSign> sign = ListSign.at(lines.get(i));
            if (list && sign.isPresent()) {
                int column = i == 0 ? written.spot().column() : sign.get().column();
                Problem problem = sign.get().problem(path.pointer());
                note(new Located(problem, written.spot(i, column).place()));
            } else if (written.isPlain() ? sign.isPresent() || isCrowdedKey(lines.get(i)) : isKey(lines.get(i))) {
                String line = lines.get(i).strip();
                int column = lines.get(i).indexOf(line);
                String start = line.split("\\s", 2)[0];
                String number = String.valueOf(written.spot().line() + 1);
                add(Code.JOINED_LINE, written.spot(i, column), path, number, start);
            }
        }
    }

    private static boolean isList(List<String> lines, ListSign first) {
        return lines.stream()
                .skip(1)
                .anyMatch(line -> ListSign.at(line)
                        .filter(sign -> sign.sign().equals(first.sign()))
                        .isPresent());
    }

    private static boolean isCrowdedKey(String line) {
        return CROWDED_KEY.matcher(line).matches();
    }

    private static boolean isKey(String line) {
        return QUOTED_KEY.matcher(line).matches();
    }

    /** A story is a stranger's, so that the list has an end. */
    private void note(Located located) {
        if (found.size() < Bounds.PROBLEMS) {
            found.add(located);
        }
    }

    private void add(Code code, Spot at, NodePath path, String... arguments) {
        note(new Located(Problem.value(code, path.pointer(), arguments), at.place()));
    }
}
