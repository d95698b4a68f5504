package mufakat.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import mufakat.engine.SessionRange;
import mufakat.save.SaveHeader.Player;
import mufakat.view.Wish;
import mufakat.words.Messages;

/** From the start of the program to its end: a face, what the player wishes on it, and one game. */
public final class Application {
    private final Messages messages;
    private final Folders folders;
    private final Supplier<Face> faces;
    private final Clock clock;
    private final StoryCatalogue library;
    private final GameStore saves;
    private final GameStarter games;
    /** Where games are kept is told once: when there is no game there yet. */
    private final boolean isOwnFolderNew;

    /**
     * @param faces opens the face when it is needed
     * @param clock when games are played, and in which zone
     */
    public Application(Messages messages, Folders folders, Supplier<Face> faces, Clock clock) {
        this(messages, folders, faces, clock, new GameStore(folders.saves(), messages, clock));
    }

    private Application(Messages messages, Folders folders, Supplier<Face> faces, Clock clock, GameStore saves) {
        this.messages = messages;
        this.folders = folders;
        this.faces = faces;
        this.clock = clock;
        this.isOwnFolderNew = folders.saves().equals(folders.own()) && !Files.exists(folders.saves());
        this.library = new StoryCatalogue(folders.stories(), messages);
        this.saves = saves;
        this.games = new GameStarter(messages, library, saves, clock);
    }

    /** The same for one of several players: of the games that are kept, only that player's are there. */
    public Application seating(Player player) {
        return new Application(messages, folders, faces, clock, saves.of(player));
    }

    public StoryCatalogue library() {
        return library;
    }

    public GameStore saves() {
        return saves;
    }

    public GameStarter games() {
        return games;
    }

    /** Shows the title screen and plays what is chosen there, again and again, until the player leaves the title. */
    public Farewell choose(Optional<String> player, Optional<String> group, OptionalLong seed) {
        List<Left> left = new ArrayList<>();
        try (Face face = faces.get()) {
            LobbyBuilder counter = new LobbyBuilder(messages, library, saves, clock);
            boolean isHere = true;
            while (isHere) {
                Wish wish = face.lobby(counter.lobby(player, group));
                fulfil(wish, seed, face).ifPresent(open -> left.add(play(open, face)));
                isHere = wish.on(new Wish.Cases<>(begin -> true, goOn -> true, leave -> false));
            }
        }
        return farewell(left);
    }

    private Optional<OpenGame> fulfil(Wish wish, OptionalLong seed, Face face) {
        return wish.on(new Wish.Cases<>(
                begin -> attempt(face, () -> Optional.of(begin(begin, seed))),
                goOn -> attempt(face, () -> games.goOn(saves.find(goOn.save()), Optional.empty(), face)),
                leave -> Optional.empty()));
    }

    private OpenGame begin(Wish.Begin wish, OptionalLong seed) throws Trouble {
        LoadedStory book = library.open(Path.of(wish.story()));
        SessionRange stretch = new SessionChoice(messages).of(book.story(), wish.session());
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
    public Farewell play(OpenGame game) {
        Left left;
        try (Face face = faces.get()) {
            left = play(game, face);
        }
        return farewell(List.of(left));
    }

    /**
     * Goes on with a game; a question about it is asked on the face that it is then played on. Nothing where the player
     * would rather not.
     */
    public Optional<Farewell> goOn(Path file, Optional<LoadedStory> book) throws Trouble {
        Optional<Left> left;
        try (AskedFace asked = new AskedFace(faces)) {
            left = games.goOn(file, book, asked).map(open -> play(open, asked.face()));
        }
        return left.map(played -> farewell(List.of(played)));
    }

    private Left play(OpenGame game, Face face) {
        try (game) {
            game.remark().ifPresent(face::tell);
            face.play(game.play());
            Optional<String> lost = game.play().lost();
            return new Left(game, new Rescue(messages, folders).place(game.save(), face), lost);
        }
    }

    /** How the last game is gone on with, and which are nowhere. */
    private Farewell farewell(List<Left> left) {
        List<String> said = new ArrayList<>();
        left.stream()
                .skip(Math.max(0, left.size() - 1))
                .forEach(game -> where(game).ifPresent(said::add));
        if (isOwnFolderNew && Files.exists(folders.saves())) {
            said.add(messages.say("saves.own", folders.saves()));
        }
        List<String> lost = left.stream()
                .filter(game -> game.file().isEmpty())
                .map(game -> game.lost().orElseThrow())
                .toList();
        return new Farewell(said, lost);
    }

    private Optional<String> where(Left left) {
        OpenGame game = left.game();
        List<Path> story =
                library.isShelved(game.book()) ? List.of() : List.of(game.book().path());
        if (left.lost().isEmpty()) {
            String key = game.play().isOver() ? "farewell.over" : "farewell";
            return Optional.of(messages.say(key, story, game.name()));
        }
        return left.file().map(Path::toAbsolutePath).map(file -> {
            Messages words = messages.with(folders.savingIn(file.getParent()).named());
            return words.say("farewell.elsewhere", story, GameStore.name(file), file);
        });
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
