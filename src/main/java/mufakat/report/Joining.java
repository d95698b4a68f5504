package mufakat.report;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import mufakat.words.Messages;

/** Several phrases as one. */
record Joining(Messages messages) {
    private static final String MINUS = "\u2212";

    /** "a", "a and b", "a, b and c". */
    String and(List<String> parts) {
        return joined("phrase.and", parts);
    }

    /** "a", "a or b", "a, b or c". */
    String or(List<String> parts) {
        return joined("phrase.or", parts);
    }

    /** One phrase about several ids: the key is given their names and how many they are. */
    String about(String key, List<String> ids, Function<String, String> name) {
        return messages.say(key, and(ids.stream().map(name).toList()), ids.size());
    }

    /** One phrase for each id: the key is given its name and its number. */
    String each(
            String key, SortedMap<String, Integer> numbers, Function<String, String> name, IntFunction<String> number) {
        return and(numbers.entrySet().stream()
                .map(entry -> messages.say(key, name.apply(entry.getKey()), number.apply(entry.getValue())))
                .toList());
    }

    static String signed(int number) {
        return number < 0 ? MINUS + -number : "+" + number;
    }

    private String joined(String last, List<String> parts) {
        int end = parts.size() - 1;
        return end < 1
                ? String.join("", parts)
                : messages.say(last, String.join(", ", parts.subList(0, end)), parts.get(end));
    }
}
