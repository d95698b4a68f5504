package mufakat.report.compare;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import mufakat.messages.Messages;
import mufakat.save.Entry;
import mufakat.view.GameCard;
import mufakat.view.Play;

/** The games of a comparison as cards, from which two can be chosen to be walked through side by side. */
public final class GameCards {
    private GameCards() {}

    /** A card for each game, in the order of the comparison. */
    public static List<GameCard> of(Comparison comparison, Messages messages) {
        ComparisonWords words = new ComparisonWords(comparison.story(), messages);
        return comparison.accounts().stream()
                .map(account -> new GameCard(
                        account.name(),
                        words.ending(account),
                        String.join(
                                " ",
                                account.remarks().stream().map(words::remark).toList()),
                        () -> played(comparison, account, messages)))
                .toList();
    }

    private static Play played(Comparison comparison, Account account, Messages messages) {
        return Play.resume(
                account.beginning(comparison.story()),
                messages,
                entry -> Optional.empty(),
                account.entries().stream().map(Entry::decision).toList(),
                new TreeMap<>());
    }
}
