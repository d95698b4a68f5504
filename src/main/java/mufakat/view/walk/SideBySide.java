package mufakat.view.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import mufakat.engine.Game;
import mufakat.engine.replay.Step;
import mufakat.story.Session;
import mufakat.view.GameCard;
import mufakat.view.GameSession;
import mufakat.view.StoryWords;

/**
 * Two games of one story laid side by side, decision by decision: where they part, what was decided and what came of it
 * on either side, and the ledgers of what was at issue.
 */
public final class SideBySide {
    private final GameCard left;
    private final GameCard right;
    private final GameSession here;
    private final GameSession there;
    private final StoryWords words;
    private final List<Alignment.Level> levels;
    private final List<DecisionPair> rows;

    private SideBySide(GameCard left, GameCard right) {
        this.left = left;
        this.right = right;
        this.here = left.game().get();
        this.there = right.game().get();
        this.words = here.words();
        this.levels = Alignment.of(here.steps(), there.steps());
        this.rows = told();
    }

    /**
     * Lays two games of one story side by side.
     *
     * @throws IllegalArgumentException if they are of different stories, which have no decisions in common
     */
    public static SideBySide of(GameCard left, GameCard right) {
        SideBySide laid = new SideBySide(left, right);
        if (!laid.storyOf(laid.here).equals(laid.storyOf(laid.there))) {
            throw new IllegalArgumentException(
                    laid.storyOf(laid.here) + " and " + laid.storyOf(laid.there) + " are different stories");
        }
        return laid;
    }

    private String storyOf(GameSession play) {
        return play.game().story().story().id();
    }

    private List<DecisionPair> told() {
        StepTelling ours = new StepTelling(here);
        StepTelling theirs = new StepTelling(there);
        List<DecisionPair> pairs = new ArrayList<>(levels.size());
        for (Alignment.Level level : levels) {
            Optional<DecisionPair.Told> one = level.left().map(ours::told);
            Optional<DecisionPair.Told> other = level.right().map(theirs::told);
            Step step = level.left().or(level::right).orElseThrow();
            pairs.add(new DecisionPair(step.before().state().session(), relation(level, one, other), one, other));
        }
        return List.copyOf(pairs);
    }

    private static DecisionPair.Relation relation(
            Alignment.Level level, Optional<DecisionPair.Told> one, Optional<DecisionPair.Told> other) {
        if (other.isEmpty()) {
            return DecisionPair.Relation.ONLY_LEFT;
        }
        if (one.isEmpty()) {
            return DecisionPair.Relation.ONLY_RIGHT;
        }
        if (!level.isShared()) {
            return DecisionPair.Relation.DIFFERENT;
        }
        return one.get().turnedOutAs(other.get()) ? DecisionPair.Relation.SAME : DecisionPair.Relation.ALIKE;
    }

    public GameCard left() {
        return left;
    }

    public GameCard right() {
        return right;
    }

    /** The title of the story. */
    public String title() {
        return here.game().story().story().title();
    }

    /** Every decision of both games, once and in order. */
    public List<DecisionPair> rows() {
        return rows;
    }

    /** Which session a row belongs to, with its place and year. */
    public String session(DecisionPair row) {
        Session session = here.game().story().sessions().get(row.session());
        return words.session(row.session(), here.game().story().sessions().size(), session);
    }

    /** The first row in which the games differ; nothing if they never do. */
    public OptionalInt parting() {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).differs()) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    /** Where they part, and what else must be known to judge it, in sentences. */
    public List<String> summary() {
        return new SideBySideWords(this, here, there).sentences();
    }

    /**
     * How the members stand, in both games, toward what is at issue in a row; where the games part, toward what comes
     * to be at issue next. Nothing where no text is.
     *
     * @param row its place among the rows
     */
    public Optional<Contrast> contrast(int row) {
        return itemAt(row).flatMap(item -> {
            Optional<AtIssue> ours = AtIssue.after(steps(row, Alignment.Level::left), begun(here), item);
            Optional<AtIssue> theirs = AtIssue.after(steps(row, Alignment.Level::right), begun(there), item);
            return ours.isPresent() || theirs.isPresent()
                    ? Optional.of(
                            new Contrasts(here, there, List.of(left.label(), right.label())).of(item, ours, theirs))
                    : Optional.empty();
        });
    }

    private static Game begun(GameSession play) {
        return play.steps().isEmpty() ? play.game() : play.steps().get(0).before();
    }

    private Optional<String> itemAt(int row) {
        Optional<String> item = item(row);
        if (item.isPresent() || parting().orElse(-1) != row) {
            return item;
        }
        return IntStream.range(row, rows.size())
                .mapToObj(this::item)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> item(int row) {
        Alignment.Level level = levels.get(row);
        return level.left().flatMap(AtIssue::itemOf).or(() -> level.right().flatMap(AtIssue::itemOf));
    }

    /** The steps of a game down to a row. */
    private List<Step> steps(int row, Function<Alignment.Level, Optional<Step>> side) {
        return levels.subList(0, row + 1).stream()
                .map(side)
                .flatMap(Optional::stream)
                .toList();
    }
}
