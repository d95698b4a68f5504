package mufakat.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Line;
import mufakat.engine.Line.Reason;
import mufakat.engine.Outlook;
import mufakat.engine.Situation;
import mufakat.engine.Span;
import mufakat.engine.Stance;
import mufakat.engine.Standing;
import mufakat.engine.Text;

/**
 * Members with an item before them.
 *
 * @param promises how many members can be promised something for it
 */
record Table(Situation situation, int promises) {
    /** What the members say to a wording, those who would object to it having been promised something as far as that goes. */
    Hearing hear(Text wording, int strength) {
        Outlook unheard = Outlook.of(situation, wording);
        List<String> promised =
                unheard.certainly(Stance.OBJECTS).stream().limit(promises).toList();
        if (promised.isEmpty()) {
            return new Hearing(situation, strength, unheard);
        }
        Situation heard = promising(promised);
        return new Hearing(heard, strength, Outlook.of(heard, wording));
    }

    private Situation promising(List<String> members) {
        SortedMap<String, Standing> standings = new TreeMap<>(situation.standings());
        members.forEach(member -> standings.computeIfPresent(member, (id, standing) -> promised(standing)));
        return situation.with(standings);
    }

    private Standing promised(Standing standing) {
        List<Line> ground = new ArrayList<>(standing.ground());
        ground.add(
                new Line(Reason.PROMISE, "", "", Span.exactly(situation.rules().promise())));
        return new Standing(standing.trust(), standing.capacity(), ground, standing.backed());
    }
}
