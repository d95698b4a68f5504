package mufakat.face.plain;

import java.util.List;
import mufakat.view.LedgerView;
import mufakat.view.Mark;
import mufakat.view.Page;
import mufakat.view.Passage;
import mufakat.view.RoomTable;

/** Prints what there is to read: prose, pages, the table of members, ledgers. */
final class Reciting {
    private static final String INDENT = "  ";

    private final Talk talk;
    private final Paper paper;

    Reciting(Talk talk) {
        this.talk = talk;
        this.paper = talk.paper();
    }

    void page(Page page) {
        title(page.title());
        passages(page.passages());
    }

    void title(String title) {
        paper.blank();
        talk.say("plain.title", title);
        paper.blank();
    }

    void passages(List<Passage> passages) {
        passages.forEach(this::passage);
    }

    private void passage(Passage passage) {
        switch (passage.kind()) {
            case HEADING -> {
                paper.blank();
                paper.print(passage.text());
                paper.blank();
            }
            case PROSE -> {
                paper.blank();
                paper.print(passage.text());
                paper.blank();
            }
            case SPEECH -> paper.print(spoken(passage));
            case EXCERPT -> paper.line(INDENT + passage.text());
            case NOTE -> paper.print(INDENT, passage.text());
            case ADVICE -> talk.advise(passage.text());
        }
    }

    /** Who speaks and how it stands, with its words if it has any. */
    private String spoken(Passage speech) {
        String speaker = speech.mark()
                .map(mark -> talk.words("plain.speaker", mark.shape(), speech.who(), word(mark)))
                .orElse(speech.who());
        return speech.text().isEmpty() ? speaker + "." : speaker + ": " + speech.text();
    }

    private String word(Mark mark) {
        return talk.words("stance." + mark.name());
    }

    void room(RoomTable room) {
        paper.blank();
        talk.say("plain.room", room.title(), room.summary());
        room.rows().forEach(row -> row(row, room.meant().contains(row.member()) ? talk.words("plain.room.meant") : ""));
    }

    /** One member's line. */
    void row(RoomTable.Row row) {
        row(row, "");
    }

    /** A mark at the edge is nothing to listen to, so that it is said in words at the end. */
    private void row(RoomTable.Row row, String marked) {
        String note = row.note().isEmpty() ? "" : talk.words("plain.room.note", row.note());
        paper.print(
                INDENT,
                talk.words(
                        "plain.room.row",
                        row.mark().shape(),
                        row.member(),
                        row.name(),
                        row.word(),
                        row.figure(),
                        note + marked));
    }

    void ledger(LedgerView ledger) {
        title(talk.words("plain.ledger", ledger.mark().shape(), ledger.name(), ledger.total()));
        ledger.rows().forEach(row -> paper.print(INDENT, row.amount() + "  " + row.label()));
        if (!ledger.warning().isEmpty()) {
            paper.print(INDENT, ledger.warning());
        }
    }
}
