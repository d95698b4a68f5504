package mufakat.face.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import mufakat.view.GameCard;
import mufakat.view.walk.SideBySide;

/** Asks which two games are to be read side by side, and reads them, until that is enough. */
final class GamePair {
    private final Talk talk;
    private final List<GameCard> games;

    GamePair(Talk talk, List<GameCard> games) {
        this.talk = talk;
        this.games = games;
    }

    void ask() {
        list();
        while (true) {
            talk.paper().blank();
            talk.say("plain.walk.ask");
            answer(talk.choice());
        }
    }

    private void list() {
        talk.paper().blank();
        talk.say("plain.walk.games");
        for (int i = 0; i < games.size(); i++) {
            GameCard card = games.get(i);
            talk.paper().entry(i + 1, talk.words("plain.walk.game", card.label(), card.ending()));
            if (!card.note().isEmpty()) {
                talk.paper().print("     ", card.note());
            }
        }
    }

    private void answer(String typed) {
        if (InputWords.isLeaving(typed)) {
            throw new Left();
        }
        if (typed.equals("again")) {
            list();
            return;
        }
        List<Integer> chosen = new ArrayList<>();
        for (String part : typed.split("\\D+")) {
            OptionalInt number = InputWords.number(part, games.size());
            number.ifPresent(chosen::add);
        }
        if (chosen.size() != 2 || chosen.get(0).equals(chosen.get(1))) {
            talk.say("plain.walk.not-understood", games.size());
            return;
        }
        new SideBySideLines(talk, SideBySide.of(games.get(chosen.get(0) - 1), games.get(chosen.get(1) - 1))).print();
    }
}
