package mufakat.story;

import java.util.List;

/** The head of a story; the title screen needs no more than this. */
@Says("What the story is called and how it is played.")
public record About(
        @Says("The story's own name, in small letters and hyphens: the saves of a class refer to it.")
        @Range(min = 1, max = 60)
        String id,

        @Says("The title on the first screen.") @Range(min = 1, max = 60)
        String title,

        @Says("The version of the text, in quotation marks, for example \"1.0\".") @Default("1.0")
        String version,

        @Says("Who wrote it.") @Range(max = 500) @Default("")
        String author,

        @Says("The language it is written in, as a code such as en.") @Default("en")
        String language,

        @Says("How long a game takes, in minutes.") @Range(min = 1, max = 600) @Default("20")
        int minutes,

        @Says("Two or three sentences that say what the story is about.") @Range(max = 2000) @Default("")
        String summary,

        @Says("What a student should be able to do or explain afterwards.")
        List<String> objectives,

        @Says("The rule by which the table decides.") @Default("consensus")
        DecisionRule decision,

        @Says("The number from which chance is dealt when the player names none, so that a class plays one world.")
        @Default("1")
        long seed,

        @Says("The licence under which the story may be shared.") @Default("")
        String licence) {}
