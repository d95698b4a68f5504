package mufakat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mufakat.check.Nearest;
import mufakat.save.SaveShelf;
import mufakat.save.handin.Unfit;
import mufakat.save.handin.Unfit.Reason;
import mufakat.session.GameStore;
import mufakat.words.Messages;

/** Why something that was handed in leads to no save, in words. */
final class UnfitWords {
    private static final int NAMED = 20;

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

    /** What was handed in beside so many saves and is none, named as far as one reads. */
    Optional<String> leftOut(List<String> names, int saves) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        String key = names.size() > NAMED ? "compare.left-out.many" : "compare.left-out";
        return Optional.of(messages.say(key, saves, saves + names.size(), named, names.size() - NAMED));
    }

    private Optional<String> near(String name) {
        List<String> names = new SaveShelf(savesFolder)
                .list().stream().map(save -> GameStore.name(save.file())).toList();
        return Nearest.to(name, names);
    }
}
