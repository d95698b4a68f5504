package mufakat.story;

import java.util.List;

/** A domain that a text can hurt, or an interest that it can serve. */
@Says("A name and a sentence.")
public record Topic(
        @Id String id,

        @Says("The name as players read it, in small letters.") @Range(min = 1, max = 30)
        String name,

        @Says("One sentence that says what it means.") @Range(min = 1, max = 300)
        String says,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {}
