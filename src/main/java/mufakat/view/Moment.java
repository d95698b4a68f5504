package mufakat.view;

import java.util.List;
import java.util.Optional;

/**
 * All that a face draws: where we are, what there is to read, how the room stands, and what can be done.
 *
 * @param prose what has just happened and what is told, in order
 * @param room how the members stand toward the item looked at, where that matters
 * @param asks the question that the actions answer
 */
public record Moment(
        Kind kind,
        MomentHeader header,
        List<Passage> prose,
        Optional<RoomTable> room,
        String asks,
        List<Action> actions) {
    /** What kind of moment it is. */
    public enum Kind {
        SCENE,
        PREPARING,
        OFFER,
        FLOOR,
        DEBATE,
        INCIDENT,
        DEBRIEF
    }

    public Moment {
        prose = List.copyOf(prose);
        actions = List.copyOf(actions);
    }

    Moment asking(String question) {
        return new Moment(kind, header, prose, room, question, actions);
    }
}
