package mufakat.report.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mufakat.compare.Comparison;
import mufakat.compare.GameSummary;
import mufakat.files.Cell;
import mufakat.story.Story;
import mufakat.words.Messages;

/** One game as rows of every table, without its id in front. Any thread may use it. */
final class GameTable {
    private final Story story;
    private final GameRows games;
    private final TextRows texts;
    private final DecisionRows decisions;

    GameTable(Comparison comparison, Messages messages) {
        this.story = comparison.story();
        ComparisonWords words = new ComparisonWords(story, messages);
        this.games = new GameRows(comparison, words);
        this.texts = new TextRows(story, words);
        this.decisions = new DecisionRows(story, messages);
    }

    Map<TidyTable, List<List<String>>> rows(GameSummary account) {
        Map<TidyTable, List<List<String>>> rows = new EnumMap<>(TidyTable.class);
        for (TidyTable table : TidyTable.values()) {
            rows.put(
                    table,
                    rows(table, account).stream()
                            .map(row -> cells(account, row))
                            .toList());
        }
        return rows;
    }

    private List<List<Object>> rows(TidyTable table, GameSummary account) {
        return switch (table) {
            case GAMES -> List.of(games.game(account));
            case MEASURES -> games.measures(account);
            case STANDINGS -> games.standings(account);
            case DECISIONS -> decisions.decisions(account);
            case MEMBERS -> texts.members(account);
            case CLAUSES -> texts.clauses(account);
            case CARRIERS -> texts.carriers(account);
            case REFLECTIONS -> games.reflections(account);
        };
    }

    private List<String> cells(GameSummary account, List<Object> row) {
        List<String> cells = new ArrayList<>(
                List.of(Cell.of(account.name()), Cell.of(story.story().id())));
        row.forEach(value -> cells.add(Cell.of(value)));
        return cells;
    }
}
