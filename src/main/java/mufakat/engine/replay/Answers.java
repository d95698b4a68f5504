package mufakat.engine.replay;

import java.util.List;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.story.Choice;

/** What can be answered where a game waits for an answer, before it goes on. */
final class Answers {
    private Answers() {}

    /** Those that are possible: all choices of a scene; to an offer, no or yes; in a debate, to let the matter rest. */
    static List<Decision> to(Game game) {
        Stream<Decision> answers = switch (game.state().phase()) {
            case READING ->
                choices(game.story().scenes().get(game.state().subject()).choices());
            case INCIDENT ->
                choices(game.story().incidents().get(game.state().subject()).choices());
            case HEARING -> Stream.of(new Decision.Decline(), new Decision.Accept());
            case DEBATING -> Stream.of(new Decision.LetRest());
            case PREPARING, FLOOR, ENDED -> Stream.empty();
        };
        return answers.filter(answer -> game.decide(answer).isAccepted()).toList();
    }

    private static Stream<Decision> choices(List<Choice> choices) {
        return choices.stream().map(choice -> new Decision.Choose(choice.id()));
    }
}
