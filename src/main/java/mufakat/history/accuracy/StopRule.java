package mufakat.history.accuracy;

import java.util.List;
import mufakat.history.CodedText;
import mufakat.history.Judge;

/** Stops a text that bears any of its terms, and asks no member. */
public record StopRule(List<RuleTerm> terms) implements Judge {
    @Override
    public boolean passes(CodedText text) {
        return terms.stream().noneMatch(term -> term.isOn(text));
    }
}
