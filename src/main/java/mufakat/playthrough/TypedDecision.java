package mufakat.playthrough;

import java.util.Optional;
import mufakat.check.Code;
import mufakat.check.Nearest;
import mufakat.check.Problem;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.model.Refusal;
import mufakat.save.DecisionLine;
import mufakat.save.Unreadable;
import mufakat.save.Unreadable.Why;

/**
 * A decision as somebody typed it: the decision, or else why it can't be read as one.
 *
 * @param decision there where there is no slip
 * @param slip there where there is no decision
 */
public record TypedDecision(Optional<Decision> decision, Optional<Slip> slip) {
    /**
     * What is wrong with what was typed.
     *
     * @param word the word that it is about
     */
    public record Slip(Why why, String word, Problem problem) {}

    /** Reads a line in the words of saves and playthroughs. */
    public static TypedDecision read(String line) {
        try {
            return new TypedDecision(Optional.of(DecisionLine.read(line)), Optional.empty());
        } catch (Unreadable wrong) {
            // Of a key and its value only the value stands in the line as it is named.
            String word = wrong.word().substring(wrong.word().lastIndexOf(' ') + 1);
            String kind = line.strip().split("\\s+")[0];
            return new TypedDecision(
                    Optional.empty(), Optional.of(new Slip(wrong.why(), word, problem(wrong.why(), word, kind))));
        }
    }

    private static Problem problem(Why why, String word, String kind) {
        return switch (why) {
            case UNKNOWN_KIND -> PlaythroughFindings.unknownName(Code.UNKNOWN_DECISION, kind, DecisionLine.kinds());
            case UNKNOWN_KEY -> PlaythroughFindings.unknownName(Code.UNKNOWN_PART, word, DecisionLine.keys(kind), kind);
            case MISSING -> Problem.value(Code.MISSING_PART, "", word, kind);
            default -> Problem.value(Code.UNREADABLE_PART, "", word, kind);
        };
    }

    /** The name that may have been meant by a decision that a game refuses because it names what is not there. */
    public static Optional<String> meant(Game game, Refusal why) {
        return why.arguments().stream().findFirst().flatMap(name -> Nearest.to(name, Meant.names(game, why)));
    }
}
