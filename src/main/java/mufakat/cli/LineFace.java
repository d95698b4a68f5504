package mufakat.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mufakat.messages.Messages;
import mufakat.plain.Input;
import mufakat.plain.PlainFace;
import mufakat.view.GameCard;
import mufakat.view.Lobby;
import mufakat.view.Play;
import mufakat.view.Preview;
import mufakat.view.Wish;

/** Plain mode on the standard streams. */
final class LineFace implements Face {
    private final PlainFace lines;

    LineFace(Surroundings surroundings, Messages messages) {
        Input input = surroundings.surface().isConsole() ? Input.CONSOLE : Input.SCRIPT;
        this.lines = new PlainFace(surroundings.in(), surroundings.out(), surroundings.charset(), messages, input);
    }

    @Override
    public Wish lobby(Lobby lobby) {
        return lines.lobby(lobby);
    }

    @Override
    public void play(Play play) {
        lines.play(play);
    }

    @Override
    public void preview(Supplier<Preview> latest) {
        lines.preview(latest);
    }

    @Override
    public void walk(List<GameCard> games) {
        lines.walk(games);
    }

    @Override
    public Optional<String> place(String question, String otherwise) {
        return lines.place(question, otherwise);
    }

    @Override
    public void tell(String text) {
        lines.tell(text);
    }

    @Override
    public boolean agrees(String question) {
        return lines.agrees(question);
    }

    @Override
    public void close() {
        // Standard streams stay open for what is said at the end.
    }
}
