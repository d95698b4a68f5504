package mufakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.check.Nearest;
import mufakat.messages.Messages;
import mufakat.save.SaveShelf;
import mufakat.save.handin.Unfit;
import mufakat.save.handin.Unfit.Reason;

/** Why something that was handed in leads to no save, in words. */
final class UnfitWords {
    private final Messages messages;
    private final Path savesFolder;

    UnfitWords(Messages messages, Path savesFolder) {
        this.messages = messages;
        this.savesFolder = savesFolder;
    }

    /** One sentence or two: what it is, and what to do. */
    String say(Unfit unfit) {
        Optional<String> near = unfit.reason() == Reason.NO_SUCH ? near(unfit.name()) : Optional.empty();
        String key = "compare.unfit." + unfit.reason() + (near.isPresent() ? ".near" : "");
        return messages.say(key, unfit.name(), savesFolder, near.orElse(""));
    }

    private Optional<String> near(String name) {
        List<String> names = new SaveShelf(savesFolder)
                .list().stream().map(save -> Saves.name(save.file())).toList();
        return Nearest.to(name, names);
    }
}
