package mufakat.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mufakat.compare.Conduct.Deed;
import mufakat.story.Story;

/** Finds the pairs of games that decided alike the longest and still came to different ends. */
final class Partings {
    private static final int MOST = 8;

    /** A game that half the class resembles would otherwise be in every pair. */
    private static final int PER_GAME = 2;

    private final Story story;
    private final List<GameSummary> accounts;

    Partings(Story story, List<GameSummary> accounts) {
        this.story = story;
        this.accounts = accounts;
    }

    /** A game and its deeds, as numbers that are equal where the deeds are. */
    private record Walked(GameSummary account, List<Integer> numbers) {
        boolean wentLike(Walked other, int deed) {
            return deed < numbers.size()
                    && deed < other.numbers.size()
                    && numbers.get(deed).equals(other.numbers.get(deed));
        }
    }

    private record Pair(Walked left, Walked right, int shared) {}

    List<Parting> latest() {
        SortedMap<World, List<GameSummary>> worlds = new TreeMap<>();
        accounts.stream()
                .filter(GameSummary::isOver)
                .forEach(account -> worlds.computeIfAbsent(account.world(), any -> new ArrayList<>())
                        .add(account));
        List<Pair> pairs = new ArrayList<>();
        worlds.values().forEach(world -> pairs.addAll(neighbours(world)));
        pairs.sort(Comparator.comparingInt(Pair::shared).reversed());
        List<Parting> latest = new ArrayList<>();
        Map<String, Integer> used = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            boolean spent = Stream.of(pair.left(), pair.right())
                    .anyMatch(walked -> used.getOrDefault(walked.account().name(), 0) >= PER_GAME);
            if (!spent && latest.size() < MOST) {
                used.merge(pair.left().account().name(), 1, Integer::sum);
                used.merge(pair.right().account().name(), 1, Integer::sum);
                latest.add(parting(pair));
            }
        }
        return latest;
    }

    /** Whoever has the most in common with a game stands next to it when all are sorted by what they did. */
    private static List<Pair> neighbours(List<GameSummary> world) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Walked> walked = new ArrayList<>();
        for (GameSummary account : world) {
            walked.add(new Walked(
                    account,
                    Conduct.of(account).stream()
                            .map(deed -> numbers.computeIfAbsent(deed.key(), any -> numbers.size()))
                            .toList()));
        }
        walked.sort(Partings::byDeeds);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < walked.size(); i++) {
            Walked left = walked.get(i - 1);
            Walked right = walked.get(i);
            int shared = shared(left, right);
            if (shared > 0 && !cameToTheSame(left.account(), right.account())) {
                pairs.add(new Pair(left, right, shared));
            }
        }
        return pairs;
    }

    private static int byDeeds(Walked one, Walked other) {
        int shared = shared(one, other);
        if (shared == one.numbers().size() || shared == other.numbers().size()) {
            return Integer.compare(one.numbers().size(), other.numbers().size());
        }
        return one.numbers().get(shared).compareTo(other.numbers().get(shared));
    }

    private static int shared(Walked left, Walked right) {
        int shared = 0;
        while (left.wentLike(right, shared)) {
            shared++;
        }
        return shared;
    }

    private static boolean cameToTheSame(GameSummary one, GameSummary other) {
        return one.ending().equals(other.ending()) && new TreeSet<>(one.agreed()).equals(new TreeSet<>(other.agreed()));
    }

    private Parting parting(Pair pair) {
        List<Deed> left = Conduct.of(pair.left().account());
        List<Deed> right = Conduct.of(pair.right().account());
        return new Parting(
                pair.left().account(),
                pair.right().account(),
                pair.shared(),
                only(left, right, pair.shared()),
                only(right, left, pair.shared()),
                new Turns(story, pair.left().account(), pair.right().account()).first());
    }

    /** What only one of them did where they part: the whole rest of a block that has no order, else one deed. */
    private static List<Integer> only(List<Deed> one, List<Deed> other, int from) {
        if (from >= one.size()) {
            return List.of();
        }
        List<String> others = block(other, from).map(Deed::key).toList();
        return block(one, from)
                .filter(deed -> !others.contains(deed.key()))
                .map(Deed::number)
                .toList();
    }

    private static Stream<Deed> block(List<Deed> deeds, int from) {
        Optional<Deed> first = deeds.stream().skip(from).findFirst();
        return deeds.stream()
                .skip(from)
                .takeWhile(deed -> deed.block() == first.orElseThrow().block());
    }
}
