package mufakat.face.tui.screen;

import java.util.function.BiConsumer;
import mufakat.face.tui.window.LineDialog;
import mufakat.view.Lobby;

/** Asks who plays: a name, and a class where there is one. What was said the last time stands there already. */
final class EnvoyDialog {
    private static final int LONGEST = 40;

    private final Setting setting;
    private final Lobby lobby;

    EnvoyDialog(Setting setting, Lobby lobby) {
        this.setting = setting;
        this.lobby = lobby;
    }

    /**
     * @param onAnswer is told the name and the class
     */
    void ask(BiConsumer<String, String> onAnswer) {
        String suggested = lobby.playerName().isEmpty() ? setting.say("envoy.default") : lobby.playerName();
        ask("name", suggested, name -> {
            String known = name.isEmpty() ? suggested : name;
            ask("class", lobby.className(), group -> onAnswer.accept(known, group));
        });
    }

    private void ask(String what, String initial, java.util.function.Consumer<String> onKeep) {
        setting.open(new LineDialog(
                setting.say("envoy." + what),
                setting.say("envoy." + what + ".ask"),
                initial,
                setting.limit(LONGEST),
                setting.say("button.on"),
                setting.say("button.back"),
                onKeep));
    }
}
