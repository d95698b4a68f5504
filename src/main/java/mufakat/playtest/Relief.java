package mufakat.playtest;

import java.util.SortedMap;
import mufakat.engine.model.Situation;
import mufakat.engine.model.SortedArrayMap;
import mufakat.engine.model.Standing;
import mufakat.engine.model.Text;

/** What capacity that is offered would do for a text: whom it brings within reach, and whom nearer. */
final class Relief {
    /** That a member can join at all is worth so many steps of a gap. */
    private static final int WITHIN_REACH = 10;

    private final Situation before;
    private final Situation after;

    /** @param raised by member, or for all others, the capacity that an offer raises to */
    Relief(Situation before, SortedMap<String, Integer> raised) {
        this.before = before;
        Integer others = raised.get("all");
        this.after = before.with(SortedArrayMap.from(before.standings(), (member, standing) -> {
            Integer level = raised.getOrDefault(member, others);
            return level == null ? standing : raised(standing, level);
        }));
    }

    private static Standing raised(Standing standing, int level) {
        return new Standing(
                standing.trust(),
                Math.max(standing.capacity(), level),
                standing.ground(),
                standing.backed(),
                standing.given());
    }

    /** Its worth to a text, in steps of a gap. */
    int of(Text text) {
        int relief = 0;
        for (String member : before.members()) {
            relief += before.gap(text, member) - after.gap(text, member);
            relief += before.isOutOfReach(text, member) && !after.isOutOfReach(text, member) ? WITHIN_REACH : 0;
        }
        return relief;
    }
}
