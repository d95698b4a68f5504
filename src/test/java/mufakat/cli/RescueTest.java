package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GameStarter whose saves are lost while they are played. */
class RescueTest {
    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void aHouse() {
        house = House.in(folder);
    }

    @Test
    void aGameIsOnlyCalledSavedWhenItIs() {
        Run run = play(this::deleteSaves, "1\n");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.words()).contains("could not be saved").doesNotContain("Your game is saved");
        assertThat(run.err()).contains("Your game is not saved", "game.jsonl");
    }

    @Test
    void aLostGameIsWrittenWhereThePlayerSays() throws IOException {
        Path stick = folder.resolve("my stick");
        Path full = Files.writeString(folder.resolve("no folder"), "");

        Run run = play(this::deleteSaves, "q\n" + full.resolve("x") + "\n" + stick + "\n");

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("Your game is saved in " + stick.resolve("game.jsonl"));
        assertThat(run.words()).contains("play --saves-dir '" + stick + "' --save game");
        assertThat(house.run("", "play", "--saves-dir", stick.toString(), "--save", "game")
                        .words())
                .contains("You now know of Durio");
        assertThat(house.run("", "replay", stick.resolve("game.jsonl").toString())
                        .words())
                .contains("All 1 decision hold");
    }

    @Test
    void aGameMayBeLeftWithoutItsSave() {
        Run run = play(this::deleteSaves, "q\nno\n");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("Your game is not saved");
    }

    @Test
    void aSaveThatSomethingElseHasWrittenToIsNoneAnyMore() {
        Run run = play(() -> house.write("saves/game.jsonl", "Notes\n"), "q\n" + folder.resolve("other.jsonl") + "\n");

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("other.jsonl")).content().contains("\"choice\":\"listen\"");
        assertThat(house.saved("game")).isEqualTo("Notes\n");
    }

    /** Plays with a disaster after the first choice. */
    private Run play(Runnable disaster, String typed) {
        Iterator<Supplier<InputStream>> pieces = List.<Supplier<InputStream>>of(() -> typing("1\n"), () -> {
                    disaster.run(); // All before it has been read by then.
                    return typing(typed);
                })
                .iterator();
        Enumeration<InputStream> asTheyAreRead = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return pieces.next().get();
            }
        };
        return house.run(new SequenceInputStream(asTheyAreRead), "play", "small", "--save", "game");
    }

    private void deleteSaves() {
        try {
            Files.delete(house.save("game"));
            Files.delete(folder.resolve("saves"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream typing(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}
