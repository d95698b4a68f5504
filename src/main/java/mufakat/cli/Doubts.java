package mufakat.cli;

import mufakat.messages.Messages;
import mufakat.save.Replayed;
import mufakat.save.Saved;

/** Says what is wrong with a save that doesn't lead where it says, or can't be read to its end. */
final class Doubts {
    private final Messages messages;

    Doubts(Messages messages) {
        this.messages = messages;
    }

    /** Whether there is anything wrong with it. */
    static boolean about(Saved saved, Replayed replayed) {
        return saved.damage().isPresent()
                || switch (replayed.verdict()) {
                    case OK, SAME -> false;
                    case STORY_CHANGED, DOES_NOT_FIT, ENDED_DIFFERENTLY, OTHER_SESSIONS -> true;
                };
    }

    String of(Saved saved, Replayed replayed) {
        int fitting = replayed.steps().size();
        int all = saved.entries().size();
        if (saved.damage().isPresent()) {
            return messages.say("doubt.damaged", saved.damage().get().line(), fitting);
        }
        String key = "doubt." + replayed.verdict() + (replayed.misfit().isPresent() ? ".misfit" : "");
        return messages.say(key, fitting, all, Math.min(all, fitting + 1));
    }
}
