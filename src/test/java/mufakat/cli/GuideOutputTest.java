package mufakat.cli;

import java.nio.file.Path;
import java.util.List;
import mufakat.guide.Guide;
import mufakat.guide.Guide.Example;
import mufakat.guide.Tutorial;
import mufakat.guide.Tutorial.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author's guide shows of {@code check} is what {@code check} prints. */
class GuideOutputTest {
    private static final int PLAYABLE = 4;

    @TempDir
    private Path folder;

    @Test
    void afterTheFirstStepItListsWhatIsMissing() {
        Example shown = Guide.AUTHORS.examples("output", "check").get(0);

        Guide.AUTHORS.assertShows(shown, checked(Tutorial.steps().get(0).file()));
    }

    @Test
    void theMistakeOnPurposeIsExplained() {
        List<Step> steps = Tutorial.steps();
        Example shown = Guide.AUTHORS.examples("mistake", "").get(0);

        Guide.AUTHORS.assertShows(
                shown, checked(Tutorial.changed(steps.get(PLAYABLE).file(), shown)));
    }

    private String checked(String story) {
        House house = House.in(folder);
        house.write("story/" + Tutorial.STORY + ".yaml", story);
        String here = folder.toString() + folder.getFileSystem().getSeparator();
        return house.run("", "check", Tutorial.STORY).out().replace(here, "").replace('\\', '/');
    }
}
