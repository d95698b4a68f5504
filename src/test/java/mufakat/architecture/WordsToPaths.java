package mufakat.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Only these classes make a path out of words. What a save, a playthrough or a zip names is never one: it comes from a
 * stranger and would choose which file is opened. What is typed on the command line is.
 */
public final class WordsToPaths extends ArchCondition<JavaClass> {
    private static final String TYPED = "what was typed on the command line";
    private static final String OWN = "a name that the program gives";

    /** Each with where its words come from. */
    public static final Map<String, String> MAY = new TreeMap<>(Map.ofEntries(
            Map.entry("mufakat.cli.AssumedNumbers", OWN),
            Map.entry("mufakat.cli.CodeCommand", OWN),
            Map.entry("mufakat.cli.Exports", OWN),
            Map.entry("mufakat.cli.Fault", OWN),
            Map.entry("mufakat.cli.FoldersHere", OWN),
            Map.entry("mufakat.cli.GameKeeper", OWN),
            Map.entry("mufakat.cli.HistoryCommand", OWN),
            Map.entry("mufakat.cli.Invocation", "how the launcher was typed"),
            Map.entry("mufakat.session.StoryCatalogue", TYPED),
            Map.entry("mufakat.cli.NewCommand", TYPED),
            Map.entry("mufakat.cli.OwnFile", TYPED),
            Map.entry("mufakat.cli.ReplayCommand", TYPED),
            Map.entry("mufakat.cli.SpreadYears", OWN),
            Map.entry("mufakat.session.Rescue", "where the player, asked for it, wants a lost game written"),
            Map.entry("mufakat.session.GameStore", TYPED + "; a player's own, made safe by SafeName"),
            Map.entry("mufakat.cli.SavesFolder", "what the machine is set to"),
            Map.entry("mufakat.session.Application", "a path of the shelf that the title screen offered"),
            Map.entry("mufakat.cli.Surroundings", "what the machine is set to"),
            Map.entry("mufakat.files.Drafts", OWN),
            Map.entry("mufakat.loader.StoryFiles", OWN),
            Map.entry("mufakat.save.LockHolder", OWN),
            Map.entry("mufakat.save.SaveShelf", "a name that must not lead out of the folder, which it sees to"),
            Map.entry("mufakat.save.handin.Arguments", TYPED),
            Map.entry("mufakat.save.handin.Glob", TYPED),
            Map.entry("mufakat.face.tui.terminal.SttyTerminal", OWN)));

    private static final Set<String> MAKERS = Set.of("of", "get", "getPath", "resolve", "resolveSibling", "<init>");

    public WordsToPaths() {
        super("make no path out of words");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!MAY.containsKey(type.getName().replaceFirst("[$].*", ""))) {
            found(type).forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
        }
    }

    /** Where a class makes a path out of words. */
    public static Stream<String> found(JavaClass type) {
        return Stream.concat(type.getCodeUnitAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> makesPath(access.getTarget()))
                .map(JavaAccess::getDescription);
    }

    private static boolean makesPath(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean ofPaths =
                Stream.of(Path.class, Paths.class, File.class, FileSystem.class).anyMatch(owner::isEquivalentTo);
        return ofPaths
                && MAKERS.contains(target.getName())
                && target.getRawParameterTypes().stream().anyMatch(words -> words.isEquivalentTo(String.class));
    }
}
