package mufakat.story;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a colleague's advice. A plain text in its place means one that always fits.
 *
 * @param suggests what it says to do, so that it is never given while the player sees that this can't be done
 */
@Says("A piece of advice: either plain text, or text with what must hold for it.")
@OrText
public record Advice(
        @Says("The words. {unknown} stands for a member that can't be read yet on the item looked at, and can be asked;"
                + " where there is none, the piece is left out.")
        @Range(min = 1, max = 2000)
        String say,

        @Says("When it fits.") List<Condition> when,

        @Says("The work that it suggests: while that can't be done on the item looked at, the piece is left out.")
        Optional<Deed> suggests,

        @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
        String source) {

    /** The piece as a paragraph, for those who read the story and don't play it. */
    public Paragraph paragraph() {
        return new Paragraph(say, when, source, Collections.emptySortedSet());
    }
}
