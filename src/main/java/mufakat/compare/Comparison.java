package mufakat.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.story.Story;

/**
 * The games of one story side by side.
 *
 * @param story as it is now
 * @param sha256 the hash of its content
 * @param accounts the games, by name
 * @param remarks what is to be said of their saves
 * @param splits the decisions that divided the class, the most telling first
 * @param partings the pairs of games that parted the latest and still came to different ends
 */
public record Comparison(
        Story story,
        String sha256,
        List<GameSummary> accounts,
        List<Remark> remarks,
        List<Split> splits,
        List<Parting> partings) {
    public Comparison {
        accounts = List.copyOf(accounts);
        remarks = List.copyOf(remarks);
        splits = List.copyOf(splits);
        partings = List.copyOf(partings);
    }

    static Comparison of(Story story, String sha256, List<GameSummary> accounts, List<Remark> remarks) {
        return new Comparison(
                story,
                sha256,
                accounts,
                remarks,
                new Splits(accounts).telling(),
                new Partings(story, accounts).latest());
    }

    /** How many games were played in each world: in more than one, not every difference comes from choices. */
    public SortedMap<World, Integer> worlds() {
        SortedMap<World, Integer> worlds = new TreeMap<>();
        accounts.forEach(account -> worlds.merge(account.world(), 1, Integer::sum));
        return worlds;
    }

    /** What most of the games have played. */
    public Frontiers.Place place() {
        Optional<World> most =
                worlds().entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return Frontiers.Place.of(sha256, most.flatMap(World::sessions));
    }
}
