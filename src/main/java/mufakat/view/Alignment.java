package mufakat.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mufakat.engine.GameState;

/**
 * The steps of two games laid side by side, each once and in order. Within a part of a session the longest sequence of
 * decisions that both have stands level, so that one more consultation moves nothing else; between them, other answers
 * to one question do.
 */
final class Alignment {
    /** Beyond so many pairs of steps in one part of a session nobody would read them, and nothing is laid level. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<Level> levels = new ArrayList<>();

    private Alignment() {}

    /** What stands on one level: a step of each game, or of one. */
    record Level(Optional<Step> left, Optional<Step> right) {
        boolean isShared() {
            return left.isPresent() && right.isPresent() && isSame(left.get(), right.get());
        }
    }

    /** A part of a session; a game never goes back to an earlier one. */
    private record Part(int session, GameState.Stage stage) {
        static final Comparator<Part> IN_TIME =
                Comparator.comparingInt(Part::session).thenComparing(Part::stage);

        static Part of(Step step) {
            return new Part(
                    step.before().state().session(), step.before().state().stage());
        }
    }

    static List<Level> of(List<Step> left, List<Step> right) {
        Alignment alignment = new Alignment();
        int atLeft = 0;
        int atRight = 0;
        while (atLeft < left.size() || atRight < right.size()) {
            Part part = earlier(part(left, atLeft), part(right, atRight));
            int leftEnd = end(left, atLeft, part);
            int rightEnd = end(right, atRight, part);
            alignment.add(left.subList(atLeft, leftEnd), right.subList(atRight, rightEnd));
            atLeft = leftEnd;
            atRight = rightEnd;
        }
        return alignment.levels;
    }

    /** The part of a session in which the step was taken; nothing after the last step. */
    private static Optional<Part> part(List<Step> steps, int at) {
        return at < steps.size() ? Optional.of(Part.of(steps.get(at))) : Optional.empty();
    }

    private static Part earlier(Optional<Part> left, Optional<Part> right) {
        return Stream.of(left, right)
                .flatMap(Optional::stream)
                .min(Part.IN_TIME)
                .orElseThrow();
    }

    private static int end(List<Step> steps, int from, Part part) {
        int end = from;
        while (part(steps, end).filter(part::equals).isPresent()) {
            end++;
        }
        return end;
    }

    /** What both games begin and end with needs no search. */
    private void add(List<Step> left, List<Step> right) {
        int most = Math.min(left.size(), right.size());
        int begun = 0;
        while (begun < most && isSame(left.get(begun), right.get(begun))) {
            begun++;
        }
        int ended = 0;
        while (ended < most - begun && isSame(left.get(left.size() - 1 - ended), right.get(right.size() - 1 - ended))) {
            ended++;
        }
        addLevel(left.subList(0, begun), right.subList(0, begun));
        search(left.subList(begun, left.size() - ended), right.subList(begun, right.size() - ended));
        addLevel(left.subList(left.size() - ended, left.size()), right.subList(right.size() - ended, right.size()));
    }

    private void addLevel(List<Step> left, List<Step> right) {
        for (int i = 0; i < left.size(); i++) {
            levels.add(new Level(Optional.of(left.get(i)), Optional.of(right.get(i))));
        }
    }

    private void search(List<Step> left, List<Step> right) {
        int[][] best = (long) left.size() * right.size() > MOST_PAIRS ? new int[left.size() + 1][0] : best(left, right);
        int i = 0;
        int j = 0;
        while (best[i].length > 0 && i < left.size() && j < right.size()) {
            int worth = worth(left, right, i, j);
            if (worth > 0 && best[i][j] == worth + best[i + 1][j + 1]) {
                levels.add(new Level(Optional.of(left.get(i++)), Optional.of(right.get(j++))));
            } else if (best[i][j] == best[i + 1][j]) {
                levels.add(new Level(Optional.of(left.get(i++)), Optional.empty()));
            } else {
                levels.add(new Level(Optional.empty(), Optional.of(right.get(j++))));
            }
        }
        left.subList(i, left.size()).forEach(step -> levels.add(new Level(Optional.of(step), Optional.empty())));
        right.subList(j, right.size()).forEach(step -> levels.add(new Level(Optional.empty(), Optional.of(step))));
    }

    /** By how many steps of each game are behind, the most that laying the rest level can be worth. */
    private static int[][] best(List<Step> left, List<Step> right) {
        int[][] best = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                int worth = worth(left, right, i, j);
                int level = worth == 0 ? 0 : worth + best[i + 1][j + 1];
                best[i][j] = Math.max(level, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    /** One shared decision is worth more than all other answers together. */
    private static int worth(List<Step> left, List<Step> right, int i, int j) {
        if (isSame(left.get(i), right.get(j))) {
            return 1 + Math.min(left.size(), right.size());
        }
        return Question.of(left.get(i)).equals(Question.of(right.get(j))) ? 1 : 0;
    }

    private static boolean isSame(Step left, Step right) {
        return left.decision().equals(right.decision()) && Question.of(left).equals(Question.of(right));
    }
}
