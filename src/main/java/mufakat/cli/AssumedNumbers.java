package mufakat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mufakat.history.Case;
import mufakat.history.Ground;
import mufakat.history.Mapping;
import mufakat.history.ProfileNumber;
import mufakat.history.accuracy.Draws;
import mufakat.history.cases.GroundsReader;
import mufakat.report.history.AssumptionsReport;
import mufakat.session.Trouble;
import mufakat.story.Story;
import mufakat.words.Messages;

/** The file beside a story's cases that says on which facts numbers lean, and what becomes of the accuracy without them. */
record AssumedNumbers(Path folder, Messages messages) {
    private static final String NUMBERS = "numbers.csv";

    /**
     * What is to be told of them.
     *
     * @param told is handed a sentence for each flaw of the file
     */
    AssumptionsReport report(Story story, Mapping reading, List<Case> cases, Consumer<String> told) throws Trouble {
        List<ProfileNumber> numbers = ProfileNumber.of(story);
        List<Ground> grounds = grounds(numbers, told);
        List<ProfileNumber> bare = new ArrayList<>(numbers);
        grounds.forEach(ground -> bare.remove(ground.number()));
        return new AssumptionsReport(
                story,
                numbers,
                grounds,
                Draws.of(story, reading, cases, bare),
                Draws.of(story, reading, cases, numbers),
                messages);
    }

    private List<Ground> grounds(List<ProfileNumber> numbers, Consumer<String> told) throws Trouble {
        Path file = folder.resolve(NUMBERS);
        if (!Files.exists(file)) {
            return List.of();
        }
        GroundsReader read = GroundsReader.of(new CaseFile(file, messages).text(), numbers);
        read.flaws().forEach(flaw -> told.accept(flaw.sentence(file.toString(), messages)));
        return read.grounds();
    }
}
