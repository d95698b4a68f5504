package mufakat.story;

import java.util.List;
import java.util.SortedSet;

/** A paragraph of prose. A plain text in its place means a paragraph that is always there. */
@Says("A paragraph: either plain text, or text with a condition, a source, or the items that it speaks of in any case.")
@OrText
public record Paragraph(
        @Says("The words.") @Range(min = 1, max = 2000) String say,
        @Says("When it is there.") List<Condition> when,

        @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
        String source,

        @Says("Items that it speaks of in any case, whatever became of them, so that no condition asks.")
        @Refers(Refers.To.PROPOSAL)
        SortedSet<String> mentions) {}
