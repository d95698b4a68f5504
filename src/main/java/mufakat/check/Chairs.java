package mufakat.check;

import mufakat.story.Session;
import mufakat.story.Story;

/** Whose wish it is, is said. */
final class Chairs {
    private Chairs() {}

    static void check(Story story, Problems problems) {
        for (int i = 0; i < story.sessions().size(); i++) {
            Session session = story.sessions().get(i);
            if (session.chair().isEmpty() && !session.wants().isEmpty()) {
                String at = Pointer.to("/sessions", i) + "/wants";
                problems.add(Problem.value(Code.WISH_WITHOUT_CHAIR, at, session.wants()));
            }
        }
    }
}
