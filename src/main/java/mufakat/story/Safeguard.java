package mufakat.story;

import java.util.List;

/** A wording for one domain that spares feelings and costs effect. */
@Says("A wording for one domain that spares feelings and costs effect.")
public record Safeguard(
        @Says("Its id, unique in its item.") @Range(min = 1, max = 40)
        String id,

        @Says("The wording, without quotation marks.") @Range(min = 1, max = 80)
        String says,

        @Says("The domain that it spares, or 'capacity': as capacities allow.")
        @Refers({Refers.To.DOMAIN, Refers.To.CAPACITY})
        @Range(min = 1)
        String spares,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {
    /** What a safeguard spares that lets members join as their capacities allow. */
    public static final String CAPACITY = "capacity";
}
