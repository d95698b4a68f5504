package mufakat.playtest;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.SessionRange;
import mufakat.playtest.Sightings.Kind;
import mufakat.story.Story;

/**
 * What a play-test has found.
 *
 * @param stretch the sessions that were played
 * @param reachable by kind, what the games could come past: all of a whole story; of a lesson what may follow from its
 *     start
 * @param tallies by habit; the search has none
 * @param frontier the games that no other beats in both ambition and comfort, the most ambitious first; the first is
 *     the best found
 * @param ceilings by item that may be tabled, the most that any text of it can deliver, by proof; 0 where none can ever
 *     be agreed
 * @param ceiling the most that the texts of one game can deliver together
 * @param proof whether the ceilings are proved
 * @param forks where the story lets the player decide, and whether anything came of it
 * @param without by tool, the greatest ambition that was found without it
 * @param withoutPartner by partner, where the story has several, the greatest ambition that was found without it alone
 */
public record PlaytestFindings(
        Story story,
        SessionRange stretch,
        SortedMap<Kind, List<String>> reachable,
        PlaytestSize size,
        long seed,
        SortedMap<Habit, Tally> tallies,
        List<BotGame> frontier,
        SortedMap<String, Integer> ceilings,
        int ceiling,
        Proof proof,
        List<Fork> forks,
        SortedMap<Tool, Integer> without,
        SortedMap<String, Integer> withoutPartner) {

    /** How far a claim of the impossible reaches. */
    public enum Proof {
        PROVED,
        /** An item has more wordings than were looked at. */
        CUT
    }

    public PlaytestFindings {
        reachable = Collections.unmodifiableSortedMap(new TreeMap<>(reachable));
        tallies = Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
        without = Collections.unmodifiableSortedMap(new TreeMap<>(without));
        withoutPartner = Collections.unmodifiableSortedMap(new TreeMap<>(withoutPartner));
        ceilings = Collections.unmodifiableSortedMap(new TreeMap<>(ceilings));
        frontier = List.copyOf(frontier);
        forks = List.copyOf(forks);
    }

    /** The game of the greatest ambition; empty when no game came to its end. */
    public Optional<BotGame> best() {
        return frontier.stream().findFirst();
    }

    /** What all games came past together, those on the frontier included. */
    public Sightings seen() {
        Sightings seen = new Sightings();
        tallies.values().forEach(tally -> seen.addAll(tally.sightings()));
        Tally searched = new Tally(story, Habit.SEARCHING);
        frontier.stream().filter(game -> game.habit() == Habit.SEARCHING).forEach(searched::add);
        seen.addAll(searched.sightings());
        return seen;
    }

    /** What no game came past, by kind: of all that the story holds, or that can be reached in a lesson. */
    public SortedMap<Kind, List<String>> neverSeen() {
        Sightings seen = seen();
        SortedMap<Kind, List<String>> never = new TreeMap<>();
        reachable.forEach((kind, ids) -> {
            List<String> missed =
                    ids.stream().filter(id -> seen.of(kind, id) == 0).toList();
            if (!missed.isEmpty()) {
                never.put(kind, missed);
            }
        });
        return never;
    }

    /** What was said of the texts in all games. */
    public Spoken spoken() {
        Spoken spoken = new Spoken();
        tallies.values().forEach(tally -> spoken.addAll(tally.spoken()));
        return spoken;
    }

    /** The number of games, those of the search and of comparisons left out. */
    public int games() {
        return tallies.values().stream().mapToInt(Tally::games).sum();
    }

    /** The number of games that broke off. */
    public int faults() {
        return tallies.values().stream().mapToInt(Tally::faultCount).sum();
    }

    /** Items whose texts were agreed whenever they were tabled, by everyone who tabled them. */
    public List<String> alwaysAgreed() {
        return items(fortune -> fortune.tabled() > 0 && fortune.agreed() == fortune.tabled());
    }

    /** Items that were tabled and never agreed. */
    public List<String> neverAgreed() {
        return items(fortune -> fortune.tabled() > 0 && fortune.agreed() == 0);
    }

    /** The items that the games were about: all of a whole story; of a lesson those that could come to its table. */
    public List<String> items() {
        List<String> open = reachable.getOrDefault(Kind.ITEM, List.of());
        List<String> tabled = items(fortune -> fortune.tabled() > 0);
        return story.proposals().keySet().stream()
                .filter(item -> open.contains(item) || tabled.contains(item))
                .toList();
    }

    /** The endings that the games could come to; a lesson before the story's last session has none. */
    public List<String> endings() {
        return reachable.getOrDefault(Kind.ENDING, List.of());
    }

    private List<String> items(java.util.function.Predicate<Fortune> which) {
        return story.proposals().keySet().stream()
                .filter(item -> which.test(tallies.values().stream()
                        .map(tally -> tally.fortune(item))
                        .reduce(Fortune.NONE, Fortune::and)))
                .toList();
    }
}
