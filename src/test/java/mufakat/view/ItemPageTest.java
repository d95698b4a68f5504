package mufakat.view;

import static mufakat.view.SmallTable.MESSAGES;
import static mufakat.view.SmallTable.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.SessionRange;
import org.junit.jupiter.api.Test;

/** The page of an item tells which text it shows, and what is in it. */
class ItemPageTest {
    private final GameSession play = GameSession.begin(
            Game.begin(STORY, 7, SessionRange.named(STORY, "second").orElseThrow()),
            MESSAGES,
            entry -> Optional.empty());

    private List<String> page(String item) {
        return play.pages().item(item).passages().stream().map(Passage::text).toList();
    }

    private String rating(String item) {
        return play.desk(item).view().rating();
    }

    @Test
    void aTextThatIsNotInForceLiesOnTheDesk() {
        assertThat(page("assistance"))
                .contains(MESSAGES.say("item.text", rating("assistance")))
                .noneMatch(text -> text.startsWith("In force"));
    }

    @Test
    void aTextInForceIsCalledSoWithItsSessionAndItsForum() {
        assertThat(page("hub"))
                .contains(MESSAGES.say("item.text.in-force", rating("hub")))
                .contains("In force since Port Aral 2011, agreed before digital ministers, among 4 of 4."
                        + " Hesitated in silence: Durio.");
    }

    @Test
    void aDraftBesideATextInForceIsCalledADraft() {
        Decision stronger = new Decision.KeepDraft(
                "hub", new TreeMap<>(Map.of("room", 3)), new TreeSet<>(List.of("own-lead")), "digital");
        assertThat(play.decide(stronger)).isEqualTo(Reply.DONE);
        assertThat(page("hub")).contains(MESSAGES.say("item.text.anew", rating("hub")));
    }

    @Test
    void aSafeguardSaysWhetherItIsInTheText() {
        Decision guarded = new Decision.KeepDraft(
                "hub", new TreeMap<>(Map.of("room", 3)), new TreeSet<>(List.of("own-lead")), "digital");
        play.decide(guarded);
        assertThat(page("hub"))
                .anyMatch(text -> text.startsWith("in the text,") && text.contains("led by the members"))
                .anyMatch(text -> text.startsWith("not in the text;") && text.contains("national law"));
    }
}
