package mufakat.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.save.DecisionLine;
import mufakat.save.Ended;
import mufakat.save.SaveFile;
import mufakat.save.SaveHeader;
import mufakat.save.SaveHeader.Edition;
import mufakat.save.SaveHeader.Player;
import mufakat.view.GameSession;
import mufakat.view.Wanderer;

/** What each target begins with: real stories and all broken ones, real games, their decisions line by line. */
final class Seeds {
    private static final List<Path> STORIES = List.of(Path.of("story"), Path.of("src", "test", "resources"));
    private static final int GAMES = 8;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    private Seeds() {}

    /** Writes them into a folder. */
    static Path of(Class<?> target, Path folder) throws IOException {
        Files.createDirectories(folder);
        if (target == StoryTarget.class) {
            stories(folder);
        } else {
            games(target, folder);
        }
        return folder;
    }

    private static void stories(Path folder) throws IOException {
        int number = 0;
        for (Path home : STORIES) {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    Files.write(folder.resolve(number++ + "-" + file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
    }

    private static void games(Class<?> target, Path folder) throws IOException {
        for (int seed = 0; seed < GAMES; seed++) {
            Wanderer wanderer = Small.wanderer(seed);
            GameSession play = wanderer.played();
            if (target == SaveTarget.class) {
                save(folder.resolve(seed + ".jsonl"), play, wanderer.taken());
            } else {
                int line = 0;
                for (Decision decision : wanderer.taken()) {
                    byte[] written = DecisionLine.write(decision).getBytes(StandardCharsets.UTF_8);
                    Files.write(folder.resolve(seed + "-" + line++), written);
                }
            }
        }
    }

    private static void save(Path file, GameSession play, List<Decision> decisions) throws IOException {
        Files.deleteIfExists(file);
        SaveHeader header = SaveHeader.begun(
                "1.0.0",
                new Edition("small", "1.0", "0".repeat(64)),
                play.game().seed(),
                new Player("A. Student", "IR-301"),
                CLOCK);
        try (SaveFile save = SaveFile.create(file, header, CLOCK).value().orElseThrow()) {
            decisions.forEach(save::append);
            save.end(Ended.of(play.game().story(), play.game().state()));
            save.answer("silence", "Because.");
        }
    }
}
