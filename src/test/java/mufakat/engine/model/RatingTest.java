package mufakat.engine.model;

import static mufakat.engine.AClause.clause;
import static mufakat.engine.AClause.core;
import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import mufakat.engine.AMember;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sensitive a text looks from outside (rules, section 2). */
class RatingTest {
    private static Rating rating(AMember of, String... text) {
        Story story = aTable().of(of, member("SG").feels("data", 1))
                .discussing(item("hub")
                        .saying(
                                core("room"),
                                clause("light").touches("data", 1),
                                clause("heavy").touches("data", 2)))
                .story();
        return Rating.of(
                story,
                story.proposals().get("hub"),
                text(text),
                story.proposals().get("hub").forums().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "light:1, LOW",
        "light:2, MODERATE",
        "heavy:1, MODERATE",
        "heavy:2, HIGH",
        "light:4, HIGH",
        "heavy:3, HIGH",
        "heavy:4, SEVERE"
    })
    void itIsTheHeaviestClauseOnTheMostSensitiveMember(String clause, Rating rating) {
        AMember open = member("VN")
                .feels("data", clause.equals("light:1") || clause.equals("light:4") ? 3 : 2)
                .openAbout("data");
        assertThat(rating(open, clause)).isEqualTo(rating);
    }

    @Test
    void clausesAreNotAddedUp() {
        assertThat(rating(member("VN").feels("data", 3).openAbout("data"), "light:1", "room:4"))
                .isEqualTo(Rating.LOW);
    }

    @Test
    void ofWhatIsNotPublicOnlyTheLowerEndCounts() {
        Rating two = rating(member("VN").feels("data", 2), "heavy:3");
        Rating three = rating(member("VN").feels("data", 3), "heavy:3");
        assertThat(three).isEqualTo(two).isEqualTo(Rating.HIGH);
        assertThat(rating(member("VN").feels("data", 3).openAbout("data"), "heavy:3"))
                .isEqualTo(Rating.SEVERE);
    }
}
