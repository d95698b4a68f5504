package mufakat.history;

import java.util.List;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Text;

/**
 * Members with an item before them.
 *
 * @param promises how many members can be promised something for it
 */
record Seating(Situation situation, int promises) {
    /**
     * What the members say to a wording, those who would object to it having been promised something as far as that
     * goes.
     */
    Hearing hear(Text wording, int strength) {
        Outlook unheard = Outlook.of(situation, wording);
        List<String> promised =
                unheard.certainly(Stance.OBJECTS).stream().limit(promises).toList();
        if (promised.isEmpty()) {
            return new Hearing(situation, strength, unheard);
        }
        Situation heard = situation;
        for (String member : promised) {
            heard = heard.promising(member);
        }
        return new Hearing(heard, strength, Outlook.of(heard, wording));
    }
}
