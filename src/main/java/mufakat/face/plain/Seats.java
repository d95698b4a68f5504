package mufakat.face.plain;

import java.util.List;
import mufakat.view.GameSession;

/** Two members of the story, for examples of what can be typed. */
final class Seats {
    private Seats() {}

    /** The ids of the first and the last member. */
    static Object[] of(GameSession play) {
        List<String> members = List.copyOf(play.game().story().members().keySet());
        return new Object[] {members.get(members.size() - 1), members.get(0)};
    }
}
