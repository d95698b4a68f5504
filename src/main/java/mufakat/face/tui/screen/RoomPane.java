package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import mufakat.face.tui.widget.LedgerPane;
import mufakat.face.tui.widget.MemberMap;
import mufakat.face.tui.widget.Remarks;
import mufakat.face.tui.widget.Rule;
import mufakat.face.tui.widget.Sign;
import mufakat.face.tui.widget.StanceTable;
import mufakat.face.tui.widget.Stances;
import mufakat.face.tui.widget.Style;
import mufakat.face.tui.widget.TextBlock;
import mufakat.story.Member;
import mufakat.view.GameSession;
import mufakat.view.Pages;
import mufakat.view.RoomTable;

/** How the room stands, beside the prose: the table, and as room allows the ledger of the selected member and the map. */
final class RoomPane {
    private final GameController controller;
    private final Optional<RoomTable> room;
    private final StanceTable table = new StanceTable();
    private final Remarks summary = new Remarks();
    private final LedgerPane ledger;
    private final MemberMap map = new MemberMap();
    private final Rule upperRule = Rule.down();
    private final Rule lowerRule = Rule.down();

    RoomPane(GameController controller, Optional<RoomTable> room) {
        this.controller = controller;
        this.room = room;
        this.ledger = new LedgerPane(controller.setting().say("ledger.all"));
        room.ifPresent(this::show);
    }

    private void show(RoomTable room) {
        GameSession play = controller.play();
        Pages pages = play.pages();
        table.title(controller.setting().say("room.title"), room.title());
        table.show(Stances.rows(room));
        table.mark(room.meant());
        table.onSelect(row -> ledger.show(pages.ledger(selected())));
        table.onChoose(row -> controller.read(play.pages().dossier(selected())));
        summary.show(List.of(TextBlock.item(Style.DIM, room.summary())));
        ledger.show(pages.ledger(selected()));
        map.show(places(play.game().story().members(), room));
    }

    private static List<MemberMap.Place> places(SortedMap<String, Member> members, RoomTable room) {
        List<MemberMap.Place> places = new ArrayList<>();
        for (RoomTable.Row row : room.rows()) {
            members.get(row.member())
                    .place()
                    .ifPresent(place ->
                            places.add(new MemberMap.Place(row.member(), place.x(), place.y(), Sign.of(row.mark()))));
        }
        return places;
    }

    /** The member that is selected; there is one as long as there is a table. */
    String selected() {
        return room.orElseThrow().rows().get(table.selectedRow()).member();
    }

    boolean isShown() {
        return room.isPresent();
    }

    List<Component> components() {
        return room.isPresent() ? List.of(table, summary, ledger, map, upperRule, lowerRule) : List.of();
    }

    StanceTable table() {
        return table;
    }

    Remarks summary() {
        return summary;
    }

    LedgerPane ledger() {
        return ledger;
    }

    MemberMap map() {
        return map;
    }

    Rule upperRule() {
        return upperRule;
    }

    Rule lowerRule() {
        return lowerRule;
    }
}
