package mufakat.face.plain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import mufakat.view.DeskView;
import mufakat.view.DeskView.ClauseRow;
import mufakat.view.DeskView.SafeguardRow;
import mufakat.view.DraftingDesk;
import mufakat.view.GameSession;
import mufakat.view.Reply;
import mufakat.view.RoomTable.Row;

/** The drafting desk by words: "hub 3" or "1 3" sets a clause, "s 1" turns a safeguard, k keeps, b drops. */
final class DraftingDialogue {
    private final Talk talk;
    private final GameSession play;
    private final DraftingDesk desk;
    private final DeskLines lines;

    DraftingDialogue(Talk talk, GameSession play, DraftingDesk desk) {
        this.talk = talk;
        this.play = play;
        this.desk = desk;
        this.lines = new DeskLines(talk);
    }

    AfterAnswer begin() {
        try {
            return work();
        } catch (Reloaded reloaded) {
            throw new Reloaded(Optional.of(desk));
        }
    }

    private AfterAnswer work() {
        lines.all(desk.view());
        talk.paper().blank();
        talk.say("plain.desk.keys", Seats.of(play));
        while (true) {
            String typed = talk.choice();
            if (InputWords.isLeaving(typed)) {
                throw new Left();
            }
            switch (typed) {
                case "b", "back", "drop" -> {
                    return AfterAnswer.SAME;
                }
                case "k", "keep" -> {
                    if (isKept()) {
                        return AfterAnswer.CHANGED;
                    }
                }
                case "again" -> lines.all(desk.view());
                case "?", "help" -> talk.say("plain.desk.keys", Seats.of(play));
                default -> change(typed);
            }
        }
    }

    private boolean isKept() {
        if (!desk.isChanged()) {
            talk.say("plain.desk.unchanged");
            return true;
        }
        Reply reply = play.decide(desk.decision());
        if (!reply.isDone()) {
            talk.paper().print(reply.words());
        }
        return reply.isDone();
    }

    private void change(String typed) {
        DeskView before = desk.view();
        int blank = typed.lastIndexOf(' ');
        String last = typed.substring(blank + 1);
        String first = blank < 0 ? "" : typed.substring(0, blank).strip();
        if (first.equals("l") || first.equals("ledger")) {
            showLedger(last, before);
        } else if (isDone(first, last, before)) {
            DeskView after = desk.view();
            lines.change(before, after);
            String unmoved = desk.unmoved(before, after);
            if (!unmoved.isEmpty()) {
                talk.paper().print(unmoved);
            }
        } else {
            talk.say("plain.desk.not-understood", typed);
            talk.say("plain.desk.keys", Seats.of(play));
        }
    }

    private void showLedger(String typed, DeskView view) {
        InputWords.pick(view.room().rows(), typed, Row::member, Row::name)
                .ifPresentOrElse(
                        row -> new Reciting(talk).ledger(desk.ledger(row.member())),
                        () -> talk.say("plain.which-member", members(view)));
    }

    private static String members(DeskView view) {
        return String.join(", ", view.room().rows().stream().map(Row::member).toList());
    }

    private boolean isDone(String first, String last, DeskView view) {
        if (first.isEmpty()) {
            return (last.equals("f") || last.equals("forum")) ? nextForum() : turn(last, view.safeguards());
        }
        if (first.equals("s") || first.equals("safeguard")) {
            return turn(last, view.safeguards());
        }
        Optional<ClauseRow> clause = InputWords.pick(view.clauses(), first, ClauseRow::id, ClauseRow::says);
        OptionalInt strength = strength(last);
        if (clause.isEmpty() || strength.isEmpty()) {
            return false;
        }
        desk.strength(clause.get().id(), strength.getAsInt());
        return true;
    }

    private boolean nextForum() {
        desk.nextForum();
        return true;
    }

    private boolean turn(String typed, List<SafeguardRow> safeguards) {
        Optional<SafeguardRow> safeguard = InputWords.pick(safeguards, typed, SafeguardRow::id, SafeguardRow::says);
        safeguard.ifPresent(row -> desk.turn(row.id()));
        return safeguard.isPresent();
    }

    /** A number from 0 to 4, or the word for it. */
    private OptionalInt strength(String typed) {
        OptionalInt number = InputWords.number(typed, 0, DraftingDesk.STRONGEST);
        return number.isPresent()
                ? number
                : IntStream.rangeClosed(0, DraftingDesk.STRONGEST)
                        .filter(each -> InputWords.begins(talk.words("strength." + each), typed))
                        .findFirst();
    }
}
