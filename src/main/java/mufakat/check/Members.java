package mufakat.check;

import mufakat.story.Member;
import mufakat.story.Story;

/** Members: red lines where something is felt, and neighbours that are others. */
final class Members {
    /** The engine hides what is low and public: a red line there would be known to nobody and asked about by nobody. */
    private static final int FELT = 2;

    private Members() {}

    static void check(Story story, Problems problems) {
        story.members().forEach((id, member) -> check(id, member, Pointer.to("/members", id), problems));
    }

    private static void check(String id, Member member, String pointer, Problems problems) {
        for (String domain : member.redLines().keySet()) {
            int sensitivity = member.sensitivity().getOrDefault(domain, 0);
            if (sensitivity < FELT) {
                String at = Pointer.to(pointer + "/red-lines", domain);
                problems.add(Problem.key(Code.RED_LINE_UNFELT, at, domain, String.valueOf(sensitivity)));
            }
        }
        if (member.neighbours().contains(id)) {
            problems.add(Problem.value(Code.OWN_NEIGHBOUR, Pointer.to(pointer + "/neighbours", id)));
        }
    }
}
