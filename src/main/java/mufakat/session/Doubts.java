package mufakat.session;

import java.util.ArrayList;
import java.util.List;
import mufakat.save.Replayed;
import mufakat.save.Replayed.Verdict;
import mufakat.save.Saved;
import mufakat.save.Saved.Shape;
import mufakat.words.Messages;

/** Says what is wrong with a save that doesn't lead where it says, or can't be read to its end. */
public final class Doubts {
    private final Messages messages;

    public Doubts(Messages messages) {
        this.messages = messages;
    }

    /** Whether there is anything wrong with it. */
    public static boolean about(Saved saved, Replayed replayed) {
        return saved.damage().isPresent()
                || saved.shape() == Shape.LINE_ENDS_LOST
                || replayed.isOfChangedStory()
                || switch (replayed.verdict()) {
                    case OK, SAME -> false;
                    case DOES_NOT_FIT, ENDED_DIFFERENTLY, OTHER_SESSIONS -> true;
                };
    }

    /** All of it, each in a sentence: nothing that is found hides another. */
    public String of(Saved saved, Replayed replayed) {
        int fitting = replayed.steps().size();
        return of(saved, replayed, ".misfit", fitting);
    }

    /** The same of one of which so many decisions can be taken over. */
    public String of(Saved saved, Replayed replayed, int fitting) {
        return of(saved, replayed, replayed.isOfChangedStory() ? ".taken-over" : ".misfit", fitting);
    }

    private String of(Saved saved, Replayed replayed, String misfit, int fitting) {
        int all = saved.entries().size();
        boolean fits = replayed.misfit().isEmpty();
        boolean changed = replayed.isOfChangedStory();
        List<String> found = new ArrayList<>();
        saved.damage().ifPresent(damage -> found.add(messages.say("doubt.damaged", damage.line(), all)));
        if (saved.shape() == Shape.LINE_ENDS_LOST) {
            found.add(messages.say("doubt.line-ends"));
        }
        if (changed || !fits) {
            String key = "doubt." + (changed ? replayed.ground() : replayed.verdict()) + (fits ? "" : misfit);
            found.add(messages.say(key, fitting, all, fitting + 1));
        }
        if (!fits && saved.ended().isPresent()) {
            found.add(messages.say("doubt.end-unreached"));
        }
        if (replayed.verdict() == Verdict.ENDED_DIFFERENTLY) {
            found.add(messages.say("doubt.ENDED_DIFFERENTLY" + (changed ? ".changed" : ""), all));
        }
        return String.join(" ", found);
    }
}
