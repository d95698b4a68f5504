package mufakat.view;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.GameState;
import mufakat.engine.GameState.Sounding;
import mufakat.engine.replay.Step;

/** What was learnt and guessed of an item before. Where things have moved on since, it says so. */
final class Learnt {
    private final StoryWords words;
    private final GameState state;
    private final List<Step> steps;
    private final Since since;
    private final String item;

    Learnt(GameSession play, String item) {
        this.words = play.words();
        this.state = play.game().state();
        this.steps = play.steps();
        this.since = new Since(play);
        this.item = item;
    }

    /** What circulating has shown of the text on the desk as things stand now; empty where it shows that no longer. */
    Optional<Sounding> counts() {
        return sounding().filter(counted -> since.circulating(item, counted).isEmpty());
    }

    private Optional<Sounding> sounding() {
        return Optional.ofNullable(state.soundings().get(item))
                .filter(counted -> counted.session() == state.session())
                .filter(counted -> counted.draft().equals(state.item(item).draft()));
    }

    /** What circulating has shown of the text on the desk, in a few words; empty where it was not circulated. */
    String circulating() {
        return sounding().map(this::counted).orElse("");
    }

    private String counted(Sounding counted) {
        int objecting = counted.objecting();
        int hesitating = counted.hesitating();
        return since.circulating(item, counted)
                .map(changed -> words.say("action.circulate.note.before", objecting, hesitating, changed))
                .orElseGet(() -> words.say("action.circulate.note", objecting, hesitating));
    }

    /** Whether a guess is on record, in a few words; empty where none is. */
    String guessing() {
        boolean guessed = state.guesses().stream()
                .anyMatch(guess -> guess.item().equals(item) && guess.session() == state.session());
        return guessed ? guessed() : "";
    }

    private String guessed() {
        return lastGuess()
                .flatMap(step -> since.then(item, step.after().state()))
                .map(changed -> words.say("action.call-room.note.before", changed))
                .orElseGet(() -> words.say("action.call-room.note"));
    }

    private Optional<Step> lastGuess() {
        int number = steps.size();
        while (number > 0) {
            Step step = steps.get(number - 1);
            if (step.decision() instanceof Decision.CallRoom guess
                    && guess.item().equals(item)) {
                return Optional.of(step);
            }
            number = step.undone().isEmpty() ? number - 1 : step.undone().first() - 1;
        }
        return Optional.empty();
    }
}
