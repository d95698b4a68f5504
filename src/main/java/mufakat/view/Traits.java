package mufakat.view;

import mufakat.engine.model.MemberState;
import mufakat.engine.model.Span;
import mufakat.story.Story;

/** A member's sensitivities, interests and red lines in words: exactly where known, else only low or
 * high, or as it was. */
record Traits(StoryWords words, Story story) {
    private static final int HIGH = 2;

    /** What a known trait is. */
    String exact(MemberState state, String trait) {
        if (!story.domains().containsKey(trait)) {
            return words.say("trait.interest", words.trait(trait), value(state, trait));
        }
        Integer line = state.redLines().get(trait);
        return line == null
                ? words.say("trait.sensitivity", words.trait(trait), value(state, trait))
                : words.say("trait.red-line", words.trait(trait), value(state, trait), words.strength(line));
    }

    /** What the envoy knows of a trait. */
    String known(MemberState state, String trait) {
        if (state.known().contains(trait)) {
            return exact(state, trait);
        }
        boolean domain = story.domains().containsKey(trait);
        Integer line = state.redLines().get(trait);
        if (domain && line != null && state.knowsLine(trait)) {
            return words.say("trait.red-line.half", words.trait(trait), roughly(state, trait), words.strength(line));
        }
        return words.say(
                domain ? "trait.sensitivity.half" : "trait.interest.half", words.trait(trait), roughly(state, trait));
    }

    /** Low or high, or between which numbers it was before the member changed hands, and one on either side. */
    private String roughly(MemberState state, String trait) {
        Span then = state.disposition().then().get(trait);
        return then == null
                ? words.say(value(state, trait) >= HIGH ? "trait.high" : "trait.low")
                : words.say("trait.then", then.low(), then.high());
    }

    private int value(MemberState state, String trait) {
        boolean domain = story.domains().containsKey(trait);
        return (domain ? state.feels().sensitivity() : state.feels().interest()).getOrDefault(trait, 0);
    }
}
