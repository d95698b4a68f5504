package mufakat.face.plain;

import java.util.List;
import java.util.Optional;
import mufakat.view.GameSession;
import mufakat.view.Mark;
import mufakat.view.Reply;
import mufakat.view.RoomCall;
import mufakat.view.RoomTable.Row;

/** A guess at who will object and who will hesitate: "VN objects, LA hesitates", or a number to turn a member's guess. */
final class Guessing {
    private final Talk talk;
    private final GameSession play;
    private final RoomCall call;
    private final List<Row> rows;

    Guessing(Talk talk, GameSession play, String item) {
        this.talk = talk;
        this.play = play;
        this.call = play.roomCall(item);
        this.rows = call.room().rows();
    }

    AfterAnswer begin() {
        new Reciting(talk).room(call.room());
        while (true) {
            print();
            String typed = talk.choice();
            if (InputWords.isLeaving(typed)) {
                throw new Left();
            }
            switch (typed) {
                case "b", "back" -> {
                    return AfterAnswer.SAME;
                }
                case "k", "keep" -> {
                    if (isKept()) {
                        return AfterAnswer.CHANGED;
                    }
                }
                default -> take(typed);
            }
        }
    }

    private void print() {
        talk.paper().blank();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Mark mark = call.guess(row.member());
            talk.paper().entry(i + 1, talk.words("plain.guess." + mark, row.member(), row.name()));
        }
        talk.say("plain.guess.keys", Seats.of(play));
    }

    private boolean isKept() {
        Reply reply = play.decide(call.decision());
        if (!reply.isDone()) {
            talk.paper().print(reply.words());
        }
        return reply.isDone();
    }

    private void take(String typed) {
        for (String part : typed.split("[,;]")) {
            if (!isUnderstood(part.strip())) {
                talk.say("plain.guess.not-understood", part.strip());
            }
        }
    }

    private boolean isUnderstood(String part) {
        int blank = part.lastIndexOf(' ');
        if (blank < 0) {
            Optional<Row> row = member(part);
            row.ifPresent(found -> call.turn(found.member()));
            return row.isPresent();
        }
        Optional<Mark> mark = mark(part.substring(blank + 1));
        Optional<Row> row = member(part.substring(0, blank).strip());
        if (mark.isEmpty() || row.isEmpty()) {
            return false;
        }
        call.guess(row.get().member(), mark.get());
        return true;
    }

    private Optional<Row> member(String typed) {
        return InputWords.pick(rows, typed, Row::member, Row::name);
    }

    private Optional<Mark> mark(String typed) {
        return List.of(Mark.OBJECTS, Mark.HESITATES, Mark.JOINS).stream()
                .filter(mark -> InputWords.begins(talk.words("plain.guess.word." + mark), typed))
                .findFirst();
    }
}
