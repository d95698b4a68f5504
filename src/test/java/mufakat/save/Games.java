package mufakat.save;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.save.SaveHeader.Edition;
import mufakat.save.SaveHeader.Player;

/** Games of the tiny story, and their saves. */
final class Games {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOON);
    static final Edition EDITION = new Edition("tiny", "1.0", TinyStory.HASH);

    /** A whole game: talk, work taken back, an offer, a text adopted, one fought over, an incident, the end. */
    static final List<Decision> WHOLE = decisions(
            "choose choice=bow",
            "consult member=VN item=cert",
            "workshop item=cert",
            "undo to=2",
            "visit partner=harbour",
            "accept",
            "draft item=cert clauses=core:3,hub:1 safeguards=national-law forum=adgmin",
            "promise member=LA item=cert",
            "circulate item=cert",
            "call-room item=cert objecting=LA hesitating=VN",
            "open-floor",
            "table item=cert forum=adgmin",
            "table item=pact forum=adgmin",
            "soften clause=hub",
            "let-rest",
            "adjourn",
            "go-on",
            "open-floor",
            "adjourn");

    private Games() {}

    static List<Decision> decisions(String... lines) {
        return Arrays.stream(lines).map(Games::decision).toList();
    }

    static Decision decision(String line) {
        try {
            return DecisionLine.read(line);
        } catch (Unreadable wrong) {
            throw new IllegalArgumentException(line, wrong);
        }
    }

    static SaveHeader header() {
        return SaveHeader.begun("1.0.0", EDITION, 7, new Player("A. Student", "IR-301"), CLOCK);
    }

    static SaveFile begun(Path file) {
        return SaveFile.create(file, header(), CLOCK).value().orElseThrow();
    }

    /** Plays decisions and saves each, and the end if they lead there. */
    static Game play(SaveFile save, List<Decision> decisions) {
        Game game = Game.begin(TinyStory.story(), 7).game();
        for (Decision decision : decisions) {
            var outcome = game.decide(decision);
            outcome.refusal().ifPresent(why -> {
                throw new IllegalArgumentException(DecisionLine.write(decision) + ": " + why);
            });
            save.append(decision).ifPresent(why -> {
                throw new IllegalStateException(why.toString());
            });
            game = outcome.game();
        }
        return game;
    }

    /** A file with a whole game in it. */
    static Game playWhole(Path file) {
        try (SaveFile save = begun(file)) {
            Game game = play(save, WHOLE);
            save.end(Ended.of(game.story(), game.state()));
            save.answer("why", "Because.");
            return game;
        }
    }

    static Saved read(Path file) {
        return SaveReader.read(file).value().orElseThrow();
    }
}
