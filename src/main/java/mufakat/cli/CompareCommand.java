package mufakat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mufakat.messages.Messages;
import mufakat.report.compare.Classroom;
import mufakat.report.compare.Comparison;
import mufakat.report.compare.ComparisonPage;
import mufakat.report.compare.RealNames;
import mufakat.save.SaveReader;
import mufakat.save.Saved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays the games of a class side by side. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class CompareCommand implements Callable<Integer> {
    private final Commands top;
    private final Messages messages;

    @Parameters(paramLabel = "SAVE", descriptionKey = "saves-to-compare", arity = "0..*")
    private List<String> saves = List.of();

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "compare-html")
    private Optional<String> html;

    CompareCommand(Commands top) {
        this.top = top;
        this.messages = top.messages();
    }

    @Override
    public Integer call() throws Trouble {
        Classroom classroom = new Classroom();
        Book book = top.sitting(top.surroundings()).library().open("one-table");
        try (Stream<Path> files = Files.walk(Path.of(saves.get(0)))) {
            files.filter(Files::isRegularFile).parallel().forEach(file -> {
                Optional<Saved> saved = SaveReader.read(file).value();
                saved.ifPresent(found -> classroom.take(
                        file.toString(),
                        found,
                        new Classroom.Edition(book.story(), book.content().hash())));
            });
        } catch (IOException e) {
            throw new Trouble(messages.say("unwritten", saves.get(0)));
        }
        List<Comparison> comparisons = classroom.comparisons(new RealNames());
        if (html.isPresent()) {
            String page = ComparisonPage.of(comparisons, new TreeMap<>(), 0, Version.number(), messages);
            new OwnFile(messages).write(html.get(), page);
        }
        return ExitCode.DONE;
    }
}
