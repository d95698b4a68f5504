package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Debate;
import mufakat.engine.SituationFactory;
import mufakat.engine.Survey;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Text;
import mufakat.story.Member;

/** How the members stand toward a text as far as the envoy knows: the table, and each member's ledger. */
final class Room {
    private final GameSession play;
    private final Survey survey;
    private final StoryWords words;

    Room(GameSession play) {
        this(play, play.game().survey());
    }

    /** The room as one frame sees it, which reckons nothing twice. */
    Room(GameSession play, Survey survey) {
        this.play = play;
        this.survey = survey;
        this.words = play.words();
    }

    /** The table for the text on the desk, with what circulating that text has shown. */
    RoomTable of(String item) {
        RoomTable room = of(item, survey.outlook(item));
        return new Learnt(play, item)
                .counts()
                .map(counted -> words.say("room.sounding", room.summary(), counted.objecting(), counted.hesitating()))
                .map(shown -> new RoomTable(item, room.title(), room.rows(), shown))
                .orElse(room);
    }

    /** The table for a text in a forum. */
    RoomTable of(String item, Text text, String forum) {
        return of(item, outlook(item, text, forum));
    }

    /** The table for a text that is taken so. */
    RoomTable of(String item, Outlook outlook) {
        List<RoomTable.Row> rows = new ArrayList<>();
        for (Member member : words.seats()) {
            rows.add(row(member, outlook));
        }
        return new RoomTable(item, words.shortItem(item), rows, summary(outlook));
    }

    /** The table while somebody objects: how each has just spoken is known to all; the figures are only what is known. */
    RoomTable spoken(Debate debate) {
        RoomTable known = of(debate.item(), debate.text(), debate.forum());
        List<RoomTable.Row> rows = new ArrayList<>();
        for (RoomTable.Row row : known.rows()) {
            Mark mark = Mark.of(debate.stances().get(row.member()));
            String note = mark == row.mark() ? row.note() : "";
            rows.add(new RoomTable.Row(row.member(), row.name(), mark, words.stance(mark), row.figure(), note));
        }
        int objecting = debate.taking(Stance.OBJECTS).size();
        int hesitating = debate.taking(Stance.HESITATES).size();
        return new RoomTable(debate.item(), known.title(), rows, words.say("room.spoken", objecting, hesitating));
    }

    /** A member's ledger for the text on the desk. */
    LedgerView ledger(String item, String member) {
        return ledger(item, survey.outlook(item), member);
    }

    /** A member's ledger for a text that is taken so. */
    LedgerView ledger(String item, Outlook outlook, String member) {
        return new LedgerWords(words).of(item, outlook.ledgers().get(member), Mark.of(outlook.certain(member)));
    }

    /** What would be with the text on the desk, in a few words. */
    String summary(String item) {
        return summary(survey.outlook(item));
    }

    /** What would be, in a few words: for notes beside actions. */
    String summary(String item, Text text, String forum) {
        return summary(outlook(item, text, forum));
    }

    /** The same of one of many texts that are weighed as things stand. */
    String summary(Situation known, Text text) {
        return summary(Outlook.of(known, text));
    }

    Outlook outlook(String item, Text text, String forum) {
        return Outlook.of(known(item, forum), text);
    }

    /** How things stand for an item in a forum, as far as is known. */
    Situation known(String item, String forum) {
        return SituationFactory.asKnown(play.game().story(), play.game().state(), item, forum);
    }

    private RoomTable.Row row(Member member, Outlook outlook) {
        Ledger ledger = outlook.ledgers().get(member.id());
        Optional<Stance> stance = outlook.certain(member.id());
        Mark mark = Mark.of(stance);
        return new RoomTable.Row(
                member.id(),
                member.name(),
                mark,
                words.stance(mark),
                StoryWords.signed(ledger.comfort()),
                mark == Mark.UNKNOWN
                        ? doubt(
                                ledger,
                                outlook.worst().get(member.id()),
                                outlook.best().get(member.id()))
                        : weight(ledger, mark));
    }

    /** What is known of a stance that is not certain. */
    private String doubt(Ledger ledger, Stance worst, Stance best) {
        if (worst.compareTo(Stance.HESITATES) < 0) {
            return words.say("room.content");
        }
        if (ledger.comfort().isExact() && best == Stance.HESITATES) {
            return words.say("room.in-company");
        }
        return ledger.crossing() == Ledger.Crossing.POSSIBLE ? words.say("room.red-line.possible") : gap(ledger);
    }

    /** What weighs most where a member does not follow gladly. */
    private String weight(Ledger ledger, Mark mark) {
        if (ledger.crossing() == Ledger.Crossing.CERTAIN) {
            return words.say("room.red-line");
        }
        if (ledger.isOutOfReach()) {
            return words.say("room.out-of-reach");
        }
        if (mark == Mark.SUPPORTS || mark == Mark.JOINS) {
            return "";
        }
        String gap = gap(ledger);
        return gap.isEmpty() ? heaviestDomain(ledger) : gap;
    }

    private String gap(Ledger ledger) {
        return ledger.lines().stream()
                .filter(line -> line.reason() == Line.Reason.CAPACITY_GAP)
                .findFirst()
                .map(line -> words.say(
                        "room.gap",
                        -line.amount().low() / play.game().story().rules().gap()))
                .orElse("");
    }

    private String heaviestDomain(Ledger ledger) {
        String heaviest = "";
        int least = 0;
        for (Line line : ledger.lines()) {
            if (line.reason() == Line.Reason.TOUCHES && line.amount().low() < least) {
                least = line.amount().low();
                heaviest = words.trait(line.subject());
            }
        }
        return heaviest;
    }

    private String summary(Outlook outlook) {
        return words.say(
                "room.summary",
                outlook.certainly(Stance.OBJECTS).size(),
                outlook.certainly(Stance.HESITATES).size(),
                outlook.unknown().size());
    }
}
