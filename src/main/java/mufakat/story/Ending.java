package mufakat.story;

import java.util.List;

/** A way the story can end. */
@Says("A way the story can end.")
public record Ending(
        @Says("Its id.") @Range(min = 1, max = 40) String id,

        @Says("The title as players read it.") @Range(min = 1, max = 60)
        String title,

        @Says("When the story ends so; only the last has none.")
        List<Condition> when,

        @Says("The paragraphs.") @Range(min = 1, max = 40) List<Paragraph> text,

        @Says("Ids that it had before, the oldest first: older saves know it by them.") @Range(max = 20)
        List<String> formerly)
        implements Named {}
