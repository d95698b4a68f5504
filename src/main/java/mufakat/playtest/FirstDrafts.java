package mufakat.playtest;

import mufakat.engine.GameState;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;
import mufakat.engine.model.Vote;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** How the table would take each open item that is not in force if its author's draft were tabled as it is. */
final class FirstDrafts {
    private FirstDrafts() {}

    /** Of such items, the part to whose draft nobody would object as things truly stand. */
    static Share unopposed(Story story, GameState state) {
        Share unopposed = Share.NONE;
        for (Proposal item : story.proposals().values()) {
            if (state.item(item.id()).isOpen() && !state.isAdopted(item.id())) {
                String forum = state.item(item.id()).draft().forum();
                Situation truth = SituationFactory.truly(story, state, item.id(), forum);
                unopposed = unopposed.and(Share.of(isUnopposed(truth, Text.drafted(item))));
            }
        }
        return unopposed;
    }

    /** Whether nobody objects to the text. */
    static boolean isUnopposed(Situation truth, Text text) {
        return Vote.on(truth, text, truth.decision()).against().isEmpty();
    }
}
