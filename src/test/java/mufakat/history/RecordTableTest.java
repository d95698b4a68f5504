package mufakat.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.SessionRange;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Start.Agreement;
import mufakat.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of MODEL.md that lays the record of members beside what the model says of them first: before the session that
 * brings the text, in its usual forum, with nobody consulted and nothing promised.
 */
class RecordTableTest {
    private static final Story CAMPAIGN = Past.campaign();
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| ([A-Z, ]+) \\| `([a-z0-9-]+)` as (drafted|adopted)(?:, `([a-z-]+)` at (\\d))? \\| ([^|]+) \\| (\\w+) \\| `([a-z0-9-]+)` \\|$");

    /** A row of the table, as it is written. */
    private record Row(
            List<String> members, String item, boolean adopted, String clause, int at, String says, String source) {
        static Row of(MatchResult found) {
            return new Row(
                    List.of(found.group(1).split(", ")),
                    found.group(2),
                    found.group(3).equals("adopted"),
                    found.group(4),
                    found.group(5) == null ? 0 : Integer.parseInt(found.group(5)),
                    found.group(7),
                    found.group(8));
        }
    }

    static Stream<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("story/rising-tide/MODEL.md")))
                .results()
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theModelSaysFirstWhatThePageSaysThatItDoes(Row row) {
        Outlook outlook = outlook(row);
        assertThat(row.members())
                .allSatisfy(
                        member -> assertThat(outlook.worst().get(member).name().toLowerCase(Locale.ROOT))
                                .as(member + ", comfort "
                                        + outlook.ledgers().get(member).comfort())
                                .isEqualTo(row.says()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowNamesASourceOfTheStory(Row row) {
        assertThat(CAMPAIGN.sources()).containsKey(row.source());
    }

    private static Outlook outlook(Row row) {
        Proposal item = CAMPAIGN.proposals().get(row.item());
        Text text = row.adopted() ? adopted(item) : Text.drafted(item);
        if (row.clause() != null) {
            text = text.with(row.clause(), row.at());
        }
        Situation truth = SituationFactory.truly(
                CAMPAIGN, before(item.id()), item.id(), item.forums().get(0));
        return Outlook.of(truth, text);
    }

    private static Text adopted(Proposal item) {
        Agreement agreed = CAMPAIGN.sessions().stream()
                .flatMap(session -> session.start().stream())
                .flatMap(start -> Stream.ofNullable(start.adopted().get(item.id())))
                .findFirst()
                .orElseThrow();
        return Text.of(item, agreed.clauses(), agreed.safeguards());
    }

    private static GameState before(String item) {
        List<Session> sessions = CAMPAIGN.sessions();
        int brings = IntStream.range(0, sessions.size())
                .filter(at -> sessions.get(at).items().contains(item))
                .findFirst()
                .orElseThrow();
        return Game.begin(CAMPAIGN, CAMPAIGN.story().seed(), new SessionRange(brings, brings))
                .game()
                .atStart();
    }
}
