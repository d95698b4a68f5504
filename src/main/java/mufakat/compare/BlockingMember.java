package mufakat.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A member that held an item up in some games, while others brought the item through.
 *
 * @param held the games in which the item's last text fell and the member objected
 * @param carried the games in which it was agreed
 */
public record BlockingMember(String member, String item, List<GameSummary> held, List<GameSummary> carried) {
    /** The one that divides the class most evenly; empty where no member did so. */
    public static Optional<BlockingMember> foremost(Comparison comparison) {
        Stream<String> items = comparison.story().proposals().keySet().stream();
        return items.flatMap(item -> comparison.story().members().keySet().stream()
                        .map(member -> of(comparison.accounts(), item, member)))
                .filter(hold -> !hold.held().isEmpty() && !hold.carried().isEmpty())
                .max(Comparator.comparingInt(BlockingMember::weight));
    }

    private static BlockingMember of(List<GameSummary> accounts, String item, String member) {
        return new BlockingMember(
                member,
                item,
                having(accounts, item, fate -> !fate.agreed() && objects(fate, member)),
                having(accounts, item, TabledText::agreed));
    }

    private static List<GameSummary> having(List<GameSummary> accounts, String item, Predicate<TabledText> last) {
        return accounts.stream()
                .filter(account -> account.lastOf(item).filter(last).isPresent())
                .toList();
    }

    private static boolean objects(TabledText fate, String member) {
        return fate.objecting().stream().anyMatch(held -> held.member().equals(member));
    }

    private int weight() {
        return 2 * Math.min(held.size(), carried.size()) + Math.max(held.size(), carried.size());
    }

    /** The clause that its words named most often. */
    public Optional<String> clause() {
        return Commonest.of(held.stream()
                .flatMap(account -> account.lastOf(item).stream())
                .flatMap(fate -> fate.objecting().stream())
                .filter(objector ->
                        objector.member().equals(member) && !objector.clause().isEmpty())
                .map(TabledObjection::clause));
    }
}
