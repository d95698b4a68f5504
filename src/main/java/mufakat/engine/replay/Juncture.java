package mufakat.engine.replay;

import mufakat.engine.Debate;
import mufakat.engine.GameState;
import mufakat.engine.Phase;

/**
 * Where in a game a decision belongs: two games that have parted stand at the same place where the same thing is to be
 * decided.
 *
 * @param session the index of the session
 * @param subject the scene, incident or offer to be answered, or the item that is debated; empty while preparing, on the
 *     floor and after the end
 */
record Juncture(int session, GameState.Stage stage, Phase phase, String subject) {
    static Juncture of(GameState state) {
        String subject = switch (state.phase()) {
            case READING, INCIDENT, HEARING -> state.subject();
            case DEBATING -> state.debate().map(Debate::item).orElse("");
            case PREPARING, FLOOR, ENDED -> "";
        };
        return new Juncture(state.session(), state.stage(), state.phase(), subject);
    }

    /** Whether moving on from here could lead to the other place: what is answered is followed by more of the same part. */
    boolean mayLeadTo(Juncture other) {
        boolean isAnswered = switch (phase) {
            case READING, INCIDENT, HEARING, DEBATING -> true;
            case PREPARING, FLOOR, ENDED -> false;
        };
        return isBefore(other) || (isAnswered && !other.isBefore(this));
    }

    /** Whether it is of an earlier part of the game. */
    boolean isBefore(Juncture other) {
        return session == other.session ? stage.compareTo(other.stage) < 0 : session < other.session;
    }
}
