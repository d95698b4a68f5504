package mufakat.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import mufakat.compare.Remark.Weight;
import mufakat.save.Replay;
import mufakat.save.Replayed;
import mufakat.save.Replayed.Verdict;
import mufakat.save.Saved;
import mufakat.story.Story;

/** Takes the saves that a class hands in, by any thread and in any order, and lays the games of each story side by side. */
public final class Classroom {
    /** Of two games by the same name the earlier is the first, then whatever else keeps the order the same in any run. */
    private static final Comparator<GameSummary> ORDER = Comparator.comparing(
                    GameSummary::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(GameSummary::name)
            .thenComparing(account -> account.header().started())
            .thenComparing(account -> account.header().game())
            .thenComparing(Comparator.comparingInt(
                            (GameSummary account) -> account.log().size())
                    .reversed())
            .thenComparing(GameSummary::file);

    private final ConcurrentMap<String, Table> tables = new ConcurrentHashMap<>();
    private final Queue<Remark> refused = new ConcurrentLinkedQueue<>();
    private final Interner pool = new Interner();

    /**
     * A story as it is now.
     *
     * @param sha256 the hash of its content
     */
    public record Edition(Story story, String sha256) {}

    private record Table(Edition edition, Queue<GameSummary> accounts) {}

    /** Takes a save, whose decisions are played again on the story. */
    public void take(String file, Saved saved, Edition edition) {
        Replayed replayed = Replay.of(saved, edition.story(), edition.sha256());
        if (replayed.verdict() == Verdict.OTHER_SESSIONS) {
            refuse(file, "other-sessions", saved.header().sessions().orElse(""));
            return;
        }
        tables.computeIfAbsent(edition.story().story().id(), id -> new Table(edition, new ConcurrentLinkedQueue<>()))
                .accounts()
                .add(new GameSummaries(edition.story(), pool).of(file, saved, replayed));
    }

    /** Notes a save that can't be compared, and why. */
    public void refuse(String file, String key, Object... arguments) {
        refused.add(Remark.of(Weight.REFUSED, file, key, arguments));
    }

    /** The saves that could not be compared. */
    public List<Remark> refused() {
        return refused.stream().sorted().toList();
    }

    /** The games of each story side by side, the story with the most games first. */
    public List<Comparison> comparisons(NamingPolicy roll) {
        List<Comparison> comparisons = new ArrayList<>();
        new TreeMap<>(tables).values().forEach(table -> comparisons.add(comparison(table, roll)));
        comparisons.sort(Comparator.comparingInt(
                        (Comparison comparison) -> comparison.accounts().size())
                .reversed());
        return comparisons;
    }

    private static Comparison comparison(Table table, NamingPolicy roll) {
        List<GameSummary> accounts = roll.name(distinct(table.accounts()));
        List<Remark> remarks = accounts.stream()
                .flatMap(account -> account.remarks().stream())
                .sorted()
                .toList();
        return Comparison.of(table.edition().story(), table.edition().sha256(), accounts, remarks);
    }

    /** Every game once: of copies the one that goes on the longest, with a word about the others. */
    private static List<GameSummary> distinct(Collection<GameSummary> all) {
        List<GameSummary> longestFirst = new ArrayList<>(all);
        longestFirst.sort(
                Comparator.comparingInt((GameSummary account) -> account.log().size())
                        .thenComparingInt(account -> account.answers().size())
                        .reversed()
                        .thenComparing(ORDER));
        SortedMap<UUID, List<GameSummary>> byGame = new TreeMap<>();
        for (GameSummary account : longestFirst) {
            addTo(byGame.computeIfAbsent(account.header().game(), game -> new ArrayList<>()), account);
        }
        return byGame.values().stream().flatMap(List::stream).sorted(ORDER).toList();
    }

    private static void addTo(List<GameSummary> same, GameSummary account) {
        for (int i = 0; i < same.size(); i++) {
            if (beginsAlike(same.get(i), account)) {
                same.set(i, same.get(i).remarking(Remark.of(Weight.NOTED, account.file(), "duplicate")));
                return;
            }
        }
        same.add(
                same.isEmpty() ? account : account.remarking(Remark.of(Weight.NOTED, account.file(), "gone-on-twice")));
    }

    /** Whether one game is a longer copy of another. */
    private static boolean beginsAlike(GameSummary longer, GameSummary account) {
        return account.log().begins(longer.log()) && longer.world().equals(account.world());
    }
}
