package mufakat.save;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.save.Saved.Shape;
import mufakat.save.Saved.Tail;

/**
 * The save of a game that is on. It is locked against other games while it is open; every decision is on the disk before
 * {@link #append} returns, or not in the file at all. For one thread, which must not be interrupted: an interrupt closes
 * the file.
 */
public final class SaveFile implements AutoCloseable {
    private final Journal journal;
    private final InstantSource clock;
    /** All that is in the file, for the case that the file is lost. */
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    private int count;
    private Optional<Ended> ended;

    private SaveFile(Journal journal, InstantSource clock, byte[] beginning, int count, Optional<Ended> ended) {
        this.journal = journal;
        this.clock = clock;
        this.lines.writeBytes(beginning);
        this.count = count;
        this.ended = ended;
    }

    /** Begins a save, and its folder if need be. A file that is there is left as it is. */
    public static Result<SaveFile> create(Path file, SaveHeader header, InstantSource clock) {
        return create(file, header, List.of(), clock);
    }

    /** Begins a save with decisions that were taken before, for example by a bot. */
    public static Result<SaveFile> create(
            Path file, SaveHeader header, List<SavedDecision> entries, InstantSource clock) {
        if (Files.isDirectory(file)) {
            return Result.failed(Failure.EXISTS);
        }
        byte[] beginning = beginning(header, entries);
        Result<Journal> begun = FreshFile.begin(file, beginning);
        return begun.failure().isPresent()
                ? Result.failed(begun.failure().get())
                : Result.of(
                        new SaveFile(begun.value().orElseThrow(), clock, beginning, entries.size(), Optional.empty()));
    }

    private static byte[] beginning(SaveHeader header, List<SavedDecision> entries) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(Json.line(HeaderJson.write(header)));
        entries.forEach(entry -> lines.writeBytes(Json.line(LineJson.write(entry))));
        return lines.toByteArray();
    }

    /** Opens a save to go on with it. A torn last line is cut off; a save that is damaged, or has lost
     * its line ends, is left as it is.  */
    public static Result<SaveFile> goOn(Path file, InstantSource clock) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Result.failed(Failure.NOT_A_SAVE);
        }
        Result<Journal> opened = Journal.open(file);
        if (opened.failure().isPresent()) {
            return Result.failed(opened.failure().get());
        }
        Journal journal = opened.value().orElseThrow();
        Result<SaveFile> save = goOn(journal, clock);
        if (!save.succeeded()) {
            journal.close();
        }
        return save;
    }

    private static Result<SaveFile> goOn(Journal journal, InstantSource clock) {
        try {
            byte[] bytes = journal.read(Limits.FILE + 1);
            Result<Saved> read = SaveReader.read(bytes);
            if (read.failure().isPresent()) {
                return Result.failed(read.failure().get());
            }
            Saved saved = read.value().orElseThrow();
            if (saved.damage().isPresent()) {
                return Result.failed(Failure.DAMAGED);
            }
            if (saved.shape() == Shape.LINE_ENDS_LOST) {
                return Result.failed(Failure.LINE_ENDS_LOST);
            }
            boolean isTorn = saved.tail() == Tail.TORN;
            int whole = isTorn ? Pieces.wholeLines(bytes) : bytes.length;
            Optional<Failure> failure = isTorn ? journal.cut(whole) : Optional.empty();
            return failure.map(Result::<SaveFile>failed)
                    .orElseGet(() -> Result.of(new SaveFile(
                            journal,
                            clock,
                            Arrays.copyOf(bytes, whole),
                            saved.entries().size(),
                            saved.ended())));
        } catch (IOException refused) {
            return Result.failed(Failures.of(refused));
        }
    }

    /** Adds the next decision. */
    public Optional<Failure> append(Decision decision) {
        if (count == Limits.DECISIONS) {
            return Optional.of(Failure.TOO_LARGE);
        }
        SavedDecision entry = new SavedDecision(count + 1, Timestamp.now(clock), decision);
        Optional<Failure> failure = add(LineJson.write(entry));
        if (failure.isEmpty()) {
            count++;
        }
        return failure;
    }

    /** Says where the game has led, once. */
    public Optional<Failure> end(Ended end) {
        if (ended.isPresent()) {
            return Optional.empty();
        }
        Optional<Failure> failure = add(LineJson.write(end));
        if (failure.isEmpty()) {
            ended = Optional.of(end);
        }
        return failure;
    }

    /** Keeps the answer to a question; a later answer to the same question takes its place. */
    public Optional<Failure> answer(String question, String text) {
        return add(LineJson.answer(question, text));
    }

    private Optional<Failure> add(ObjectNode object) {
        byte[] line = Json.line(object);
        if (lines.size() + line.length > Limits.FILE) {
            return Optional.of(Failure.TOO_LARGE);
        }
        Optional<Failure> failure = journal.append(line);
        if (failure.isEmpty()) {
            lines.writeBytes(line);
        }
        return failure;
    }

    /** Why the game is not in its file any more; nothing as long as it is. */
    public Optional<Failure> lost() {
        return journal.lost();
    }

    /** Writes the whole game into another file, and its folder if need be. A file that is there is left as it is. */
    public Optional<Failure> writeTo(Path file) {
        Result<Journal> written = FreshFile.begin(file, lines.toByteArray());
        written.value().ifPresent(Journal::close);
        return written.failure();
    }

    /** What the save holds now. */
    public Result<Saved> saved() {
        try {
            return SaveReader.read(journal.read(Limits.FILE + 1));
        } catch (IOException refused) {
            return Result.failed(Failures.of(refused));
        }
    }

    /** Where it lies. */
    public Path path() {
        return journal.path();
    }

    /** Lets go of the file. All that was added is on the disk already. */
    @Override
    public void close() {
        journal.close();
    }
}
