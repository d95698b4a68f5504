package mufakat.playtest;

import java.util.List;
import mufakat.engine.Adoption;
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
        List<String> members = List.copyOf(state.members().keySet());
        int[] left = new int[members.size()];
        for (int seat = 0; seat < left.length; seat++) {
            String member = members.get(seat);
            left[seat] = Burden.means(story, state, member)
                    - Burden.carried(story, state, member, item)
                    + onPaper(story, state, member, item);
        }
        return new Leeway(story.proposals().get(item), left);
    }

    private static int onPaper(Story story, GameState state, String member, String apart) {
        int load = 0;
        for (Proposal other : story.proposals().values()) {
            if (!other.id().equals(apart)) {
                load += state.item(other.id())
                        .adoption()
                        .filter(now -> now.paper().contains(member) && !isDelivered(story, now, member))
                        .map(now -> Burden.load(other, now.text()))
                        .orElse(0);
            }
        }
        return load;
    }

    private static boolean isDelivered(Story story, Adoption now, String member) {
        return now.isDelivered(member, story.rules().delivery());
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
