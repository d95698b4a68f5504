package mufakat.story;

import java.util.List;

/** Questions for after the game. */
@Says("Questions for after the game.")
public record Debrief(
        @Says("Questions each player answers in writing; three is a good number.") @Range(max = 6)
        List<Question> reflections,

        @Says("Questions for a class to talk over.") @Range(max = 20)
        List<Question> discussion) {

    /** Letters in the longest answer that is kept. */
    public static final int LONGEST_ANSWER = 8_000;

    /** One question. */
    @Says("One question.")
    public record Question(
            @Says("Its id: answers are kept under it.") @Range(min = 1, max = 40)
            String id,

            @Says("The question.") @Range(min = 1, max = 400)
            String ask,

            @Says("The item it is about, if any.") @Refers(Refers.To.PROPOSAL) @Default("")
            String about,

            @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
            List<String> formerly)
            implements Named {}
}
