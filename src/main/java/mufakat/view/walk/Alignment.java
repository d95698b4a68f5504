package mufakat.view.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mufakat.engine.GameState;
import mufakat.engine.replay.Step;

/**
 * The steps of two games laid side by side, each once and in order. Within a part of a session the longest sequence of
 * decisions that both have stands level, so that one more consultation moves nothing else; between them, other answers
 * to one question do.
 */
final class Alignment {
    /** Beyond so many pairs of steps in one part of a session nobody would read them, and nothing is laid level. */
    private static final long MOST_PAIRS = 1_000_000;

    private final List<Level> levels = new ArrayList<>();

    private Alignment() {}

    /**
     * What stands on one level: a step of each game, or of one.
     *
     * @param isShared whether both decided alike
     */
    record Level(Optional<Step> left, Optional<Step> right, boolean isShared) {
        private static Level both(Answer left, Answer right) {
            return new Level(Optional.of(left.step()), Optional.of(right.step()), left.isSameAs(right));
        }

        private static Level left(Answer answer) {
            return new Level(Optional.of(answer.step()), Optional.empty(), false);
        }

        private static Level right(Answer answer) {
            return new Level(Optional.empty(), Optional.of(answer.step()), false);
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

    /** A step with the question that it answered, which is asked of it for every step of the other game. */
    private record Answer(Step step, DecisionPrompt question) {
        static List<Answer> all(List<Step> steps) {
            return steps.stream()
                    .map(step -> new Answer(step, DecisionPrompt.of(step)))
                    .toList();
        }

        boolean isSameAs(Answer other) {
            return step.decision().equals(other.step.decision()) && question.equals(other.question);
        }
    }

    static List<Level> of(List<Step> left, List<Step> right) {
        return new Alignment().laid(Answer.all(left), Answer.all(right));
    }

    private List<Level> laid(List<Answer> left, List<Answer> right) {
        int atLeft = 0;
        int atRight = 0;
        while (atLeft < left.size() || atRight < right.size()) {
            Part part = earlier(part(left, atLeft), part(right, atRight));
            int leftEnd = end(left, atLeft, part);
            int rightEnd = end(right, atRight, part);
            add(left.subList(atLeft, leftEnd), right.subList(atRight, rightEnd));
            atLeft = leftEnd;
            atRight = rightEnd;
        }
        return levels;
    }

    /** The part of a session in which the step was taken; nothing after the last step. */
    private static Optional<Part> part(List<Answer> steps, int at) {
        return at < steps.size() ? Optional.of(Part.of(steps.get(at).step())) : Optional.empty();
    }

    private static Part earlier(Optional<Part> left, Optional<Part> right) {
        return Stream.of(left, right)
                .flatMap(Optional::stream)
                .min(Part.IN_TIME)
                .orElseThrow();
    }

    private static int end(List<Answer> steps, int from, Part part) {
        int end = from;
        while (part(steps, end).filter(part::equals).isPresent()) {
            end++;
        }
        return end;
    }

    /** What both games begin and end with needs no search. */
    private void add(List<Answer> left, List<Answer> right) {
        int most = Math.min(left.size(), right.size());
        int begun = 0;
        while (begun < most && left.get(begun).isSameAs(right.get(begun))) {
            begun++;
        }
        int ended = 0;
        while (ended < most - begun
                && left.get(left.size() - 1 - ended).isSameAs(right.get(right.size() - 1 - ended))) {
            ended++;
        }
        addLevel(left.subList(0, begun), right.subList(0, begun));
        search(left.subList(begun, left.size() - ended), right.subList(begun, right.size() - ended));
        addLevel(left.subList(left.size() - ended, left.size()), right.subList(right.size() - ended, right.size()));
    }

    private void addLevel(List<Answer> left, List<Answer> right) {
        for (int i = 0; i < left.size(); i++) {
            levels.add(Level.both(left.get(i), right.get(i)));
        }
    }

    private void search(List<Answer> left, List<Answer> right) {
        int[][] best = (long) left.size() * right.size() > MOST_PAIRS ? new int[left.size() + 1][0] : best(left, right);
        int i = 0;
        int j = 0;
        while (best[i].length > 0 && i < left.size() && j < right.size()) {
            int worth = worth(left, right, i, j);
            if (worth > 0 && best[i][j] == worth + best[i + 1][j + 1]) {
                levels.add(Level.both(left.get(i++), right.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                levels.add(Level.left(left.get(i++)));
            } else {
                levels.add(Level.right(right.get(j++)));
            }
        }
        left.subList(i, left.size()).forEach(answer -> levels.add(Level.left(answer)));
        right.subList(j, right.size()).forEach(answer -> levels.add(Level.right(answer)));
    }

    /** By how many steps of each game are behind, the most that laying the rest level can be worth. */
    private static int[][] best(List<Answer> left, List<Answer> right) {
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
    private static int worth(List<Answer> left, List<Answer> right, int i, int j) {
        if (left.get(i).isSameAs(right.get(j))) {
            return 1 + Math.min(left.size(), right.size());
        }
        return left.get(i).question().equals(right.get(j).question()) ? 1 : 0;
    }
}
