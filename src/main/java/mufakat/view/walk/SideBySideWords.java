package mufakat.view.walk;

import java.util.ArrayList;
import java.util.List;
import mufakat.view.GameCard;
import mufakat.view.GameSession;
import mufakat.view.StoryWords;

/** What is to be said of two games before they are walked through. */
final class SideBySideWords {
    private final SideBySide games;
    private final GameSession here;
    private final GameSession there;
    private final StoryWords words;

    SideBySideWords(SideBySide games, GameSession here, GameSession there) {
        this.games = games;
        this.here = here;
        this.there = there;
        this.words = here.words();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                games.parting().isPresent()
                        ? parting(games.parting().getAsInt())
                        : words.say(
                                games.rows().isEmpty() ? "walk.neither-begun" : "walk.alike",
                                here.steps().size()));
        if (!here.game().stretch().equals(there.game().stretch())) {
            sentences.add(words.say("walk.other-sessions"));
        }
        if (here.game().seed() != there.game().seed()) {
            sentences.add(words.say("walk.other-seeds"));
        }
        sayIfOn(sentences, games.left(), here);
        sayIfOn(sentences, games.right(), there);
        return sentences;
    }

    /** @param row the first in which they differ; as many decisions were alike before it */
    private String parting(int row) {
        DecisionPair pair = games.rows().get(row);
        String session = games.session(pair);
        if (here.steps().isEmpty() || there.steps().isEmpty()) {
            GameCard unbegun = here.steps().isEmpty() ? games.left() : games.right();
            return words.say("walk.unbegun", unbegun.label());
        }
        if (row == here.steps().size() || row == there.steps().size()) {
            GameCard shorter = row == here.steps().size() ? games.left() : games.right();
            return words.say("walk.stops", shorter.label(), row);
        }
        if (pair.relation() == DecisionPair.Relation.ALIKE) {
            return words.say("walk.dealt", row + 1, session);
        }
        return row == 0 ? words.say("walk.at-once") : words.say("walk.parting", row, row + 1, session);
    }

    private void sayIfOn(List<String> sentences, GameCard card, GameSession play) {
        if (!play.isOver()) {
            sentences.add(words.say("walk.on", card.label()));
        }
    }
}
