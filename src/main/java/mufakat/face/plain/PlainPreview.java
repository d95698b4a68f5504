package mufakat.face.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.view.DraftingDesk;
import mufakat.view.Preview;
import mufakat.words.Messages;

/** A game of a story that is being written: what has changed is told at once, also while an answer is awaited. */
final class PlainPreview {
    private static final int LOOK_MILLIS = 50;
    private static final String FINDINGS = "problems";

    private final TypedLines typed;
    private final Supplier<Preview> latest;
    private final Talk talk;
    private final Reciting reciting;
    private Preview shown;

    PlainPreview(Paper paper, Keyboard keyboard, Messages messages, Supplier<Preview> latest) {
        this.typed = new TypedLines(keyboard);
        this.latest = latest;
        this.talk = new Talk(paper, () -> List.of(line()), messages, Input.SCRIPT);
        this.reciting = new Reciting(talk);
    }

    /** Only {@link Left} ends it. */
    void go() {
        show(latest.get());
        awaitGame();
        talk.say("plain.keys", Seats.of(shown.play().orElseThrow()));
        Optional<DraftingDesk> work = Optional.empty();
        while (true) {
            try {
                new Round(talk, shown.play().orElseThrow()).goOn(work);
            } catch (Reloaded reloaded) {
                work = reloaded.desk().flatMap(shown.play().orElseThrow()::desk);
            }
        }
    }

    private void awaitGame() {
        while (shown.play().isEmpty()) {
            try {
                talk.paper().prompt();
                if (InputWords.isLeaving(InputWords.meant(line()))) {
                    throw new Left();
                }
            } catch (Reloaded begun) {
                return;
            }
        }
    }

    /** The next line that is typed for the game. */
    private String line() {
        while (true) {
            Optional<String> line = typed.within(LOOK_MILLIS);
            Preview now = latest.get();
            if (line.isEmpty() && !now.equals(shown)) {
                change(now);
            } else if (line.isPresent() && !InputWords.meant(line.get()).equals(FINDINGS)) {
                return line.get();
            } else if (line.isPresent()) {
                findings();
                talk.paper().prompt();
            }
        }
    }

    private void change(Preview now) {
        boolean anew = !now.play().equals(shown.play());
        show(now);
        if (anew) {
            throw new Reloaded(Optional.empty());
        }
        talk.paper().prompt();
    }

    private void show(Preview now) {
        shown = now;
        talk.paper().blank();
        talk.paper().print(now.status());
        if (now.isUrgent()) {
            reciting.page(now.findings());
            talk.say(now.play().isPresent() ? "plain.preview.on" : "plain.preview.wait");
        } else if (now.hasFindings()) {
            talk.say("plain.preview.findings");
        }
    }

    private void findings() {
        if (shown.hasFindings()) {
            reciting.page(shown.findings());
        } else {
            talk.say("plain.preview.none");
        }
    }
}
