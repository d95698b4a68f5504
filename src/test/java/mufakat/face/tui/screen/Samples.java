package mufakat.face.tui.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mufakat.face.tui.widget.ActionList;
import mufakat.face.tui.widget.LadderRows;
import mufakat.face.tui.widget.LadderSteps;
import mufakat.face.tui.widget.MemberMap;
import mufakat.face.tui.widget.Sign;
import mufakat.face.tui.widget.StanceTable;

/** Things to show, as a game would have them. */
public final class Samples {
    public static final List<String> PROSE = List.of(
            "The corridor outside the plenary is louder than the plenary. Viet Nam's delegate holds your draft by one "
                    + "corner.",
            "\"We can speak of sharing,\" she says. \"We would rather not speak of reporting.\"",
            "Behind her the interpreters are changing shifts. Someone has left a plate of kuih on the registration "
                    + "desk, and nobody has yet decided whether it is anybody's to take. The draft has been through "
                    + "four capitals since Tuesday and has come back from each a little shorter, which you have been "
                    + "told is how a text learns to travel.",
            "You have three days. You had four this morning.");

    public static final List<StanceTable.Row> STANCES = List.of(
            new StanceTable.Row("BN", "Brunei", Sign.JOINS, "joins", "+2", ""),
            new StanceTable.Row("KH", "Cambodia", Sign.UNKNOWN, "unknown", "−3…+2", ""),
            new StanceTable.Row("ID", "Indonesia", Sign.HESITATES, "hesitates", "−1", ""),
            new StanceTable.Row("LA", "Laos", Sign.HESITATES, "hesitates", "−2", "gap 1"),
            new StanceTable.Row("MY", "Malaysia", Sign.SUPPORTS, "supports", "+5", ""),
            new StanceTable.Row("MM", "Myanmar", Sign.UNKNOWN, "unknown", "−6…+1", ""),
            new StanceTable.Row("PH", "Philippines", Sign.SUPPORTS, "supports", "+4", ""),
            new StanceTable.Row("SG", "Singapore", Sign.SUPPORTS, "supports", "+7", ""),
            new StanceTable.Row("TH", "Thailand", Sign.JOINS, "joins", "+1", ""),
            new StanceTable.Row("VN", "Viet Nam", Sign.OBJECTS, "objects", "−4", "data"));

    public static final List<MemberMap.Place> PLACES = List.of(
            new MemberMap.Place("MM", 5, 10, Sign.UNKNOWN),
            new MemberMap.Place("LA", 38, 22, Sign.HESITATES),
            new MemberMap.Place("TH", 25, 32, Sign.JOINS),
            new MemberMap.Place("KH", 42, 40, Sign.UNKNOWN),
            new MemberMap.Place("VN", 55, 32, Sign.OBJECTS),
            new MemberMap.Place("PH", 95, 34, Sign.SUPPORTS),
            new MemberMap.Place("MY", 32, 66, Sign.SUPPORTS),
            new MemberMap.Place("SG", 36, 70, Sign.SUPPORTS),
            new MemberMap.Place("BN", 70, 62, Sign.JOINS),
            new MemberMap.Place("ID", 55, 95, Sign.HESITATES));

    public static final LadderSteps STEPS = new LadderSteps(
            List.of("absent", "notes", "encourages", "endeavours", "commits"),
            List.of("absent", "notes", "encour.", "endeav.", "commits"));

    public static final List<LadderRows.Clause> CLAUSES = List.of(
            new LadderRows.Clause("hub", "core", "A hub to share incident reports", 2),
            new LadderRows.Clause("reporting", "", "Members report major incidents within a day", 1),
            new LadderRows.Clause("drill", "", "A yearly drill", 3));

    private Samples() {}

    public static List<LadderRows.Safeguard> safeguards(LadderRows.Tick tick) {
        return List.of(new LadderRows.Safeguard(
                "law",
                "\"in accordance with national law\"",
                "spares sovereignty by 1; the text loses a third of its effect",
                tick));
    }

    public static List<ActionList.Action> actions(Consumer<String> onDone) {
        return List.of(
                ActionList.Action.of('c', "Consult a member", "1 day", () -> onDone.accept("consult")),
                ActionList.Action.of('w', "Work on a draft", "free", () -> onDone.accept("draft")),
                new ActionList.Action(
                        'p',
                        "Call on a partner",
                        "1 day",
                        "Japan has something to offer",
                        Optional.empty(),
                        () -> onDone.accept("partner")),
                new ActionList.Action(
                        'h',
                        "Hold a workshop",
                        "2 days",
                        "",
                        Optional.of("A workshop takes two days and one is left."),
                        () -> onDone.accept("workshop")),
                ActionList.Action.of('o', "Open the floor", "", () -> onDone.accept("floor")));
    }
}
