package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar through a pipe. */
class PlainGameIT {
    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = House.in(folder);
    }

    @Test
    void playsToTheDebrief() throws Exception {
        try (JarGame game = JarGame.start(folder, "play", "small", "--save", "game")) {
            game.type(House.TO_THE_FLOOR + House.TO_THE_END + "An answer.\n");

            assertThat(game.rest()).contains("== What the world became", "mufakat.jar play --save game");
            assertThat(game.exitCode()).isZero();
        }
        assertThat(house.saved("game")).contains("\"ended\":", "An answer.");
    }

    @Test
    void losesNothingThatWasShownWhenItIsKilled() throws Exception {
        try (JarGame game = JarGame.start(folder, "play", "small", "--save", "game")) {
            game.await("> ").type(House.TO_THE_FLOOR).await("The floor is open").kill();
        }
        assertThat(house.saved("game").lines()).hasSize(4).allMatch(line -> line.endsWith("}"));

        try (JarGame game = JarGame.start(folder, "play", "--save", "game")) {
            game.await("The floor is open").type(House.TO_THE_END);

            assertThat(game.rest()).contains("== What the world became");
            assertThat(game.exitCode()).isZero();
        }
    }

    @Test
    void twoGamesNeverShareASave() throws Exception {
        try (JarGame first = JarGame.start(folder, "play", "small", "--save", "game")) {
            first.await("> ");
            try (JarGame second = JarGame.start(folder, "play", "--save", "game")) {
                assertThat(second.rest()).contains("open in another window");
                assertThat(second.exitCode()).isEqualTo(ExitCode.NO);
            }
            first.type(House.TO_THE_FLOOR).await("The floor is open");
        }
    }

    @Test
    void theBareProgramAsksWhatToPlay() throws Exception {
        try (JarGame game = JarGame.start(folder)) {
            game.await("The Small Table").type("1\n\nAda\n\n1\nq\n");

            assertThat(game.rest()).contains("Coffee in a paper cup", "--save ada-small-");
            assertThat(game.exitCode()).isZero();
        }
    }

    @Test
    void tellsThatTheDiskIsFullAndChangesNothing() throws Exception {
        String drafts = "2\n1 3\nk\n2\n1 4\nk\n".repeat(8);
        try (JarGame game = JarGame.startWithLittleRoom(folder, "play", "small", "--save", "game")) {
            game.type("1\n1\n" + drafts).await("That could not be saved");

            assertThat(game.rest()).contains("try again");
            assertThat(game.exitCode()).isZero();
        }
        assertThat(house.run("", "replay", "game").code()).isZero();
    }
}
