package mufakat.view;

import static mufakat.engine.AMember.member;
import static mufakat.engine.ATable.aTable;
import static mufakat.engine.AnItem.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mufakat.engine.ATable;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.story.Condition;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** A forum that an item founds is offered from then on, and not before. */
class FoundedForumTest {
    private static final Story STORY = aTable().forumOnce("conference", new Condition.Adopted(List.of("founding")))
            .of(member("SG").capacity(5))
            .discussing(item("founding"), item("norms").fitting("conference", ATable.USUAL))
            .story();

    private final GameSession play =
            GameSession.begin(Game.begin(STORY, 1), SmallTable.MESSAGES, entry -> Optional.empty());

    @Test
    void theDeskGoesRoundTheForumsThatMeet() {
        DraftingDesk desk = play.desk("norms");
        assertThat(desk.view().forum()).contains(ATable.USUAL);
        desk.nextForum();
        assertThat(desk.view().forum()).contains(ATable.USUAL);
    }

    @Test
    void theFloorOffersItOnceItMeets() {
        SmallTable.decide(play, "open-floor");
        assertThat(offered()).noneMatch(way -> way.contains("conference"));
        SmallTable.decide(play, "table item=founding forum=" + ATable.USUAL);
        assertThat(offered()).anyMatch(way -> way.contains("conference"));
    }

    private List<String> offered() {
        return play.moment().actions().stream()
                .filter(action ->
                        action.target() instanceof Action.Target.Decide to && to.decision() instanceof Decision.Table)
                .map(Action::label)
                .toList();
    }
}
