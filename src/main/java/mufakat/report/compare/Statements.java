package mufakat.report.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import mufakat.compare.Comparison;
import mufakat.compare.GameSummary;
import mufakat.words.Messages;

/**
 * Comparisons as xAPI 1.0.3 statements in the profile for serious games, for a learning record store: one JSON array, a
 * statement a line. Each game is written before the next is played again.
 */
public final class Statements {
    /** Near the beginning of every such file that holds a statement. */
    public static final String MARK = Iri.OURS;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final List<Comparison> comparisons;
    private final Messages messages;

    public Statements(List<Comparison> comparisons, Messages messages) {
        this.comparisons = List.copyOf(comparisons);
        this.messages = messages;
    }

    /** Writes all statements; those of a game follow each other. What was taken back is left out. */
    public void write(Writer out) throws IOException {
        Sink sink = new Sink(out, copied());
        for (Comparison comparison : comparisons) {
            ComparisonWords words = new ComparisonWords(comparison.story(), messages);
            Activities activities = new Activities(comparison.story(), words);
            Batches.of(comparison.accounts(), account -> told(comparison, account, activities), sink::take);
        }
        sink.close();
    }

    /** The games of which there are several saves. */
    private SortedSet<UUID> copied() {
        SortedSet<UUID> once = new TreeSet<>();
        SortedSet<UUID> copied = new TreeSet<>();
        comparisons.forEach(comparison -> comparison.accounts().stream()
                .map(account -> account.header().game())
                .filter(game -> !once.add(game))
                .forEach(copied::add));
        return copied;
    }

    /** A statement and its id. */
    private record Line(String id, String json) {}

    private record Told(UUID game, List<Line> lines) {}

    private static Told told(Comparison comparison, GameSummary account, Activities activities) {
        List<Line> lines = new ArrayList<>();
        for (ObjectNode statement : GameStatements.of(comparison.story(), account, activities)) {
            try {
                lines.add(new Line(statement.get("id").textValue(), MAPPER.writeValueAsString(statement)));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("a tree can always be written", impossible);
            }
        }
        return new Told(account.header().game(), lines);
    }

    /** The array in the making. Saves that went on from one beginning say the same of it, which is said once. */
    private static final class Sink {
        private final Writer out;
        private final SortedSet<UUID> copied;
        private final SortedSet<String> said = new TreeSet<>();
        private String before = "[";

        Sink(Writer out, SortedSet<UUID> copied) {
            this.out = out;
            this.copied = copied;
        }

        void take(Told game) throws IOException {
            for (Line line : game.lines()) {
                if (!copied.contains(game.game()) || said.add(line.id())) {
                    out.write(before + "\n" + line.json());
                    before = ",";
                }
            }
        }

        void close() throws IOException {
            out.write(before.equals("[") ? "[]\n" : "\n]\n");
        }
    }
}
