package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import mufakat.engine.AnyTable;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Story;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

/**
 * Two stories that differ in one value that nobody knows look alike until somebody is asked or a text is tabled (rules,
 * section 11).
 */
class NothingHiddenShowsTest {
    private static final int CASES = 300;
    private static final int STEPS = 6;
    private static final Messages MESSAGES = Messages.load();

    @Test
    void whatIsNotKnownChangesNothingThatIsShown() {
        int compared = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Story story = AnyTable.story(seed);
            Optional<HiddenValue> hidden = HiddenValue.drawn(story, seed);
            if (hidden.isPresent()) {
                compared += compare(story, hidden.get(), seed);
            }
        }
        assertThat(compared).as("moments that were compared").isGreaterThan(4 * CASES);
    }

    private static int compare(Story story, HiddenValue hidden, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        GameSession here = begin(story, seed);
        GameSession there = begin(hidden.changed(story), seed);
        int compared = 0;
        while (compared < STEPS) {
            String where = "seed " + seed + ", " + hidden + ", after " + here.steps();
            assertThat(shown(there)).as(where).isEqualTo(shown(here));
            compared++;
            List<Decision> decisions = decisions(here.moment().actions());
            decisions.removeIf(decision -> shows(decision, hidden, story));
            if (decisions.isEmpty()) {
                return compared;
            }
            Decision decision = decisions.get(chance.nextInt(decisions.size()));
            assertThat(there.decide(decision)).as(where).isEqualTo(here.decide(decision));
        }
        return compared;
    }

    private static GameSession begin(Story story, long seed) {
        return GameSession.begin(Game.begin(story, seed), MESSAGES, entry -> Optional.empty());
    }

    /** All that a player could look at. */
    private static List<Object> shown(GameSession play) {
        List<Object> shown = new ArrayList<>();
        shown.add(play.moment());
        shown.add(play.pages().members());
        shown.add(play.pages().items());
        shown.add(play.pages().world());
        shown.add(play.pages().journal());
        for (String item : play.game().story().proposals().keySet()) {
            if (play.game().state().item(item).isOpen()) {
                DraftingDesk desk = play.desk(item);
                shown.add(desk.view());
                play.game().story().proposals().get(item).clauses().forEach(clause -> desk.strength(clause.id(), 4));
                shown.add(desk.view());
                play.game().story().members().keySet().forEach(member -> shown.add(desk.ledger(member)));
            }
        }
        return shown;
    }

    /** What the player could decide now, the drafting of a stronger text included. */
    private static List<Decision> decisions(List<Action> actions) {
        List<Decision> decisions = new ArrayList<>();
        for (Action action : actions) {
            if (action.barred().isPresent()) {
                continue;
            }
            if (action.target() instanceof Action.Target.Decide to) {
                decisions.add(to.decision());
            } else if (action.target() instanceof Action.Target.Choose to) {
                decisions.addAll(decisions(to.menu().actions()));
            } else if (action.target() instanceof Action.Target.Guess to) {
                decisions.add(new Decision.CallRoom(to.item(), new TreeSet<>(), new TreeSet<>()));
            }
        }
        return decisions;
    }

    /** Asking the member itself, circulating and tabling are the ways to learn something. */
    private static boolean shows(Decision decision, HiddenValue hidden, Story story) {
        if (decision instanceof Decision.Consult talk) {
            return talk.member().equals(hidden.member())
                    && concerns(story.proposals().get(talk.item()), hidden.trait());
        }
        return decision instanceof Decision.Circulate
                || decision instanceof Decision.Table
                || decision instanceof Decision.Adjourn;
    }

    private static boolean concerns(Proposal item, String trait) {
        for (Clause clause : item.clauses()) {
            if (clause.touches().containsKey(trait) || clause.serves().containsKey(trait)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void askingTheMemberDoesShowIt() {
        int shown = 0;
        for (long seed = 0; seed < 100; seed++) {
            Story story = AnyTable.story(seed);
            Optional<HiddenValue> hidden = HiddenValue.drawn(story, seed);
            if (hidden.isPresent()
                    && concerns(story.proposals().get("hub"), hidden.get().trait())) {
                GameSession here = begin(story, seed);
                GameSession there = begin(hidden.get().changed(story), seed);
                Decision ask = new Decision.Consult(hidden.get().member(), "hub");
                here.decide(ask);
                there.decide(ask);
                assertThat(here.game().state().phase()).isEqualTo(Phase.PREPARING);
                assertThat(shown(here)).as("seed %d", seed).isNotEqualTo(shown(there));
                shown++;
            }
        }
        assertThat(shown).isPositive();
    }
}
