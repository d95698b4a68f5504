package mufakat.report.compare;

import java.util.List;
import mufakat.compare.Comparison;
import mufakat.story.Proposal;
import mufakat.words.Messages;

/** Writes items, and the partners that may carry their texts, as the page's script needs them. */
record ItemSheets(Comparison comparison, Messages messages) {
    /** The items that a game has put to the table, in the order of the story. */
    List<Sheet.Item> items() {
        return comparison.story().proposals().values().stream()
                .filter(item -> comparison.accounts().stream()
                        .anyMatch(account -> account.lastOf(item.id()).isPresent()))
                .map(this::item)
                .toList();
    }

    List<Sheet.Named> partners() {
        return comparison.story().partners().values().stream()
                .map(partner -> new Sheet.Named(partner.id(), partner.name()))
                .toList();
    }

    private Sheet.Item item(Proposal item) {
        return new Sheet.Item(
                item.id(),
                item.title(),
                item.shortTitle(),
                item.clauses().stream()
                        .map(clause -> new Sheet.Clause(clause.id(), clause.says(), clause.core()))
                        .toList(),
                item.safeguards().stream()
                        .map(guard -> new Sheet.Named(guard.id(), guard.says()))
                        .toList(),
                item.history()
                        .map(history -> history.source().isEmpty()
                                ? history.says()
                                : history.says() + " "
                                        + messages.say(
                                                "source",
                                                comparison
                                                        .story()
                                                        .sources()
                                                        .getOrDefault(history.source(), history.source())))
                        .orElse(""));
    }
}
