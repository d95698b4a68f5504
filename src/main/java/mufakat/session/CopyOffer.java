package mufakat.session;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.replay.TakenOver;
import mufakat.save.Replayed;
import mufakat.save.Saved;
import mufakat.save.SavedDecision;
import mufakat.words.Messages;

/** Asks whether a game goes on in a copy, and with which of its decisions. */
final class CopyOffer {
    private final Messages messages;
    private final Saved saved;
    private final Replayed replayed;

    CopyOffer(Messages messages, Saved saved, Replayed replayed) {
        this.messages = messages;
        this.saved = saved;
        this.replayed = replayed;
    }

    /** What the copy begins with; nothing where the player would rather have none. */
    Optional<TakenOver> ask(YesNoQuestion question) {
        List<TakenOver> ways = ways();
        for (int i = 0; i < ways.size(); i++) {
            if (question.agrees(offer(ways.get(i), ways.size() - 1 - i))) {
                return Optional.of(ways.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * A story that was mended has a place for most of a game; in a save that was changed by hand nothing after it
     * counts.
     */
    private List<TakenOver> ways() {
        List<Decision> decisions = replayed.isOfChangedStory()
                ? saved.entries().stream().map(SavedDecision::decision).toList()
                : replayed.decisions();
        return TakenOver.ways(replayed.beginning().game(), decisions);
    }

    /** @param others how many other ways there are to be asked about */
    private String offer(TakenOver way, int others) {
        String found = new Doubts(messages).of(saved, replayed, way.fitting());
        String changed = new TakenOverWords(messages, replayed.beginning()).of(way.steps());
        String key = changed.isEmpty() ? "copy.offer" : others == 0 ? "copy.offer.changed" : "copy.offer.ways";
        return messages.say(key, found, changed, others);
    }
}
