package mufakat.story;

import java.util.List;
import java.util.Optional;

/** A meeting in which a text can be tabled. */
@Says("A meeting in which a text can be tabled.")
public record Forum(
        @Id String id,

        @Says("Its short name as players read it.") @Range(min = 1, max = 40)
        String name,

        @Says("What it is for, in one sentence.") @Default("")
        String mandate,

        @Says("What it was called before, the earliest first.") @Replaces("predecessor")
        List<Era> earlier,

        @Says("The domain that is easier among these ministers; none when left out.")
        @Refers(Refers.To.DOMAIN)
        @Default("")
        String eases,

        @Says("When it meets, so that texts can be tabled in it; always when left out.")
        List<Condition> when,

        @Says("Where the facts come from.") @Refers(Refers.To.SOURCE) @Default("")
        String source,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {

    /** What a forum was called until a year, and what it was for then. */
    @Says("What it was called until a year.")
    public record Era(
            @Says("The last year of that name.") @Range(min = 1900, max = 2200)
            int until,

            @Says("The name as players read it.") @Range(min = 1, max = 40)
            String name,

            @Says("What it was for then; what it is for now when left out.") @Default("")
            String mandate) {}

    /** The name in a year. */
    public String nameIn(int year) {
        return in(year).map(Era::name).orElse(name);
    }

    /** What it is for in a year. */
    public String mandateIn(int year) {
        return in(year).map(Era::mandate).filter(then -> !then.isEmpty()).orElse(mandate);
    }

    private Optional<Era> in(int year) {
        return earlier.stream().filter(era -> year <= era.until()).findFirst();
    }
}
