package mufakat.check;

import mufakat.story.Effect;
import mufakat.story.Practice;
import mufakat.story.Story;

/** Practices that example and capacity can't carry to anybody, and that nothing pushes or sets up. */
final class Practices {
    private static final int MOST_CAPACITY = 5;

    private Practices() {}

    static void check(Story story, Agenda agenda, Problems problems) {
        int most = story.rules().diffusion() + MOST_CAPACITY;
        for (Practice practice : story.practices().values()) {
            if (practice.need() > most && !isHelped(story, agenda, practice.id())) {
                problems.add(Problem.value(
                        Code.PRACTICE_OUT_OF_REACH,
                        Pointer.to("/practices", practice.id()) + "/need",
                        String.valueOf(practice.need()),
                        String.valueOf(most)));
            }
        }
    }

    private static boolean isHelped(Story story, Agenda agenda, String practice) {
        return agenda.effects(Effect.Push.class).anyMatch(push -> push.by().containsKey(practice))
                || agenda.effects(Effect.AdoptPractice.class)
                        .anyMatch(set -> set.by().containsKey(practice))
                || story.partners().values().stream()
                        .flatMap(partner -> partner.offers().stream())
                        .anyMatch(offer -> offer.gives().push().containsKey(practice));
    }
}
