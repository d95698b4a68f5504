package mufakat.playthrough;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mufakat.engine.Game;
import mufakat.engine.model.Refusal;
import mufakat.story.Choice;
import mufakat.story.Clause;
import mufakat.story.Incident;
import mufakat.story.Safeguard;
import mufakat.story.Scene;
import mufakat.story.Story;

/** What a decision may have meant that names something the story does not have. */
final class Meant {
    private Meant() {}

    /** The names there are for what a refusal says is not there; none where it is about something else. */
    static Collection<String> names(Game game, Refusal refusal) {
        Story story = game.story();
        return switch (refusal.reason()) {
            case NO_SUCH_MEMBER -> story.members().keySet();
            case NO_SUCH_ITEM -> story.proposals().keySet();
            case NO_SUCH_PROMISE -> story.promises().keySet();
            case NO_SUCH_PARTNER -> story.partners().keySet();
            case NO_SUCH_CLAUSE ->
                story.proposals().values().stream()
                        .flatMap(item -> item.clauses().stream())
                        .map(Clause::id)
                        .toList();
            case NO_SUCH_SAFEGUARD ->
                story.proposals().values().stream()
                        .flatMap(item -> item.safeguards().stream())
                        .map(Safeguard::id)
                        .toList();
            case NO_SUCH_CHOICE -> choices(story, game.state().subject());
            default -> List.of();
        };
    }

    private static List<String> choices(Story story, String subject) {
        Stream<Choice> ofScene = Optional.ofNullable(story.scenes().get(subject)).map(Scene::choices).stream()
                .flatMap(List::stream);
        Stream<Choice> ofIncident = Optional.ofNullable(story.incidents().get(subject)).map(Incident::choices).stream()
                .flatMap(List::stream);
        return Stream.concat(ofScene, ofIncident).map(Choice::id).toList();
    }
}
