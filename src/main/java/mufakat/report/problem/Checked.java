package mufakat.report.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mufakat.check.Severity;
import mufakat.loader.Loaded;
import mufakat.loader.Located;
import mufakat.loader.StoryLoader;
import mufakat.playthrough.Playthroughs;

/**
 * A story that was looked through, with its playthroughs if it can be played.
 *
 * @param name where it lies
 */
public record Checked(String name, List<Located> problems) {
    public static Checked of(Path story) {
        Loaded loaded = StoryLoader.examine(story);
        List<Located> problems = new ArrayList<>(loaded.problems());
        problems.addAll(loaded.on(playable -> Playthroughs.check(story, playable.story()), broken -> List.of()));
        return new Checked(story.toString(), problems);
    }

    /** How many of its problems are errors. */
    public long errors() {
        return problems.stream()
                .filter(located -> located.problem().code().severity() == Severity.ERROR)
                .count();
    }
}
