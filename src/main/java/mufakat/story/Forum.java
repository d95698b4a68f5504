package mufakat.story;

import java.util.List;

/** A meeting in which a text can be tabled. */
@Says("A meeting in which a text can be tabled.")
public record Forum(
        @Id String id,

        @Says("Its short name as players read it.") @Range(min = 1, max = 40)
        String name,

        @Says("What it is for, in one sentence.") @Default("")
        String mandate,

        @Says("What it was called before.") @Default("") String predecessor,

        @Says("The domain that is easier among these ministers; none when left out.")
        @Refers(Refers.To.DOMAIN)
        @Default("")
        String eases,

        @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
        String source,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {}
