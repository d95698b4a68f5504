package mufakat.story;

/** A word of the trade and its meaning. */
@Says("A word of the trade and its meaning.")
@OrText
public record Term(
        @Id String word,

        @Says("The meaning, in one or two sentences.") @Range(min = 1, max = 600)
        String means,

        @Says("Where that comes from.") @Refers(Refers.To.SOURCE) @Default("")
        String source) {}
