package mufakat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mufakat.history.cases.YearsReader;
import mufakat.history.spread.Spreading;
import mufakat.history.spread.Uptake;
import mufakat.playthrough.Performed;
import mufakat.playthrough.Performed.Deed;
import mufakat.playthrough.Playthrough;
import mufakat.playthrough.PlaythroughFindings;
import mufakat.playthrough.Run;
import mufakat.report.history.SpreadReport;
import mufakat.session.Trouble;
import mufakat.story.Story;
import mufakat.words.Messages;

/** The years beside a story's cases in which its members took up practices, and the game that they are held against. */
record SpreadYears(Path folder, Messages messages) {
    private static final String YEARS = "years.csv";
    private static final String GAME = "patient.play";

    /**
     * What is to be told of them; empty where there are none.
     *
     * @param told is handed a sentence for each flaw of the file
     */
    Optional<SpreadReport> report(Story story, Consumer<String> told) throws Trouble {
        Path file = folder.resolve(YEARS);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        YearsReader read = YearsReader.of(new CaseFile(file, messages).text());
        read.flaws().forEach(flaw -> told.accept(flaw.sentence(file.toString(), messages)));
        Map<String, Uptake> games = new LinkedHashMap<>();
        wholeGame(story).ifPresent(game -> games.put("patient", game));
        games.put("idle", Uptake.idle(story));
        return Optional.of(new SpreadReport(Spreading.of(story, read.years()), games, messages));
    }

    /** The game kept beside the story, if it can be played to its end with these members. */
    private Optional<Uptake> wholeGame(Story story) {
        if (!Files.exists(folder.resolve(GAME))) {
            return Optional.empty();
        }
        PlaythroughFindings findings = new PlaythroughFindings();
        Optional<Playthrough> game = Playthrough.read(folder.resolve(GAME), findings);
        if (game.isEmpty()) {
            return Optional.empty();
        }
        Performed performed = Run.perform(game.get(), story, findings);
        return Optional.of(Uptake.played(
                        performed.beginning(),
                        performed.deeds().stream().map(Deed::decision).toList()))
                .filter(Uptake::isWhole);
    }
}
