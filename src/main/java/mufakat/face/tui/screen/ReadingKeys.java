package mufakat.face.tui.screen;

import com.googlecode.lanterna.input.KeyType;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.ProsePane;

/** The keys of a page: they work wherever the focus is, for a text that doesn't scroll takes none. */
final class ReadingKeys {
    private ReadingKeys() {}

    /** Enter reads on, and leaves at the end of the text. */
    static KeyMap of(Setting setting, ProsePane pane, Runnable leave) {
        Runnable readOn = () -> {
            if (pane.hasMore()) {
                pane.scrollPages(1);
            } else {
                leave.run();
            }
        };
        return new KeyMap()
                .whileHeld(() -> pane.scrollPages(1))
                .on(KeyType.ArrowDown, setting.hint("scroll"), () -> pane.scroll(1))
                .on(KeyType.ArrowUp, setting.hint("scroll-back"), () -> pane.scroll(-1))
                .on(KeyType.Enter, setting.hint("read"), readOn)
                .on(' ', setting.hint("page"), () -> pane.scrollPages(1))
                .on(KeyType.PageDown, setting.hint("page-down"), () -> pane.scrollPages(1))
                .on(KeyType.PageUp, setting.hint("page-up"), () -> pane.scrollPages(-1))
                .on(KeyType.Escape, setting.hint("back"), leave);
    }
}
