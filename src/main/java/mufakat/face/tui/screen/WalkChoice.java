package mufakat.face.tui.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mufakat.face.tui.widget.ActionList;
import mufakat.view.GameCard;
import mufakat.view.walk.SideBySide;

/** Asks which two of several games are to be laid side by side. Esc leads back from one question to the one before. */
public final class WalkChoice {
    private final Setting setting;
    private final List<GameCard> games;

    public WalkChoice(Setting setting, List<GameCard> games) {
        this.setting = setting;
        this.games = List.copyOf(games);
    }

    public void ask() {
        open(setting.say("title.walk.first"), games, this::askBeside);
    }

    private void askBeside(GameCard first) {
        List<GameCard> others =
                games.stream().filter(game -> !game.equals(first)).toList();
        open(
                setting.say("title.walk.second", first.label()),
                others,
                second -> setting.open(new WalkScreen(setting, SideBySide.of(first, second)).frame()));
    }

    private void open(String title, List<GameCard> cards, Consumer<GameCard> chosen) {
        List<ActionList.Action> rows = cards.stream()
                .map(card -> new ActionList.Action(
                        ' ', card.label(), card.ending(), card.note(), Optional.empty(), () -> chosen.accept(card)))
                .toList();
        setting.open(new ListScreen(setting, title, rows).frame());
    }
}
