package mufakat.report.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import mufakat.compare.Classroom;
import mufakat.compare.Classroom.Edition;
import mufakat.compare.Comparison;
import mufakat.compare.RealNames;
import mufakat.loader.Loaded;
import mufakat.loader.Located;
import mufakat.loader.StoryLoader;
import mufakat.playthrough.Performed;
import mufakat.playthrough.Playthrough;
import mufakat.playthrough.PlaythroughFindings;
import mufakat.playthrough.Run;
import mufakat.save.SaveHeader;
import mufakat.save.Saved;
import mufakat.save.SavedDecision;

/** Games of the stories that come with the program, from the playthroughs beside them. */
final class WholeGames {
    private WholeGames() {}

    /** The playthroughs as saves of a class, compared. */
    static List<Comparison> of(String story, String... playthroughs) {
        Loaded.Playable loaded = StoryLoader.load(Path.of(story)).on(playable -> playable, broken -> {
            throw new AssertionError(broken.problems());
        });
        Edition edition = new Edition(loaded.story(), loaded.hash());
        Classroom classroom = new Classroom();
        for (String name : playthroughs) {
            classroom.take(name, saved(Path.of(name), edition), edition);
        }
        return classroom.comparisons(new RealNames());
    }

    private static Saved saved(Path file, Edition edition) {
        PlaythroughFindings findings = new PlaythroughFindings();
        Playthrough playthrough = Playthrough.read(file, findings).orElseThrow();
        Performed performed = Run.perform(playthrough, edition.story(), findings);
        if (!findings.found().isEmpty()) {
            throw new AssertionError(
                    findings.found().stream().map(Located::toString).toList());
        }
        SaveHeader header = new SaveHeader(
                UUID.nameUUIDFromBytes(file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                SaveHeader.RULES,
                "1.0.0",
                new SaveHeader.Edition(edition.story().story().id(), "1.0", edition.sha256()),
                performed.beginning().game().seed(),
                new SaveHeader.Player(file.getFileName().toString(), "IR-301"),
                AClass.NOON,
                performed.beginning().game().stretch().name(edition.story()),
                Optional.empty());
        List<SavedDecision> entries = new ArrayList<>();
        performed
                .deeds()
                .forEach(deed -> entries.add(new SavedDecision(
                        entries.size() + 1, AClass.NOON.plusSeconds(30L * entries.size()), deed.decision())));
        return new Saved(
                header,
                entries,
                Optional.empty(),
                new TreeMap<>(),
                Saved.Shape.AS_WRITTEN,
                Saved.Tail.WHOLE,
                Optional.empty());
    }
}
