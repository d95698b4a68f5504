package mufakat.report.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mufakat.compare.Comparison;
import mufakat.compare.GameSummary;
import mufakat.compare.PromiseCount;
import mufakat.compare.Remark;
import mufakat.save.SaveHeader;
import mufakat.save.SavedDecision;
import mufakat.story.Debrief.Question;
import mufakat.story.Measure;
import mufakat.story.Names;
import mufakat.story.Story;

/** One game as rows of the tables that don't ask to play it again; the columns that name the game are left to others. */
final class GameRows {
    private final Comparison comparison;
    private final Story story;
    private final ComparisonWords words;

    GameRows(Comparison comparison, ComparisonWords words) {
        this.comparison = comparison;
        this.story = comparison.story();
        this.words = words;
    }

    List<Object> game(GameSummary account) {
        SaveHeader header = account.header();
        List<SavedDecision> entries = account.entries();
        Instant last = entries.isEmpty()
                ? header.started()
                : entries.get(entries.size() - 1).at();
        boolean doubted = account.remarks().stream().anyMatch(remark -> remark.weight() == Remark.Weight.DOUBTED);
        List<Object> row = new ArrayList<>(List.of(
                account.file(),
                header.player().group(),
                header.story().version(),
                header.story().sha256(),
                comparison.sha256(),
                header.seed(),
                header.sessions().orElse(""),
                header.rules(),
                header.engine(),
                header.from().map(UUID::toString).orElse(""),
                header.started(),
                last,
                Duration.between(header.started(), last).toSeconds(),
                entries.size(),
                account.path().size(),
                account.session() + 1,
                Names.word(account.progress()),
                account.ending(),
                account.isOver() ? words.ending(account) : "",
                account.worth().ambition(),
                account.worth().comfort(),
                account.fates().size(),
                account.agreed().size()));
        row.addAll(promises(account.promises()));
        row.add(doubted);
        row.add(account.remarks().stream().map(words::remark).collect(Collectors.joining(" ")));
        return row;
    }

    /** Where the story names nothing that can be promised, no promise can be kept or broken. */
    private List<Object> promises(PromiseCount promises) {
        return story.promises().isEmpty()
                ? List.of(promises.made(), "", "")
                : List.of(promises.made(), promises.kept(), promises.broken());
    }

    List<List<Object>> measures(GameSummary account) {
        List<List<Object>> rows = new ArrayList<>();
        account.measures().forEach((id, value) -> {
            Measure measure = story.measures().get(id);
            rows.add(List.of(id, measure.name(), value, measure.start(), Names.word(measure.direction())));
        });
        return rows;
    }

    List<List<Object>> standings(GameSummary account) {
        List<List<Object>> rows = new ArrayList<>();
        account.trust()
                .forEach((member, trust) -> rows.add(List.of(
                        member, words.member(member), trust, account.capacity().get(member))));
        return rows;
    }

    List<List<Object>> reflections(GameSummary account) {
        List<List<Object>> rows = new ArrayList<>();
        account.answers().forEach((id, answer) -> {
            Optional<Question> question = story.debrief().reflections().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            rows.add(List.of(
                    id,
                    question.map(Question::ask).orElse(""),
                    question.map(Question::about).orElse(""),
                    answer));
        });
        return rows;
    }
}
