package mufakat.story;

import java.util.List;

/** Something a player can choose at the end of a scene or an incident. */
@Says("Something a player can choose.")
public record Choice(
        @Says("Its id, unique in its scene: saves refer to it.") @Range(min = 1, max = 40)
        String id,

        @Says("What the player reads.") @Range(min = 1, max = 140)
        String text,

        @Says("When it can be chosen.") List<Condition> when,

        @Says("Why it is barred when its condition does not hold; left out, the choice is hidden then.")
        @Range(max = 140)
        @Default("")
        String barred,

        @Says("What it changes.") List<Effect> effects,

        @Says("The scene that follows; the scene ends when left out.") @Refers(Refers.To.SCENE) @Default("")
        String goTo,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {}
