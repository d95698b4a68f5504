package mufakat.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.model.Carrier;
import mufakat.engine.model.Rating;
import mufakat.report.compare.AClass;
import org.junit.jupiter.api.Test;

/** In how many games a partner carried a text, and what else did. */
class CarriageTest {
    private static final List<String> LETTER = List.of("visit partner=guild", "accept");
    private static final List<String> COURSE = List.of("visit partner=school", "accept");
    private static final List<String> PROMISE =
            List.of("visit partner=bank", "accept", "promise member=C item=crane promise=host");

    @Test
    void thePartnerWhoseBackingOrOfferDecidedIsCountedOncePerGame() {
        AClass room = AClass.playing("compare/harbour.yaml");
        tables(room, "Ana", "crane", LETTER);
        tables(room, "Budi", "crane", PROMISE);
        tables(room, "Chan", "hoist", COURSE);
        tables(room, "Dewi", "hoist", COURSE);

        assertThat(Carriage.of(room.comparison()))
                .satisfiesExactly(
                        crane -> {
                            assertThat(crane.item()).isEqualTo("crane");
                            assertThat(crane.agreed()).isEqualTo(2);
                            assertThat(crane.partners()).containsExactly(entry("guild", 1));
                            assertThat(crane.withoutPartner()).isEqualTo(1);
                        },
                        hoist -> {
                            assertThat(hoist.item()).isEqualTo("hoist");
                            assertThat(hoist.partners()).containsExactly(entry("school", 2));
                            assertThat(hoist.withoutPartner()).isZero();
                        });
    }

    @Test
    void aTextSaysWhatCarriedItAndForWhom() {
        assertThat(only("crane", LETTER).carriers()).singleElement().satisfies(carrier -> {
            assertThat(carrier.what().kind()).isEqualTo(Carrier.Kind.BACKING);
            assertThat(carrier.what().objecting()).containsExactly("C");
            assertThat(carrier.partner()).isEqualTo("guild");
        });
        assertThat(only("hoist", COURSE).carriers()).singleElement().satisfies(carrier -> {
            assertThat(carrier.what().kind()).isEqualTo(Carrier.Kind.OFFER);
            assertThat(carrier.what().subject()).isEqualTo("course");
            assertThat(carrier.partner()).isEqualTo("school");
        });
        assertThat(only("crane", PROMISE).carriers()).singleElement().satisfies(carrier -> {
            assertThat(carrier.what().kind()).isEqualTo(Carrier.Kind.PROMISE);
            assertThat(carrier.partner()).isEmpty();
        });
    }

    @Test
    void whereEitherOfTwoWouldHaveDoneNeitherCarriedTheText() {
        List<String> both = new ArrayList<>(LETTER);
        both.addAll(PROMISE);

        assertThat(only("crane", both).carriers()).isEmpty();
    }

    @Test
    void aTextThatFellWasCarriedByNothingAndIsNotCounted() {
        AClass room = AClass.playing("compare/harbour.yaml");
        room.plays("Ana", "open-floor", "table item=crane forum=quay", "let-rest");

        Comparison comparison = room.comparison();

        assertThat(comparison.accounts().get(0).fates())
                .singleElement()
                .satisfies(fate -> assertThat(fate.carriers()).isEmpty());
        assertThat(Carriage.of(comparison)).isEmpty();
    }

    @Test
    void anObjectionSaysWhetherARedLineIsCrossed() {
        Comparison comparison = AClass.playing("compare/harbour.yaml")
                .plays(
                        "Ana",
                        "draft item=crane clauses=lift:4 forum=quay",
                        "open-floor",
                        "table item=crane forum=quay",
                        "let-rest")
                .comparison();

        assertThat(comparison.accounts().get(0).fates().get(0).objecting())
                .filteredOn(held -> held.member().equals("C"))
                .singleElement()
                .satisfies(held -> assertThat(held.redLine()).isEqualTo(TabledObjection.RedLine.CROSSED));
    }

    @Test
    void aTextIsRatedAsItWasTabledAndAsItEnded() {
        TabledText fate = new AClass()
                .plays(
                        "Ana",
                        "choose choice=bow",
                        "draft item=ferry clauses=run:3,rule:3 forum=quay",
                        "open-floor",
                        "table item=ferry forum=quay",
                        "soften clause=rule",
                        "soften clause=rule")
                .comparison()
                .accounts()
                .get(0)
                .fates()
                .get(0);

        assertThat(fate.firstRated()).isEqualTo(Rating.HIGH);
        assertThat(fate.lastRated()).isEqualTo(Rating.MODERATE);
    }

    private static TabledText only(String item, List<String> preparation) {
        AClass room = AClass.playing("compare/harbour.yaml");
        tables(room, "Ana", item, preparation);
        Comparison comparison = room.comparison();
        assertThat(comparison.remarks()).isEmpty();
        return comparison.accounts().get(0).fates().get(0);
    }

    private static void tables(AClass room, String player, String item, List<String> preparation) {
        List<String> decisions = new ArrayList<>(preparation);
        decisions.add("open-floor");
        decisions.add("table item=" + item + " forum=quay");
        room.plays(player, decisions.toArray(String[]::new));
    }
}
