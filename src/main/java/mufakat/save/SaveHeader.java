package mufakat.save;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * The first line of a save: which game this is.
 *
 * @param game the game's own id
 * @param rules the number of the rules by which it is played
 * @param engine the version of the program that began it
 * @param story the story that is played, by content
 * @param seed the number from which chance is dealt
 * @param player who plays
 * @param started when it began
 * @param sessions the stretch of the story that is played, by its name; nothing for the whole story
 * @param from the game that this one goes on from in a copy
 */
public record SaveHeader(
        UUID game,
        int rules,
        String engine,
        Edition story,
        long seed,
        Player player,
        Instant started,
        Optional<String> sessions,
        Optional<UUID> from) {
    /** The number of the format that is written. */
    public static final int FORMAT = 1;

    /**
     * The number of the rules that are played. It rises when the same decisions lead elsewhere, or when the state is
     * told by other words, because the digest at a save's end covers both.
     */
    public static final int RULES = 2;

    public SaveHeader {
        engine = Clean.line(engine, Limits.NAME);
        sessions = sessions.map(name -> Clean.line(name, Limits.ID));
    }

    /**
     * A story as it is at one time.
     *
     * @param sha256 the hash of its content, whatever its line ends and the order of its keys
     */
    public record Edition(String id, String version, String sha256) {
        public Edition {
            id = Clean.line(id, Limits.ID);
            version = Clean.line(version, Limits.NAME);
            sha256 = Clean.line(sha256, Limits.ID);
        }
    }

    /** Who plays, by the names given; either may be empty, and is where it shows nothing. */
    public record Player(String name, String group) {
        public Player {
            name = shown(Clean.line(name, Limits.NAME));
            group = shown(Clean.line(group, Limits.NAME));
        }

        private static String shown(String name) {
            return Likeness.isSeen(name) ? name : "";
        }
    }

    /** The header of a game of a whole story that begins. */
    public static SaveHeader begun(String engine, Edition story, long seed, Player player, InstantSource clock) {
        Instant now = Timestamp.now(clock);
        return new SaveHeader(
                UUID.randomUUID(), RULES, engine, story, seed, player, now, Optional.empty(), Optional.empty());
    }

    /** The same of a game that plays a stretch of the story, if one is named. */
    public SaveHeader playing(Optional<String> stretch) {
        return new SaveHeader(game, rules, engine, story, seed, player, started, stretch, from);
    }

    /** The same of a game by another name. */
    public SaveHeader playedBy(Player other) {
        return new SaveHeader(game, rules, engine, story, seed, other, started, sessions, from);
    }

    /** The header of a copy in which the game goes on under another edition of its story. */
    SaveHeader continued(String nowEngine, Edition nowStory, InstantSource clock) {
        Instant now = Timestamp.now(clock);
        return new SaveHeader(
                UUID.randomUUID(), RULES, nowEngine, nowStory, seed, player, now, sessions, Optional.of(game));
    }
}
