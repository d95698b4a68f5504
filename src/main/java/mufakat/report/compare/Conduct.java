package mufakat.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Decision;
import mufakat.save.DecisionLine;
import mufakat.save.Entry;

/**
 * What a game did, in an order that games can be compared by: where a session's preparation leaves the order free, it means
 * nothing here. A draft that a later one replaced, a guess and reading on are no deeds.
 */
final class Conduct {
    private final List<Deed> deeds = new ArrayList<>();
    private final SortedMap<String, Deed> preparing = new TreeMap<>();
    private int block;

    private Conduct() {}

    /**
     * A thing that was done.
     *
     * @param key what it says, in words of the save
     * @param number of the decision
     * @param block deeds of one block have no order among each other
     */
    record Deed(String key, int number, int block) {}

    /** The deeds of a game. */
    static List<Deed> of(Account account) {
        Conduct conduct = new Conduct();
        String offered = "";
        for (int number : account.path()) {
            Entry entry = account.entries().get(number - 1);
            String key = DecisionLine.write(entry.decision());
            if (entry.decision() instanceof Decision.Visit) {
                offered = key + " ";
            } else {
                conduct.add(entry, offered + key);
                offered = "";
            }
        }
        conduct.close();
        return conduct.deeds;
    }

    private void add(Entry entry, String key) {
        switch (DecisionPart.of(entry.decision())) {
            case NOTHING -> {}
            case FREE -> preparing.put(key, new Deed(key, entry.n(), 0));
            case DRAFT -> {
                String item = ((Decision.KeepDraft) entry.decision()).item();
                preparing.put("draft " + item, new Deed(key, entry.n(), 0));
            }
            case ORDERED -> {
                close();
                deeds.add(new Deed(key, entry.n(), block++));
            }
        }
    }

    private void close() {
        List<Deed> block = new ArrayList<>(preparing.values());
        block.sort(Comparator.comparing(Deed::key));
        block.forEach(deed -> deeds.add(new Deed(deed.key(), deed.number(), this.block)));
        this.block++;
        preparing.clear();
    }

    /** What a decision means to the order of deeds. */
    private enum DecisionPart {
        NOTHING,
        FREE,
        DRAFT,
        ORDERED;

        static DecisionPart of(Decision decision) {
            return decision.on(new Decision.Cases<>(
                    d -> ORDERED,
                    d -> NOTHING,
                    d -> FREE,
                    d -> FREE,
                    d -> FREE,
                    d -> FREE,
                    d -> FREE,
                    d -> FREE,
                    d -> FREE,
                    d -> FREE,
                    d -> DRAFT,
                    d -> NOTHING,
                    d -> NOTHING,
                    d -> ORDERED,
                    d -> ORDERED,
                    d -> ORDERED,
                    d -> ORDERED,
                    d -> ORDERED,
                    d -> ORDERED,
                    d -> ORDERED,
                    d -> ORDERED,
                    d -> NOTHING));
        }
    }
}
