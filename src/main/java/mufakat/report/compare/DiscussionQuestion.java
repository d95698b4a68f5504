package mufakat.report.compare;

import java.util.List;

/**
 * A question to open a discussion with.
 *
 * @param says what was seen, and what to ask about it
 * @param sides the games it is about, by name, on each side of the question
 * @param view the view of the page that shows what was seen
 */
public record DiscussionQuestion(String says, List<List<String>> sides, String view) {
    public DiscussionQuestion {
        sides = List.copyOf(sides);
    }

    /** The games it is about, by name. */
    public List<String> games() {
        return sides.stream().flatMap(List::stream).toList();
    }
}
