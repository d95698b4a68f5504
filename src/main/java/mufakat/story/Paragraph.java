package mufakat.story;

import java.util.List;

/** A paragraph of prose. A plain text in its place means a paragraph that is always there. */
@Says("A paragraph: either plain text, or text with a condition or a source.")
@OrText
public record Paragraph(
        @Says("The words.") @Range(min = 1, max = 2000) String say,
        @Says("When it is there.") List<Condition> when,

        @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
        String source) {}
