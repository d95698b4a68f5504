package mufakat.engine.replay;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Partners.partner;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mufakat.engine.AGame;
import mufakat.engine.ATable;
import mufakat.engine.Decision;

/** Games at a small table of which one decision is supposed to have been another. */
final class Supposed {
    static final String TABLE_HUB = "table item=hub forum=digital";
    static final String TABLE_PACT = "table item=pact forum=digital";
    static final String TABLE_DRILL = "table item=drill forum=digital";
    static final String WEAK_HUB = "draft item=hub clauses=room:1 forum=digital";

    private Supposed() {}

    /** VN objects to the hub and to the pact as they are drafted, to a weak hub nobody; the drill touches nobody. */
    static ATable table() {
        return aTable().meeting(2)
                .of(
                        member("SG").capacity(5).trust(3),
                        member("VN").capacity(5).trust(3).feels("data", 3))
                .discussing(
                        item("hub")
                                .saying(
                                        core("room").touches("data", 1).moves(ATable.MEASURE, 2),
                                        clause("reporting").touches("data", 3)),
                        item("pact").saying(core("word").touches("data", 3)),
                        item("drill"))
                .helpedBy(partner("meridian").giving(1).built())
                .helpedBy(partner("zephyr").giving(1).built());
    }

    static WhatIf whatIf(ATable table, List<String> played, int at, String... instead) {
        return WhatIf.of(table.begun().game(), decisions(played), at, decisions(List.of(instead)));
    }

    static List<Decision> decisions(List<String> lines) {
        return lines.stream().map(AGame::read).toList();
    }

    static List<String> toTheEnd(String... first) {
        return Stream.concat(Arrays.stream(first), Stream.of("adjourn", "open-floor", "adjourn"))
                .toList();
    }

    static List<Integer> taken(WhatIf whatIf) {
        return whatIf.steps().stream()
                .filter(Retaken::isTaken)
                .map(Retaken::number)
                .toList();
    }

    static List<Integer> leftOut(WhatIf whatIf) {
        return whatIf.steps().stream()
                .filter(step -> !step.isTaken())
                .map(Retaken::number)
                .toList();
    }
}
