package mufakat.engine;

import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Incidents.incident;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** Chance is dealt once, from the seed (rules, section 9). */
class DeckTest {
    private static final Story STORY = aTable().meeting(4)
            .struckAfterEachSession(1)
            .of(member("LA"), member("SG"), member("VN"))
            .discussing(item("hub"))
            .threatenedBy(
                    incident("fraud", 1).weighing(9).built(),
                    incident("phishing", 1).hitting("SG").from("LA", "SG").built(),
                    incident("worm", 1).built())
            .story();

    private static List<String> struck(AGame game) {
        return game.state().strikes().stream()
                .map(strike -> strike.incident() + " " + strike.victim() + " " + strike.origin())
                .toList();
    }

    private static AGame quiet(AGame game) {
        return game.after("open-floor", "adjourn", "go-on");
    }

    @Test
    void theSameSeedDealsTheSameWorldWhateverTheEnvoyDoes() {
        for (long seed = 0; seed < 50; seed++) {
            AGame idle = AGame.begin(STORY, seed);
            AGame busy = idle.after("consult member=VN item=hub", "circulate item=hub", "workshop item=hub");
            assertThat(struck(quiet(quiet(busy)))).as("seed %d", seed).isEqualTo(struck(quiet(quiet(idle))));
        }
    }

    @Test
    void everyIncidentIsDealtOnce() {
        Deck deck = Deck.dealt(STORY, 5);
        assertThat(deck.cards())
                .extracting(card -> card.incident().id())
                .containsExactlyInAnyOrder("fraud", "phishing", "worm");
    }

    @Test
    void victimsAreThoseThatCanBeHitAndNobodyHitsItself() {
        IntStream.range(0, 50)
                .mapToObj(seed -> Deck.dealt(STORY, seed))
                .flatMap(deck -> deck.cards().stream())
                .filter(card -> card.incident().id().equals("phishing"))
                .forEach(card -> assertThat(card.victim() + card.origin()).isEqualTo("SGLA"));
    }

    @Test
    void chanceReachesEveryMemberAndFavoursTheHeavier() {
        List<Deck.Card> first = IntStream.range(0, 500)
                .mapToObj(seed -> Deck.dealt(STORY, seed).cards().get(0))
                .toList();
        assertThat(first)
                .filteredOn(card -> card.incident().id().equals("fraud"))
                .hasSizeBetween(370, 450);
        assertThat(first).extracting(Deck.Card::victim).contains("LA", "SG", "VN");
    }

    @Test
    void theGeneratorIsTheOneThatWasPublished() {
        // Reference values of SplitMix64 for the seed 1234567; a stream of no name begins at the seed itself.
        SplitMix64 stream = SplitMix64.stream(1234567, "");
        assertThat(stream.next()).isEqualTo(6457827717110365317L);
        assertThat(stream.next()).isEqualTo(3203168211198807973L);
        assertThat(Long.toUnsignedString(stream.next())).isEqualTo("9817491932198370423");
    }
}
