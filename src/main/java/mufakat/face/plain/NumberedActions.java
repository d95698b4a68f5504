package mufakat.face.plain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mufakat.view.Action;

/** Numbered actions: prints them and understands which one is meant. */
final class NumberedActions {
    private final Talk talk;
    private final List<Action> actions;

    NumberedActions(Talk talk, List<Action> actions) {
        this.talk = talk;
        this.actions = actions;
    }

    void print(String asks) {
        talk.paper().blank();
        if (!asks.isEmpty()) {
            talk.paper().print(asks);
        }
        for (int i = 0; i < actions.size(); i++) {
            talk.paper().entry(i + 1, line(actions.get(i)));
        }
    }

    private String line(Action action) {
        StringBuilder line = new StringBuilder(action.label());
        if (action.letter() != ' ') {
            line.append(" (").append(action.letter()).append(')');
        }
        if (!action.cost().isEmpty()) {
            line.append(", ").append(action.cost());
        }
        if (!action.note().isEmpty()) {
            line.append("; ").append(action.note());
        }
        action.barred().ifPresent(why -> line.append(' ').append(talk.words("plain.barred", why)));
        return line.toString();
    }

    /** The action that was meant: by its number or its letter, or by an empty line where there is only one. */
    Optional<Action> meant(String typed) {
        if (typed.isEmpty()) {
            return actions.size() == 1 ? Optional.of(actions.get(0)) : Optional.empty();
        }
        OptionalInt number = InputWords.number(typed, actions.size());
        if (number.isPresent()) {
            return Optional.of(actions.get(number.getAsInt() - 1));
        }
        return actions.stream()
                .filter(action -> action.letter() != ' ' && typed.equalsIgnoreCase(String.valueOf(action.letter())))
                .findFirst();
    }

    /** The numbers that are valid, in words. */
    String range() {
        return actions.size() < 2 ? String.valueOf(actions.size()) : talk.words("plain.range", 1, actions.size());
    }
}
