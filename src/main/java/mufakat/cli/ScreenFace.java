package mufakat.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.tui.Screens;
import mufakat.view.GameCard;
import mufakat.view.Lobby;
import mufakat.view.Play;
import mufakat.view.Preview;
import mufakat.view.Wish;

/** The screens. */
final class ScreenFace implements Face {
    private final Screens screens;

    ScreenFace(Screens screens) {
        this.screens = screens;
    }

    @Override
    public Wish lobby(Lobby lobby) {
        return screens.lobby(lobby);
    }

    @Override
    public void play(Play play) {
        screens.play(play);
    }

    @Override
    public void preview(Supplier<Preview> latest) {
        screens.preview(latest);
    }

    @Override
    public void walk(List<GameCard> games) {
        screens.walk(games);
    }

    @Override
    public Optional<String> place(String question, String otherwise) {
        return screens.place(question, otherwise);
    }

    @Override
    public void tell(String text) {
        screens.tell(text);
    }

    @Override
    public boolean agrees(String question) {
        return screens.agrees(question);
    }

    @Override
    public void close() {
        screens.close();
    }
}
