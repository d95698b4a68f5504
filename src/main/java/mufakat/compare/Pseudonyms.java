package mufakat.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.save.Likeness;
import mufakat.save.SaveHeader.Player;

/**
 * Calls players by aliases and tells nothing else that names them: no file, and no name of a player in an answer.
 *
 * <p>An alias is made of the id of the player's first game, which chance has given it: nobody finds out the name by trying
 * the names of a class, and a later game of the same player gets the same alias. Whoever needs the names keeps the key.
 */
public final class Pseudonyms implements NamingPolicy {
    /** A number behind the word, so that a class seldom has two of one alias. */
    private static final int NUMBERS = 90;

    private static final int SMALLEST = 10;

    private final List<String> words;
    private final SortedMap<String, String> aliases;

    /** The players by what all spellings of their names have in common. */
    private final SortedMap<String, String> players = new TreeMap<>();

    /**
     * @param words of which aliases are made
     * @param known the aliases that were given before, by player
     */
    public Pseudonyms(List<String> words, SortedMap<String, String> known) {
        this.words = List.copyOf(words);
        this.aliases = new TreeMap<>(known);
        aliases.keySet().forEach(player -> players.putIfAbsent(Likeness.key(player), player));
    }

    /** The alias of each player, those that were known before included. */
    public SortedMap<String, String> key() {
        return Collections.unmodifiableSortedMap(aliases);
    }

    @Override
    public List<GameSummary> name(List<GameSummary> accounts) {
        accounts.stream()
                .sorted(Comparator.comparing(
                                (GameSummary account) -> account.header().started())
                        .thenComparing(account -> account.header().game()))
                .forEach(account -> aliases.computeIfAbsent(
                        player(account), player -> alias(account.header().game().toString())));
        List<String> names = NamingPolicy.unlike(
                accounts.stream().map(account -> aliases.get(player(account))).toList());
        List<GameSummary> named = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            GameSummary account = accounts.get(i);
            named.add(account.veiled(
                    names.get(i),
                    new Player(
                            aliases.get(player(account)),
                            account.header().player().group()),
                    this::veil));
        }
        named.sort(Comparator.comparing(GameSummary::name));
        return named;
    }

    /** As the key calls the player; of several spellings that look alike, the first. */
    private String player(GameSummary account) {
        String typed = typed(account);
        return players.computeIfAbsent(Likeness.key(typed), first -> typed);
    }

    private static String typed(GameSummary account) {
        Player player = account.header().player();
        if (player.name().isEmpty()) {
            return account.header().game().toString();
        }
        return player.group().isEmpty() ? player.name() : player.name() + " / " + player.group();
    }

    private String alias(String game) {
        SortedSet<String> taken = new TreeSet<>(aliases.values());
        for (int attempt = 0; ; attempt++) {
            byte[] hash = digest(game + attempt);
            String word = words.get(Math.floorMod((hash[0] << 8) + hash[1], words.size()));
            // A class that is larger than all aliases gets longer ones.
            int number = SMALLEST + Math.floorMod((hash[2] << 8) + hash[3], NUMBERS * (1 + attempt / 100));
            String alias = word + " " + number;
            if (!taken.contains(alias)) {
                return alias;
            }
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A text with an alias wherever it names a player in full. */
    private String veil(String text) {
        String veiled = text;
        for (Map.Entry<String, String> each : aliases.entrySet()) {
            String name = each.getKey().replaceFirst(" / .*", "");
            if (name.length() > 2) {
                veiled = veiled.replace(name, each.getValue());
            }
        }
        return veiled;
    }
}
