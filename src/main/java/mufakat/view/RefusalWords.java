package mufakat.view;

import mufakat.engine.model.Refusal;
import mufakat.story.Clause;
import mufakat.story.Story;

/** Why something can't be done, in a sentence. */
record RefusalWords(Story story, StoryWords words) {
    /** The sentence for a refusal; its arguments are named where they are ids. */
    String of(Refusal refusal) {
        Object[] named = refusal.arguments().stream().map(this::name).toArray();
        if (refusal.reason() == Refusal.Reason.BARRED) {
            String own = refusal.arguments().get(0);
            return own.isEmpty() ? words.say("refusal.NOT_NOW") : own;
        }
        if (refusal.reason() == Refusal.Reason.ASKED_FIRST) {
            return words.say(
                    "refusal.ASKED_FIRST",
                    words.and(refusal.arguments().stream().map(this::name).toList()));
        }
        return words.say("refusal", refusal.reason(), named);
    }

    /** The same where whom it is about stands before it already. */
    String beside(Refusal refusal) {
        String key = "refusal." + refusal.reason() + ".beside";
        return words.has(key) ? words.say(key) : of(refusal);
    }

    private String name(String id) {
        if (story.members().containsKey(id)) {
            return words.member(id);
        }
        if (story.proposals().containsKey(id)) {
            return words.item(id);
        }
        if (story.partners().containsKey(id)) {
            return words.partner(id);
        }
        if (story.forums().containsKey(id)) {
            return words.forum(id);
        }
        if (story.promises().containsKey(id)) {
            return words.promise(id);
        }
        return story.proposals().values().stream()
                .flatMap(item ->
                        item
                                .clause(id)
                                .map(Clause::says)
                                .or(() -> item.safeguard(id).map(guard -> guard.says()))
                                .stream())
                .findFirst()
                .orElse(id);
    }
}
