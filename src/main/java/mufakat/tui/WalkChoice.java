package mufakat.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import mufakat.view.GameCard;
import mufakat.view.SideBySide;

/** Which two of several games are walked through: one list for the first, one for the second. */
final class WalkChoice {
    private final Setting setting;
    private final List<GameCard> games;

    WalkChoice(Setting setting, List<GameCard> games) {
        this.setting = setting;
        this.games = games;
    }

    void begin() {
        setting.open(list("walk.first", games, this::second));
    }

    private void second(int first) {
        List<GameCard> others = new ArrayList<>(games);
        GameCard chosen = others.remove(first);
        setting.open(list("walk.second", others, second -> walk(chosen, others.get(second))));
    }

    private void walk(GameCard first, GameCard second) {
        setting.open(new WalkScreen(setting, SideBySide.of(first, second)).frame());
    }

    private Frame list(String title, List<GameCard> cards, IntConsumer choose) {
        List<ActionList.Action> rows = IntStream.range(0, cards.size())
                .mapToObj(i -> row(cards.get(i), () -> choose.accept(i)))
                .toList();
        return new ListScreen(setting, setting.say(title), rows).frame();
    }

    private static ActionList.Action row(GameCard card, Runnable choose) {
        return new ActionList.Action(' ', card.label(), "", card.ending(), Optional.empty(), choose);
    }
}
