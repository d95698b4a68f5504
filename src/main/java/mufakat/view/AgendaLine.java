package mufakat.view;

import java.util.List;
import mufakat.engine.Game;

/** The agenda in a sentence: late in a long story it has more items than anybody would read the titles of. */
final class AgendaLine {
    private AgendaLine() {}

    /** The items that the session brings, and how many of earlier ones are left; those where it brings none. */
    static Passage of(StoryWords words, Game game) {
        List<String> open = Focus.openItems(game).stream()
                .filter(item -> !game.state().isAdopted(item))
                .toList();
        List<String> brought =
                game.story().sessions().get(game.state().session()).items();
        List<String> named = open.stream().filter(brought::contains).toList();
        List<String> told = named.isEmpty() ? open : named;
        String titles = words.and(
                told.stream().map(item -> words.say("quoted", words.item(item))).toList());
        int earlier = open.size() - told.size();
        return Passage.note(words.say(earlier == 0 ? "told.agenda" : "told.agenda.earlier", titles, earlier));
    }
}
