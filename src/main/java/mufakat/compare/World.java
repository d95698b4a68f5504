package mufakat.compare;

import java.util.Comparator;
import java.util.Optional;
import mufakat.save.SaveHeader;

/**
 * What has to be the same for differences between games to come from choices alone: the story by content, the sessions,
 * the seed and the rules.
 *
 * @param sha256 the hash of the story that the save names
 * @param sessions the stretch that was played; nothing for the whole story
 */
public record World(String version, String sha256, Optional<String> sessions, long seed, int rules)
        implements Comparable<World> {
    private static final Comparator<World> ORDER = Comparator.comparing(
                    (World world) -> world.sessions().orElse(""))
            .thenComparingLong(World::seed)
            .thenComparing(World::version)
            .thenComparing(World::sha256)
            .thenComparingInt(World::rules);

    static World of(SaveHeader header) {
        return new World(
                header.story().version(), header.story().sha256(), header.sessions(), header.seed(), header.rules());
    }

    @Override
    public int compareTo(World other) {
        return ORDER.compare(this, other);
    }
}
