package mufakat.history.accuracy;

import java.util.List;
import mufakat.history.CodedText;
import mufakat.history.Form;
import mufakat.history.Judge;
import mufakat.history.RecordedFate;
import mufakat.history.Verdict;

/**
 * Texts with one history: those that the numbers were chosen by, or those that nothing was chosen by.
 *
 * @param model who says what the members of the story say to them as they are coded
 * @param played who says what the members say to those that are items of the story as they are played, and to the others
 *     as they are coded
 * @param items how many of the texts are items of the story
 */
public record Sample(List<CodedText> texts, Judge model, Judge played, int items) {

    /**
     * The texts of some verdicts.
     *
     * @param coded on every case
     * @param played on those that are items of the story
     */
    public static Sample of(List<Verdict> coded, List<Verdict> played) {
        List<CodedText> texts = CodedText.of(coded.stream().map(Verdict::put).toList());
        List<String> items = played.stream().map(there -> there.put().id()).toList();
        Judge asCoded = Verdict.judge(coded);
        Judge asPlayed = Verdict.judge(played);
        return new Sample(
                texts,
                asCoded,
                text -> items.contains(text.put().id()) ? asPlayed.passes(text) : asCoded.passes(text),
                (int) texts.stream()
                        .filter(text -> items.contains(text.put().id()))
                        .count());
    }

    /** The errors of a judge over them. */
    public Errors errors(Judge judge) {
        return Errors.of(texts, judge);
    }

    /** The errors of the model over them, as they are coded. */
    public Errors modelErrors() {
        return errors(model);
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
