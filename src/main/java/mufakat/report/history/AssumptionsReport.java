package mufakat.report.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.history.Ground;
import mufakat.history.ProfileNumber;
import mufakat.history.accuracy.Draws;
import mufakat.report.Wrapped;
import mufakat.story.Story;
import mufakat.words.Messages;

/**
 * Which numbers of the profiles lean on a fact and which are bare assumptions, and what the accuracy comes to when they are
 * drawn.
 *
 * @param bare drawn, when only the bare assumptions are
 * @param all drawn, when every number is, since none was measured
 */
public record AssumptionsReport(
        Story story, List<ProfileNumber> numbers, List<Ground> grounds, Draws bare, Draws all, Messages messages) {
    private static final String INDENT = "  ";

    public List<String> lines() {
        List<ProfileNumber> leaning = grounds.stream().map(Ground::number).toList();
        List<String> lines = new ArrayList<>(List.of("", messages.say("history.assumed")));
        add(
                lines,
                messages.say("history.assumed.count", numbers.size(), leaning.size(), numbers.size() - leaning.size()));
        SortedMap<String, List<String>> assumed = new TreeMap<>();
        numbers.stream()
                .filter(number -> !leaning.contains(number))
                .forEach(number -> assumed.computeIfAbsent(number.member(), member -> new ArrayList<>())
                        .add(name(number)));
        assumed.forEach((member, names) ->
                add(lines, messages.say("history.assumed.member", member, String.join(", ", names))));
        draws(lines, "bare", bare);
        draws(lines, "all", all);
        return lines;
    }

    private void draws(List<String> lines, String key, Draws draws) {
        if (!draws.balanced().isEmpty()) {
            add(
                    lines,
                    messages.say(
                            "history.assumed." + key,
                            Draws.TIMES,
                            ErrorWords.percent(draws.median()),
                            ErrorWords.percent(draws.low()),
                            ErrorWords.percent(draws.high())));
        }
    }

    private String name(ProfileNumber number) {
        return switch (number.trait()) {
            case CAPACITY, TRUST -> messages.say("history.firm." + number.trait(), "");
            case SENSITIVITY -> story.domains().get(number.name()).name();
            case INTEREST -> say(number, story.interests().get(number.name()).name());
            case RED_LINE -> say(number, story.domains().get(number.name()).name());
        };
    }

    private String say(ProfileNumber number, String name) {
        return messages.say("history.firm." + number.trait(), name);
    }

    private static void add(List<String> lines, String line) {
        lines.addAll(Wrapped.lines(INDENT + line));
    }
}
