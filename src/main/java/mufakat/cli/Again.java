package mufakat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command as it was typed, to be typed again with a decision at its end. */
record Again(List<String> typed, String game) {
    private static final List<String> WITH_VALUE = List.of("--at", "--instead", "--record");

    /** @param game the save or playthrough, as it was typed */
    Again {
        typed = List.copyOf(typed);
    }

    /** The command for the decision of that number, up to where the decision is to stand. */
    String at(int number) {
        return "mufakat " + kept().stream().map(Again::quoted).collect(Collectors.joining(" ")) + " --at " + number
                + " --instead";
    }

    /** The same command for another game. */
    Again of(String other) {
        List<String> replaced =
                typed.stream().map(word -> word.equals(game) ? other : word).toList();
        return new Again(replaced, other);
    }

    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        boolean isValue = false;
        for (String word : typed) {
            boolean isOurs =
                    WITH_VALUE.stream().anyMatch(option -> word.startsWith(option + "=")) || word.equals("--overwrite");
            if (WITH_VALUE.contains(word)) {
                isValue = true;
            } else if (isValue) {
                isValue = false;
            } else if (!isOurs) {
                kept.add(word);
            }
        }
        return kept;
    }

    private static String quoted(String word) {
        return word.matches("[\\w./\\\\:=@~+-]+") ? word : '"' + word + '"';
    }
}
