package mufakat.playtest;

import java.util.List;
import mufakat.engine.Burden;
import mufakat.engine.GameState;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** What each member could still carry of a further text of one item (rules, section 7). */
final class Leeway {
    private final Proposal item;
    private final int[] left;

    private Leeway(Proposal item, int[] left) {
        this.item = item;
        this.left = left;
    }

    /** What is left beside the texts in force; the item's own is replaced, and what stands on paper takes up nothing. */
    static Leeway of(Story story, GameState state, String item) {
        Burden burden = Burden.of(story, state);
        int[] left = state.members().keySet().stream()
                .mapToInt(member -> burden.leeway(member, item))
                .toArray();
        return new Leeway(story.proposals().get(item), left);
    }

    /** How many of the members, by seat, would own the text and could carry it. */
    int bearers(Text text, List<Stance> stances) {
        int load = Burden.load(item, text);
        int bearers = 0;
        for (int seat = 0; seat < left.length; seat++) {
            boolean owns = stances.get(seat).compareTo(Stance.HESITATES) < 0;
            bearers += owns && (load == 0 || load <= left[seat]) ? 1 : 0;
        }
        return bearers;
    }
}
