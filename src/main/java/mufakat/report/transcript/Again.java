package mufakat.report.transcript;

import java.util.ArrayList;
import java.util.List;

/** The command as it was typed, to be typed again with a decision at its end. */
public record Again(List<String> typed, String game) {
    /** Options that are not kept, or that every command line has of itself. */
    private static final List<String> WITH_VALUE = List.of("--at", "--instead", "--record", "--stories", "--saves-dir");

    /** @param game the save or playthrough, as it was typed */
    public Again {
        typed = List.copyOf(typed);
    }

    /** The words of the command for the decision of that number, up to where the decision is to stand. */
    public List<String> at(int number) {
        List<String> words = new ArrayList<>(kept());
        words.addAll(List.of("--at", String.valueOf(number), "--instead"));
        return words;
    }

    /** The same command for another game. */
    public Again of(String other) {
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
}
