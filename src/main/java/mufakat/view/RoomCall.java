package mufakat.view;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;

/** A guess in the making: who will object to an item, who will hesitate. */
public final class RoomCall {
    private final String item;
    private final RoomTable room;
    private final SortedMap<String, Mark> guesses = new TreeMap<>();

    RoomCall(String item, RoomTable room) {
        this.item = item;
        this.room = room;
    }

    /** The table as known, to guess from. */
    public RoomTable room() {
        return room;
    }

    /** What is guessed of a member: objects, hesitates, or neither, which is {@link Mark#JOINS}. */
    public Mark guess(String member) {
        return guesses.getOrDefault(member, Mark.JOINS);
    }

    /** Guesses that a member objects, hesitates, or, with any other mark, neither. */
    public void guess(String member, Mark mark) {
        guesses.put(member, mark);
    }

    /** Goes from neither to hesitates to objects and round again. */
    public void turn(String member) {
        guess(
                member,
                switch (guess(member)) {
                    case HESITATES -> Mark.OBJECTS;
                    case OBJECTS -> Mark.JOINS;
                    default -> Mark.HESITATES;
                });
    }

    /** The decision that puts the guess on record. */
    public Decision decision() {
        return new Decision.CallRoom(item, guessed(Mark.OBJECTS), guessed(Mark.HESITATES));
    }

    private SortedSet<String> guessed(Mark mark) {
        SortedSet<String> members = new TreeSet<>(guesses.keySet());
        members.removeIf(member -> guesses.get(member) != mark);
        return members;
    }
}
