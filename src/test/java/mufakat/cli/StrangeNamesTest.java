package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mufakat.cli.House.Run;
import mufakat.session.GameStore;
import mufakat.session.LobbyBuilder;
import mufakat.session.StoryCatalogue;
import mufakat.view.Lobby;
import mufakat.words.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were unpacked into the folders under names that steer a terminal. */
class StrangeNamesTest {
    private static final List<String> NAMES =
            List.of("\u001b[31mred\u001b]0;owned\u0007", "c\u009bd", "\u202egnp.evil", "\u2066way\u061c", "two\nlines");
    private static final List<String> TYPED = NAMES.subList(0, 4);

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void unpack() throws IOException {
        house = House.in(folder);
        for (String name : NAMES) {
            house.write("saves/" + name + ".jsonl", "");
            house.write("story/" + name + ".yaml", "story: [");
            house.write("story/" + name + ".play", "story: none\n");
            house.write("cases/" + name + ".csv", "event,\u001b[2J\nsummit,x\n");
        }
        zip(house.home().resolve("class.zip"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatIsPrintedSteersNothing(List<String> command) {
        for (String name : TYPED) {
            String[] arguments = command.stream()
                    .map(argument -> argument.replace("NAME", name)
                            .replace("HOME", house.home().toString()))
                    .toArray(String[]::new);
            Run run = house.run("q\n", arguments);
            String printed = run.out() + run.err();
            assertThat(printed).isNotBlank().matches(StrangeNamesTest::steersNothing, "steers nothing");
            assertThat(printed).contains("�");
        }
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("--plain"),
                List.of("play", "--plain"),
                List.of("play", "NAME"),
                List.of("play", "--save", "NAME"),
                List.of("stories"),
                List.of("stories", "NAME"),
                List.of("check"),
                List.of("check", "NAME"),
                List.of("check", "HOME/story/NAME.yaml"),
                List.of("check", "--NAME"),
                List.of("check", "--explain", "NAME"),
                List.of("compare"),
                List.of("compare", "NAME"),
                List.of("compare", "HOME/class.zip"),
                List.of("compare", "HOME/saves/*", "HOME/NAME.zip"),
                List.of("replay", "NAME"),
                List.of("replay", "HOME/saves/NAME.jsonl"),
                List.of("replay", "HOME/story/NAME.play"),
                List.of("graph", "NAME"),
                List.of("playtest", "NAME"),
                List.of("new", "NAME"),
                List.of("history", "HOME/cases/NAME.csv"),
                List.of("history", "NAME.csv"));
    }

    @Test
    void whatTheTitleOffersSteersNothing() {
        Messages messages = Messages.load();
        StoryCatalogue library = new StoryCatalogue(house.home().resolve("story"), messages);
        GameStore saves = new GameStore(house.home().resolve("saves"), messages, Clock.systemUTC());
        Lobby lobby = new LobbyBuilder(messages, library, saves, Clock.systemUTC())
                .lobby(Optional.of("Ana"), Optional.empty());

        Stream<String> words = Stream.concat(
                lobby.stories().stream()
                        .flatMap(card -> Stream.of(card.title(), card.trouble().orElse(""))),
                lobby.games().get().stream()
                        .flatMap(card -> Stream.of(card.label(), card.trouble().orElse(""))));
        assertThat(lobby.games().get()).hasSize(NAMES.size());
        assertThat(words).allMatch(StrangeNamesTest::steersNothing).anyMatch(word -> word.contains("�"));
    }

    @Test
    void namesThatDifferByAHiddenSignDifferToTheEye() {
        house.write("saves/evil.jsonl", "");
        house.write("saves/\u202eevil.jsonl", "");
        assertThat(house.run("", "compare").out() + house.run("", "compare").err())
                .contains("/evil.jsonl", "/�evil.jsonl");
    }

    private void zip(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : NAMES) {
                zip.putNextEntry(new ZipEntry(name + ".jsonl"));
                zip.write("{".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean steersNothing(String printed) {
        return printed.codePoints()
                .filter(sign -> sign != '\n')
                .noneMatch(sign ->
                        Character.isISOControl(sign) || UCharacter.hasBinaryProperty(sign, UProperty.BIDI_CONTROL));
    }
}
