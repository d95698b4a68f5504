package mufakat.face.tui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.view.walk.DecisionPair;
import mufakat.view.walk.SideBySide;

/**
 * A line of the list: a row of the two games, or the rule above a session.
 *
 * @param row the place of the row among those of the games; of a session's rule, that of its first row
 * @param session the words of the rule, or empty
 */
public record WalkLine(int row, Optional<DecisionPair> pair, String session) {
    /** The rows of two games, with a rule above each session. */
    public static List<WalkLine> of(SideBySide games) {
        List<WalkLine> lines = new ArrayList<>();
        int session = -1;
        for (int row = 0; row < games.rows().size(); row++) {
            DecisionPair pair = games.rows().get(row);
            if (pair.session() != session) {
                session = pair.session();
                lines.add(new WalkLine(row, Optional.empty(), games.session(pair)));
            }
            lines.add(new WalkLine(row, Optional.of(pair), ""));
        }
        return lines;
    }

    boolean differs() {
        return pair.filter(DecisionPair::differs).isPresent();
    }
}
