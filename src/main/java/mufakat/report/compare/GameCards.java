package mufakat.report.compare;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import mufakat.compare.Comparison;
import mufakat.compare.GameSummary;
import mufakat.save.SavedDecision;
import mufakat.view.GameCard;
import mufakat.view.GameSession;
import mufakat.words.Messages;

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

    private static GameSession played(Comparison comparison, GameSummary account, Messages messages) {
        return GameSession.resume(
                account.beginning(comparison.story()),
                messages,
                entry -> Optional.empty(),
                account.entries().stream().map(SavedDecision::decision).toList(),
                new TreeMap<>());
    }
}
