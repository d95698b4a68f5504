package mufakat.cli;

import java.nio.file.Path;
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
        Optional<OpenGame> last = Optional.empty();
        try (Face face = faces.get()) {
            Counter counter = new Counter(messages, library, saves);
            boolean isHere = true;
            while (isHere) {
                Wish wish = face.lobby(counter.lobby(player, group));
                Optional<OpenGame> game = fulfil(wish, seed, face);
                game.ifPresent(open -> play(open, face));
                last = game.isPresent() ? game : last;
                isHere = wish.on(new Wish.Cases<>(begin -> true, goOn -> true, leave -> false));
            }
        }
        last.ifPresent(this::sayFarewell);
        return ExitCode.DONE;
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
        try (Face face = faces.get()) {
            play(game, face);
        }
        sayFarewell(game);
        return ExitCode.DONE;
    }

    /** Goes on with a game; a question about it is asked on the face that it is then played on. */
    int goOn(Path file, Optional<Book> book) throws Trouble {
        Optional<OpenGame> game;
        try (AskedFace asked = new AskedFace(faces)) {
            game = games.goOn(file, book, asked);
            game.ifPresent(open -> play(open, asked.face()));
        }
        game.ifPresent(this::sayFarewell);
        return game.isPresent() ? ExitCode.DONE : ExitCode.NO;
    }

    private static void play(OpenGame game, Face face) {
        try (game) {
            game.remark().ifPresent(face::tell);
            face.play(game.play());
        }
    }

    private void sayFarewell(OpenGame game) {
        String key = game.play().isOver() ? "farewell.over" : "farewell";
        List<Path> story =
                library.isShelved(game.book()) ? List.of() : List.of(game.book().path());
        surroundings.out().println(messages.say(key, story, game.name()));
        surroundings.out().flush();
    }

    private interface Opening {
        Optional<OpenGame> open() throws Trouble;
    }
}
