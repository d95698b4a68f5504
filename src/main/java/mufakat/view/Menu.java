package mufakat.view;

import java.util.List;

/** A choice among actions, with a few words before it. */
public record Menu(String title, List<Passage> intro, List<Action> actions) {
    public Menu {
        intro = List.copyOf(intro);
        actions = List.copyOf(actions);
    }
}
