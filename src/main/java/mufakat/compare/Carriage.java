package mufakat.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In how many games the texts of an item were agreed, and in how many of them which partner carried one: without its backing
 * or its offer somebody would have objected.
 *
 * @param agreed games in which a text of the item was agreed
 * @param partners by partner, the games in which it carried a text; a game that two partners carried counts for both
 * @param withoutPartner games in which no partner carried one
 */
public record Carriage(String item, int agreed, SortedMap<String, Integer> partners, int withoutPartner) {
    /** That of every item of which a text was agreed, in the order of the story. */
    public static List<Carriage> of(Comparison comparison) {
        List<Carriage> all = new ArrayList<>();
        for (String item : comparison.story().proposals().keySet()) {
            List<GameSummary> agreed = comparison.accounts().stream()
                    .filter(account -> account.agreed().contains(item))
                    .toList();
            if (!agreed.isEmpty()) {
                all.add(of(item, agreed));
            }
        }
        return all;
    }

    private static Carriage of(String item, List<GameSummary> agreed) {
        SortedMap<String, Integer> partners = new TreeMap<>();
        int without = 0;
        for (GameSummary account : agreed) {
            SortedSet<String> behind = behind(account, item);
            behind.forEach(partner -> partners.merge(partner, 1, Integer::sum));
            without += behind.isEmpty() ? 1 : 0;
        }
        return new Carriage(item, agreed.size(), partners, without);
    }

    private static SortedSet<String> behind(GameSummary account, String item) {
        SortedSet<String> partners = new TreeSet<>();
        account.fates().stream()
                .filter(fate -> fate.item().equals(item))
                .forEach(fate -> fate.partners().forEach(partners::add));
        return partners;
    }
}
