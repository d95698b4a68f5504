package mufakat.history.accuracy;

import java.util.List;
import mufakat.history.Case;
import mufakat.history.CodedText;
import mufakat.history.Form;
import mufakat.history.Judge;
import mufakat.history.RecordedFate;
import mufakat.history.Verdict;

/**
 * Texts with one history: those that the numbers were chosen by, or those that nothing was chosen by.
 *
 * @param model who says what the members of the story say
 */
public record Sample(List<CodedText> texts, Judge model) {
    public static Sample of(List<Verdict> verdicts) {
        List<Case> cases = verdicts.stream().map(Verdict::put).toList();
        return new Sample(CodedText.of(cases), Verdict.judge(verdicts));
    }

    /** The errors of a judge over them. */
    public Errors errors(Judge judge) {
        return Errors.of(texts, judge);
    }

    /** The model against another judge. */
    public Contest against(Judge other) {
        return Contest.of(texts, model, other);
    }

    /** How many of the texts are the binding form of what was adopted only weakened: nobody tabled that form as such. */
    public int supposed() {
        return (int) texts.stream()
                .filter(text -> text.put().fate() == RecordedFate.WEAKENED && text.form() == Form.BINDING)
                .count();
    }
}
