package mufakat.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Conditions;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Survey;
import mufakat.engine.model.Outlook;
import mufakat.story.Advice;

/**
 * What a colleague advises, looking at what the player sees: nothing that the actions bar, nobody whom the table can
 * read.
 */
final class Advising {
    private static final String UNKNOWN = "{unknown}";

    private final GameSession play;
    private final Survey survey;
    private final Game game;
    private final List<Action> actions;

    /**
     * @param survey the moment as the frame looks at it
     * @param actions what can be done now
     */
    Advising(GameSession play, Survey survey, List<Action> actions) {
        this.survey = survey;
        this.play = play;
        this.game = play.game();
        this.actions = actions;
    }

    /** The first piece that fits: advice is given one piece at a time. */
    Optional<Passage> firstOf(List<Advice> advice) {
        return advice.stream()
                .filter(piece -> Conditions.hold(game.story(), game.state(), piece.when()))
                .filter(piece -> piece.suggests()
                        .map(Preparing::letter)
                        .map(this::isOpen)
                        .orElse(true))
                .flatMap(piece -> named(piece.say()).stream())
                .findFirst()
                .map(Passage::advice);
    }

    private boolean isOpen(char letter) {
        return actions.stream()
                .anyMatch(action -> action.letter() == letter && action.barred().isEmpty());
    }

    /** The words with the members that they leave to the table; empty where it has none. */
    private Optional<String> named(String words) {
        return words.contains(UNKNOWN)
                ? unknown().map(member -> words.replace(UNKNOWN, play.words().member(member)))
                : Optional.of(words);
    }

    /** Who might mind most of those who can't be read yet, and can be asked. */
    private Optional<String> unknown() {
        String item = play.focus();
        if (item.isEmpty()) {
            return Optional.empty();
        }
        Outlook outlook = survey.outlook(item);
        return outlook.unknown().stream()
                .filter(member ->
                        survey.refusalOf(new Decision.Consult(member, item)).isEmpty())
                .min(Comparator.comparingInt(
                        member -> outlook.ledgers().get(member).comfort().low()));
    }
}
