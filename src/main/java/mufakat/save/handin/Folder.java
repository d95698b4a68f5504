package mufakat.save.handin;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import mufakat.save.handin.Found.By;
import mufakat.save.handin.Unfit.Reason;

/**
 * The files in a folder and below it. Links are not followed, so none leads round in a circle or out of the folder: what
 * they lead to inside it is found where it lies.
 */
final class Folder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path real;
    private final int most;
    private final List<Found> found = new ArrayList<>();
    private final List<Unfit> unfit = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    private Folder(Path root, Path real, int most) {
        this.root = root;
        this.real = real;
        this.most = most;
    }

    /** Finds all that lies there; of a folder of more than so many files it finds none, and says so. */
    static void walk(Path root, int most, Finds finds) {
        try {
            Folder folder = new Folder(root, root.toRealPath(), most);
            Files.walkFileTree(root.toRealPath(), folder);
            folder.give(finds);
        } catch (IOException refused) {
            finds.unfit(root.toString(), Reason.UNREADABLE);
        }
    }

    private void give(Finds finds) {
        if (isFull()) {
            finds.unfit(root.toString(), Reason.TOO_MANY_FILES);
            return;
        }
        finds.folder(root.toString(), real);
        found.forEach(finds::file);
        unfit.forEach(one -> finds.unfit(one.name(), one.reason()));
        passedOver.forEach(finds::passOver);
    }

    private boolean isFull() {
        return found.size() + unfit.size() + passedOver.size() > most;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(real) && folder.getFileName().toString().startsWith(".")) {
            passedOver.add(folder.toString());
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            found.add(new Found(file, typed(file), By.FOLDER));
        } else if (!attributes.isSymbolicLink()) {
            passedOver.add(file.toString());
        } else if (leadsAway(file)) {
            unfit.add(new Unfit(typed(file), Reason.LINK));
        }
        return isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException refused) {
        unfit.add(new Unfit(typed(file), Reason.UNREADABLE));
        return isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException brokenOff) {
        if (brokenOff != null) {
            unfit.add(new Unfit(typed(folder), Reason.UNREADABLE));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean leadsAway(Path link) {
        try {
            return !link.toRealPath().startsWith(real);
        } catch (IOException nowhere) {
            return true;
        }
    }

    /** A path below the folder as one would type it who typed the folder so. */
    private String typed(Path below) {
        return root.resolve(real.relativize(below)).toString();
    }
}
