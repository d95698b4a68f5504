package mufakat.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
    static List<Deed> of(GameSummary account) {
        Conduct conduct = new Conduct();
        String offered = "";
        List<String> lines = account.log().lines();
        for (int number : account.path()) {
            String line = lines.get(number - 1);
            String kind = line.substring(0, (line + " ").indexOf(' '));
            if (kind.equals("visit")) {
                offered = line + " ";
            } else {
                conduct.add(kind, number, offered + line);
                offered = "";
            }
        }
        conduct.close();
        return conduct.deeds;
    }

    private void add(String kind, int number, String key) {
        switch (kind) {
            case "go-on", "call-room", "open-floor" -> {}
            case "consult", "workshop", "accept", "decline", "circulate", "co-sponsor", "promise" ->
                preparing.put(key, new Deed(key, number, 0));
            case "draft" -> preparing.put(key.replaceFirst(" clauses=.*", ""), new Deed(key, number, 0));
            default -> {
                close();
                deeds.add(new Deed(key, number, block++));
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
}
