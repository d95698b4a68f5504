package mufakat.view;

import java.util.List;

/**
 * The drafting desk at a moment.
 *
 * @param rating how sensitive the text is: four dots and a word
 * @param forum the forum it is meant for, and what that forum eases
 * @param problem why the text can't be kept as it is, or empty
 * @param asked what partners ask of the text, each with whether it is met
 */
public record DeskView(
        String title,
        String rating,
        List<ClauseRow> clauses,
        List<SafeguardRow> safeguards,
        String forum,
        RoomTable room,
        String problem,
        List<String> asked) {

    /** One clause with its strength, 0 to 4, and what it touches and serves in a few words. */
    public record ClauseRow(String id, Role role, String says, int strength, String about) {}

    /** Whether a clause is the core. */
    public enum Role {
        CORE,
        CLAUSE
    }

    /** One safeguard. */
    public record SafeguardRow(String id, String says, String about, Tick tick) {}

    /** Whether a safeguard is in the text. */
    public enum Tick {
        IN,
        OUT
    }

    public DeskView {
        clauses = List.copyOf(clauses);
        safeguards = List.copyOf(safeguards);
        asked = List.copyOf(asked);
    }
}
