package mufakat.report.compare;

import java.util.List;

/**
 * A question to open a discussion with.
 *
 * @param says what was seen, and what to ask about it
 * @param games the games it is about, by name
 * @param view the view of the page that shows what was seen
 */
public record Opener(String says, List<String> games, String view) {
    public Opener {
        games = List.copyOf(games);
    }
}
