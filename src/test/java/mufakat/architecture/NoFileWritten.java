package mufakat.architecture;

import static com.tngtech.archunit.core.domain.properties.HasName.Utils.namesOf;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No file is opened for writing: one that is written in place is lost when the writing fails. */
public final class NoFileWritten extends ArchCondition<JavaClass> {
    private static final Set<String> METHODS = Set.of(
            "java.nio.file.Files.write",
            "java.nio.file.Files.writeString",
            "java.nio.file.Files.newBufferedWriter",
            "java.nio.file.Files.newOutputStream",
            "java.nio.file.Files.newByteChannel",
            "java.nio.file.Files.createFile",
            "java.nio.file.Files.createTempFile",
            "java.nio.file.Files.createLink",
            "java.nio.file.Files.copy",
            "java.nio.file.Files.move",
            "java.nio.channels.FileChannel.open",
            "java.nio.channels.AsynchronousFileChannel.open",
            "java.io.File.createNewFile",
            "java.io.File.createTempFile",
            "java.io.File.renameTo");

    private static final Set<String> ALWAYS =
            Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile");

    /** These write to a file when they are given one, or its name. */
    private static final Set<String> WHEN_GIVEN_A_FILE =
            Set.of("java.io.PrintWriter", "java.io.PrintStream", "java.util.Formatter");

    public NoFileWritten() {
        super("open no file for writing");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> opens(access.getTarget()))
                .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
    }

    private static boolean opens(AccessTarget target) {
        String owner = target.getOwner().getName();
        return METHODS.contains(owner + "." + target.getName())
                || (target.getName().equals("<init>")
                        && target instanceof CodeUnitAccessTarget made
                        && opens(owner, namesOf(made.getRawParameterTypes())));
    }

    private static boolean opens(String owner, List<String> parameters) {
        return (ALWAYS.contains(owner) && !parameters.contains(FileDescriptor.class.getName()))
                || (WHEN_GIVEN_A_FILE.contains(owner)
                        && !parameters.isEmpty()
                        && Set.of("java.io.File", "java.lang.String").contains(parameters.get(0)));
    }
}
