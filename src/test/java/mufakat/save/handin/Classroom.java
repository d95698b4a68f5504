package mufakat.save.handin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mufakat.engine.Decision;
import mufakat.save.SaveFile;
import mufakat.save.SaveHeader;
import mufakat.save.SaveHeader.Edition;
import mufakat.save.SaveHeader.Player;
import mufakat.save.handin.Unfit.Reason;

/** A folder in which students' saves lie, and what their instructor finds there. */
record Classroom(Path folder) {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    /** What lies in a zip. */
    static final class Item {
        private final String name;
        private final byte[] bytes;

        private Item(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }
    }

    static Item item(String name, byte[] bytes) {
        return new Item(name, bytes);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The save of a game of one decision. */
    byte[] save(String player) {
        Path file = folder.resolveSibling("written.jsonl");
        SaveHeader header =
                SaveHeader.begun("1.0.0", new Edition("tiny", "1.0", "00"), 7, new Player(player, ""), NOON);
        try {
            try (SaveFile save = SaveFile.create(file, header, NOON).value().orElseThrow()) {
                save.append(new Decision.GoOn());
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Item... items) {
        return zip(StandardCharsets.UTF_8, items);
    }

    static byte[] zip(Charset names, Item... items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Item item : items) {
                zip.putNextEntry(new ZipEntry(item.name));
                zip.write(item.bytes);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path put(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a student's save. */
    Path putSave(String name, String player) {
        return put(name, save(player));
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    /** What is handed in by paths below the folder; patterns are left as they are. */
    HandedIn handIn(String... names) {
        List<String> arguments = new ArrayList<>();
        for (String name : names) {
            arguments.add(folder + "/" + name);
        }
        return HandedIn.of(arguments, folder.resolve("saves"));
    }

    /** The names of the saves below the folder. */
    List<String> names(HandedIn handedIn) {
        return handedIn.sources().stream().map(Source::name).map(this::below).toList();
    }

    /** Who plays in each save, or why it can't be read. */
    static List<String> players(HandedIn handedIn) {
        return handedIn.sources().stream()
                .map(Source::read)
                .map(read -> read.value()
                        .map(saved -> saved.header().player().name())
                        .orElseGet(() -> read.failure().orElseThrow().toString()))
                .toList();
    }

    List<String> unfit(HandedIn handedIn) {
        return handedIn.unfit().stream()
                .map(unfit -> below(unfit.name()) + " " + unfit.reason())
                .toList();
    }

    static List<Reason> reasons(HandedIn handedIn) {
        return handedIn.unfit().stream().map(Unfit::reason).toList();
    }

    private String below(String name) {
        String shown = name.replace('\\', '/');
        String start = folder.toString().replace('\\', '/') + "/";
        return shown.startsWith(start) ? shown.substring(start.length()) : shown;
    }
}
