package mufakat.view;

import mufakat.engine.model.MemberState;
import mufakat.story.Member;
import mufakat.story.Story;

/** A member's sensitivities, interests and red lines in words: exactly where known, else only low or high. */
record Traits(StoryWords words, Story story) {
    private static final int HIGH = 2;

    /** What a known trait is. */
    String exact(String id, MemberState state, String trait) {
        Member member = story.members().get(id);
        if (!story.domains().containsKey(trait)) {
            return words.say(
                    "trait.interest", words.trait(trait), member.interest().getOrDefault(trait, 0));
        }
        int value = member.sensitivity().getOrDefault(trait, 0);
        Integer line = state.redLines().get(trait);
        return line == null
                ? words.say("trait.sensitivity", words.trait(trait), value)
                : words.say("trait.red-line", words.trait(trait), value, words.strength(line));
    }

    /** What the envoy knows of a trait. */
    String known(String id, MemberState state, String trait) {
        if (state.known().contains(trait)) {
            return exact(id, state, trait);
        }
        Member member = story.members().get(id);
        boolean domain = story.domains().containsKey(trait);
        int value = (domain ? member.sensitivity() : member.interest()).getOrDefault(trait, 0);
        String half = words.say(value >= HIGH ? "trait.high" : "trait.low");
        Integer line = state.redLines().get(trait);
        if (domain && line != null && state.knowsLine(trait)) {
            return words.say("trait.red-line.half", words.trait(trait), half, words.strength(line));
        }
        return words.say(domain ? "trait.sensitivity.half" : "trait.interest.half", words.trait(trait), half);
    }
}
