package mufakat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import mufakat.engine.Stretch;
import mufakat.messages.Messages;
import mufakat.save.Header.Player;
import mufakat.view.Wish;

/** From the start of the program to its end: a face, what the player wishes on it, and one game. */
final class Sitting {
    private final Surroundings surroundings;
    private final Messages messages;
    private final Folders folders;
    /** Where games are kept is told once: when there is no game there yet. */
    private final boolean isOwnFolderNew;

    private final Library library;
    private final Saves saves;
    private final Games games;
    private final Supplier<Face> faces;

    Sitting(Surroundings surroundings, Messages messages, Folders folders) {
        this(surroundings, messages, folders, new Faces(surroundings, messages));
    }

    Sitting(Surroundings surroundings, Messages messages, Folders folders, Supplier<Face> faces) {
        this.surroundings = surroundings;
        this.faces = faces;
        this.messages = messages;
        this.folders = folders;
        this.isOwnFolderNew = !Files.exists(folders.saves())
                && folders.saves().equals(SavesFolder.ofThePlayer(surroundings.environment()));
        this.library = new Library(folders.stories(), messages);
        this.saves = new Saves(folders.saves(), messages);
        this.games = new Games(messages, library, saves);
    }

    Library library() {
        return library;
    }

    Saves saves() {
        return saves;
    }

    Games games() {
        return games;
    }

    /** Shows the title screen and plays what is chosen there, again and again, until the player leaves the title. */
    int choose(Optional<String> player, Optional<String> group, OptionalLong seed) {
        List<Left> left = new ArrayList<>();
        try (Face face = faces.get()) {
            Counter counter = new Counter(messages, library, saves);
            boolean isHere = true;
            while (isHere) {
                Wish wish = face.lobby(counter.lobby(player, group));
                fulfil(wish, seed, face).ifPresent(open -> left.add(play(open, face)));
                isHere = wish.on(new Wish.Cases<>(begin -> true, goOn -> true, leave -> false));
            }
        }
        return sayFarewell(left);
    }

    private Optional<OpenGame> fulfil(Wish wish, OptionalLong seed, Face face) {
        return wish.on(new Wish.Cases<>(
                begin -> attempt(face, () -> Optional.of(begin(begin, seed))),
                goOn -> attempt(face, () -> games.goOn(saves.find(goOn.save()), Optional.empty(), face)),
                leave -> Optional.empty()));
    }

    private OpenGame begin(Wish.Begin wish, OptionalLong seed) throws Trouble {
        Book book = library.open(Path.of(wish.story()));
        Stretch stretch = new Sessions(messages).of(book.story(), wish.session());
        return games.begin(book, new Player(wish.player(), wish.className()), seed, Optional.empty(), stretch);
    }

    private static Optional<OpenGame> attempt(Face face, Opening opening) {
        try {
            return opening.open();
        } catch (Trouble trouble) {
            face.tell(trouble.getMessage());
            return Optional.empty();
        }
    }

    /** Opens a game and plays it; what keeps it from being opened is said before any screen is. */
    int play(OpenGame game) {
        Left left;
        try (Face face = faces.get()) {
            left = play(game, face);
        }
        return sayFarewell(List.of(left));
    }

    /** Goes on with a game; a question about it is asked on the face that it is then played on. */
    int goOn(Path file, Optional<Book> book) throws Trouble {
        Optional<Left> left;
        try (AskedFace asked = new AskedFace(faces)) {
            left = games.goOn(file, book, asked).map(open -> play(open, asked.face()));
        }
        return left.map(played -> sayFarewell(List.of(played))).orElse(ExitCode.NO);
    }

    private Left play(OpenGame game, Face face) {
        try (game) {
            game.remark().ifPresent(face::tell);
            face.play(game.play());
            Optional<String> lost = game.play().lost();
            return new Left(
                    game,
                    new Rescue(messages, SavesFolder.ofThePlayer(surroundings.environment())).place(game.save(), face),
                    lost);
        }
    }

    /** Says how the last game is gone on with, and which are nowhere. */
    private int sayFarewell(List<Left> left) {
        left.stream()
                .filter(game -> game.file().isEmpty())
                .forEach(game -> surroundings.err().println(game.lost().orElseThrow()));
        left.stream().skip(Math.max(0, left.size() - 1)).forEach(this::sayWhere);
        if (isOwnFolderNew && Files.exists(folders.saves())) {
            surroundings.out().println(messages.say("saves.own", folders.saves()));
        }
        surroundings.out().flush();
        return left.stream().allMatch(game -> game.file().isPresent()) ? ExitCode.DONE : ExitCode.NO;
    }

    private void sayWhere(Left left) {
        OpenGame game = left.game();
        List<Path> story =
                library.isShelved(game.book()) ? List.of() : List.of(game.book().path());
        if (left.lost().isEmpty()) {
            String key = game.play().isOver() ? "farewell.over" : "farewell";
            surroundings.out().println(messages.say(key, story, game.name()));
        } else if (left.file().isPresent()) {
            Path file = left.file().get().toAbsolutePath();
            Folders there = folders.savingIn(file.getParent());
            Messages words = messages.calling(() -> surroundings.program().with(there.named()));
            surroundings.out().println(words.say("farewell.elsewhere", story, Saves.name(file), file));
        }
    }

    /**
     * A game that was played.
     *
     * @param file where it lies, if it does
     * @param lost why its save is lost, if it is
     */
    private record Left(OpenGame game, Optional<Path> file, Optional<String> lost) {}

    private interface Opening {
        Optional<OpenGame> open() throws Trouble;
    }
}
