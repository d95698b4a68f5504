package mufakat.report.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.history.Firmness;
import mufakat.history.Firmness.Moved;
import mufakat.history.Nudge;
import mufakat.report.Wrapped;
import mufakat.story.Story;
import mufakat.words.Messages;
import mufakat.words.Numbers;

/** How firm a score is, as lines for a terminal of 80 columns. */
public record FirmnessReport(Story story, Firmness firm, Messages messages) {
    private static final String INDENT = "  ";
    private static final int TWENTIETH = 20;

    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("", messages.say("history.firm")));
        List<Integer> single = firm.single().stream().map(Moved::hits).sorted().toList();
        add(
                lines,
                "single",
                single.size(),
                single.stream().filter(hits -> hits == firm.hits()).count(),
                single.get(0),
                single.get(single.size() - 1),
                firm.of());
        moved().forEach((hits, which) -> lines.addAll(
                Wrapped.lines(INDENT + INDENT + messages.say("history.firm.to", hits, String.join("; ", which)))));
        List<Integer> shaken = firm.shaken();
        add(
                lines,
                "shaken",
                Firmness.ONE_IN,
                shaken.size(),
                shaken.get(shaken.size() / 2),
                shaken.get(shaken.size() / TWENTIETH),
                shaken.get(shaken.size() - 1 - shaken.size() / TWENTIETH),
                firm.of());
        add(lines, "unseen", firm.unseen(), firm.of());
        return lines;
    }

    private void add(List<String> lines, String key, Object... arguments) {
        lines.addAll(Wrapped.lines(INDENT + messages.say("history.firm." + key, arguments)));
    }

    /** What moves the score, by the hits that are left. */
    private SortedMap<Integer, List<String>> moved() {
        SortedMap<Integer, List<String>> moved = new TreeMap<>();
        firm.single().stream()
                .filter(one -> one.hits() != firm.hits())
                .forEach(one -> moved.computeIfAbsent(one.hits(), hits -> new ArrayList<>())
                        .add(told(one.nudge())));
        return moved;
    }

    private String told(Nudge nudge) {
        return messages.say("history.firm.moved", nudge.member(), trait(nudge), Numbers.signed(nudge.by()));
    }

    private String trait(Nudge nudge) {
        return messages.say("history.firm." + nudge.trait(), named(nudge));
    }

    private String named(Nudge nudge) {
        return switch (nudge.trait()) {
            case CAPACITY, TRUST -> "";
            case INTEREST -> story.interests().get(nudge.name()).name();
            case SENSITIVITY, RED_LINE -> story.domains().get(nudge.name()).name();
        };
    }
}
