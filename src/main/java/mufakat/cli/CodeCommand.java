package mufakat.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mufakat.history.cases.CaseFlaw;
import mufakat.history.cases.CaseReader;
import mufakat.history.cases.CodingReader;
import mufakat.history.coding.Pair;
import mufakat.report.history.CodingReport;
import mufakat.report.history.CodingSheet;
import mufakat.session.Trouble;
import mufakat.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has cases coded by people who don't see the outcomes, and says how far two of them agree. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class CodeCommand implements Callable<Integer> {
    private static final Path CASES = Path.of("rising-tide", "cases.csv");

    private final Commands top;
    private final Messages messages;

    @Parameters(index = "0", paramLabel = "CASES.csv", arity = "0..1", descriptionKey = "history-code-first")
    private Optional<Path> first;

    @Parameters(index = "1", paramLabel = "OTHER.csv", arity = "0..1", descriptionKey = "history-code-second")
    private Optional<Path> second;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "history-code-out")
    private Optional<Path> out;

    CodeCommand(Commands top) {
        this.top = top;
        this.messages = top.messages();
    }

    @Override
    public Integer call() throws Trouble {
        return first.isPresent() && second.isPresent() ? compare(first.get(), second.get()) : sheet();
    }

    /** Writes the sheet, or prints it where no file is named. */
    private int sheet() throws Trouble {
        Path file = first.orElseGet(() -> top.folders().stories().resolve(CASES));
        CaseReader read = CaseReader.of(new CaseFile(file, messages).text());
        tell(file, read.flaws());
        if (read.cases().isEmpty()) {
            throw new Trouble(messages.say("history.none", file));
        }
        String sheet = CodingSheet.of(read.cases());
        PrintStream to = top.surroundings().out();
        if (out.isPresent()) {
            new NewFile(messages).write(out.get(), sheet);
            to.println(messages.say(
                    "history.coding.written", out.get(), read.cases().size()));
            CodingSheet.LETTERS.forEach(letter -> to.println("  " + messages.say("history.coding." + letter)));
        } else {
            to.print(sheet);
        }
        return read.flaws().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private int compare(Path one, Path other) throws Trouble {
        CodingReader left = CodingReader.of(new CaseFile(one, messages).text());
        CodingReader right = CodingReader.of(new CaseFile(other, messages).text());
        tell(one, left.flaws());
        tell(other, right.flaws());
        if (!left.flaws().isEmpty() || !right.flaws().isEmpty()) {
            return ExitCode.NO;
        }
        List<Pair> pairs = Pair.of(left.codings(), right.codings());
        if (pairs.isEmpty()) {
            throw new Trouble(messages.say("history.coding.none", one, other));
        }
        PrintStream to = top.surroundings().out();
        new CodingReport(pairs, messages).lines().forEach(to::println);
        int alone = left.codings().size() + right.codings().size() - 2 * pairs.size();
        if (alone > 0) {
            to.println(messages.say("history.coding.alone", alone));
        }
        return ExitCode.DONE;
    }

    private void tell(Path file, List<CaseFlaw> flaws) {
        flaws.forEach(flaw -> top.surroundings().err().println(flaw.sentence(file.toString(), messages)));
    }
}
