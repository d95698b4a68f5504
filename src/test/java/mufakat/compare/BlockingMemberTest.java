package mufakat.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mufakat.report.compare.AClass;
import org.junit.jupiter.api.Test;

/** Who held a text up in some games, while others brought it through. */
class BlockingMemberTest {
    private static final String STRONG = "draft item=ferry clauses=run:4,rule:4 forum=quay";
    private static final String WEAK = "draft item=ferry clauses=run:3 forum=quay";
    private static final String TABLE = "table item=ferry forum=quay";

    @Test
    void whoNeverObjectedHoldsNothingUp() {
        AClass room = new AClass();
        plays(room, "Ana", WEAK);
        assertThat(BlockingMember.foremost(room.comparison())).isEmpty();
    }

    @Test
    void whoObjectedInSomeGamesIsNamedWithThemAndWithThoseThatCameThrough() {
        AClass room = new AClass();
        plays(room, "Ana", WEAK);
        falls(room, "Budi");
        falls(room, "Chan");

        BlockingMember found = BlockingMember.foremost(room.comparison()).orElseThrow();

        assertThat(found.member()).isEqualTo("A");
        assertThat(found.item()).isEqualTo("ferry");
        assertThat(found.carried()).extracting(GameSummary::name).containsExactly("Ana");
        assertThat(found.held()).extracting(GameSummary::name).containsExactly("Budi", "Chan");
        assertThat(found.clause()).contains("rule");
    }

    @Test
    void whoOnlyObjectedWhereItWasCarriedAllTheSameHoldsNothingUp() {
        AClass room = new AClass();
        falls(room, "Ana");
        falls(room, "Budi");
        assertThat(BlockingMember.foremost(room.comparison())).isEmpty();
    }

    @Test
    void theItemThatDividesTheClassMostEvenlyIsTheForemost() {
        AClass room = AClass.playing("compare/harbour.yaml");
        // The crane needs the guild and fell in one game; the hoist needs the school and fell in two.
        tablesBoth(room, "Ana");
        tablesBoth(room, "Budi", "guild");
        tablesBoth(room, "Chan", "guild", "school");
        tablesBoth(room, "Dewi", "guild", "school");

        BlockingMember found = BlockingMember.foremost(room.comparison()).orElseThrow();

        assertThat(found.item()).isEqualTo("hoist");
        assertThat(found.member()).isEqualTo("A");
        assertThat(found.held()).extracting(GameSummary::name).containsExactly("Ana", "Budi");
        assertThat(found.carried()).extracting(GameSummary::name).containsExactly("Chan", "Dewi");
    }

    private static void tablesBoth(AClass room, String player, String... partners) {
        List<String> decisions = new ArrayList<>();
        List.of(partners).forEach(partner -> decisions.addAll(List.of("visit partner=" + partner, "accept")));
        decisions.addAll(List.of("open-floor", "table item=crane forum=quay"));
        if (!List.of(partners).contains("guild")) {
            decisions.add("let-rest");
        }
        decisions.add("table item=hoist forum=quay");
        if (!List.of(partners).contains("school")) {
            decisions.add("let-rest");
        }
        room.plays(player, decisions.toArray(String[]::new));
    }

    private static void plays(AClass room, String player, String draft) {
        room.plays(player, "choose choice=bow", draft, "open-floor", TABLE, "adjourn", "open-floor", "adjourn");
    }

    private static void falls(AClass room, String player) {
        room.plays(
                player,
                "choose choice=bow",
                STRONG,
                "open-floor",
                TABLE,
                "let-rest",
                "adjourn",
                "open-floor",
                "adjourn");
    }
}
