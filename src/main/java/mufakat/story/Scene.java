package mufakat.story;

import java.util.List;

/** What the player reads, and what can be chosen at its end. */
@Says("What the player reads, and what can be chosen at its end.")
public record Scene(
        @Id String id,
        @Says("A heading.") @Range(max = 60) @Default("") String title,

        @Says("The paragraphs, in order.") @Range(min = 1, max = 60)
        List<Paragraph> text,

        @Says("What can be chosen; a scene without choices is simply read on.") @Range(max = 12)
        List<Choice> choices,

        @Says("The next scene when there are no choices; the scene ends when left out.")
        @Refers(Refers.To.SCENE)
        @Default("")
        String goTo,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {}
