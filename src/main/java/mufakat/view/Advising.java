package mufakat.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mufakat.engine.Conditions;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Survey;
import mufakat.engine.model.Outlook;
import mufakat.story.Advice;
import mufakat.story.Deed;
import mufakat.story.Member;

/**
 * What a colleague advises, looking at what the player sees: nothing that the actions bar, nobody whom the table can
 * read. Whom the words mean can be found in the table.
 */
final class Advising {
    private static final String UNKNOWN = "{unknown}";

    private final GameSession play;
    private final Survey survey;
    private final Game game;
    private final List<Action> actions;

    /**
     * A piece of advice that fits.
     *
     * @param members those whom it means, in order of seat
     */
    record Given(Passage passage, List<String> members) {}

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
    Optional<Given> firstOf(List<Advice> advice) {
        return advice.stream()
                .filter(piece -> Conditions.hold(game.story(), game.state(), piece.when()))
                .filter(piece -> piece.suggests()
                        .map(Preparing::letter)
                        .map(this::isOpen)
                        .orElse(true))
                .flatMap(piece -> given(piece).stream())
                .findFirst();
    }

    private boolean isOpen(char letter) {
        return actions.stream()
                .anyMatch(action -> action.letter() == letter && action.barred().isEmpty());
    }

    /** Empty where the table has nobody whom the piece could mean: it would send the player to a row in vain. */
    private Optional<Given> given(Advice piece) {
        Optional<String> words = filled(piece.say());
        boolean asks = piece.suggests().filter(Deed.CONSULT::equals).isPresent();
        if (words.isEmpty() || !asks) {
            return words.map(said -> new Given(Passage.advice(said), namedIn(said)));
        }
        List<String> named = namedIn(words.get());
        List<String> left = named.stream().filter(this::canBeAsked).toList();
        if (named.isEmpty()) {
            return Optional.of(pointing(words.get()));
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Given(Passage.advice(words.get()), left));
    }

    /** Who says "ask somebody" means the row of whom least is known and most is to be feared. */
    private Given pointing(String said) {
        return unknown()
                .map(member -> new Given(
                        Passage.advice(play.words()
                                .say("advice.row", said, play.words().member(member))),
                        List.of(member)))
                .orElseGet(() -> new Given(Passage.advice(said), List.of()));
    }

    /** The words with the members that they leave to the table; empty where it has none. */
    private Optional<String> filled(String words) {
        return words.contains(UNKNOWN)
                ? unknown().map(member -> words.replace(UNKNOWN, play.words().member(member)))
                : Optional.of(words);
    }

    private List<String> namedIn(String words) {
        return play.words().seats().stream()
                .filter(member -> Pattern.compile("\\b" + Pattern.quote(member.name()) + "\\b")
                        .matcher(words)
                        .find())
                .map(Member::id)
                .toList();
    }

    private boolean canBeAsked(String member) {
        String item = play.focus();
        return !item.isEmpty()
                && survey.refusalOf(new Decision.Consult(member, item)).isEmpty();
    }

    /** Who might mind most of those who can't be read yet, and can be asked. */
    private Optional<String> unknown() {
        String item = play.focus();
        if (item.isEmpty()) {
            return Optional.empty();
        }
        Outlook outlook = survey.outlook(item);
        return outlook.unknown().stream()
                .filter(this::canBeAsked)
                .min(Comparator.comparingInt(
                        member -> outlook.ledgers().get(member).comfort().low()));
    }
}
