package mufakat.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import mufakat.engine.AnyGame;
import mufakat.engine.AnyTable;
import mufakat.engine.Debate;
import mufakat.engine.Event;
import mufakat.engine.GameState;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.engine.SituationFactory;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** What the table has heard is known, and nothing is known that is not so (rules, sections 4 and 11). */
class HeardPropertiesTest {
    private static final int CASES = 300;
    private static final int STEPS = 120;

    private int narrowed;

    @Test
    void whateverWasHeardARangeContainsTheTruthOfAnyTextFromThenOn() {
        int rounds = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Story story = AnyTable.story(seed);
            SplittableRandom chance = new SplittableRandom(seed);
            AnyGame game = new AnyGame(story, seed);
            for (int step = 0; step < STEPS && game.game().state().phase() != Phase.ENDED; step++) {
                rounds += heard(game.decide(game.decision())) ? 1 : 0;
                GameState state = game.game().state();
                for (String item : state.items().keySet()) {
                    Proposal proposal = story.proposals().get(item);
                    if (!state.item(item).heard().isEmpty()) {
                        compare(story, state, proposal, AnyTable.text(proposal, chance), "seed " + seed);
                    }
                }
                state.debate().ifPresent(debate -> compareMoves(story, state, debate));
            }
        }
        assertThat(rounds).as("rounds and circulations heard").isGreaterThan(CASES);
        assertThat(narrowed).as("ranges that were narrowed").isGreaterThan(10 * CASES);
    }

    private static boolean heard(Outcome outcome) {
        return outcome.events().stream()
                .anyMatch(event -> event instanceof Event.RoundHeld || event instanceof Event.Circulated);
    }

    private void compareMoves(Story story, GameState state, Debate debate) {
        Proposal item = story.proposals().get(debate.item());
        for (Clause clause : item.clauses()) {
            int softer = Math.max(clause.core() ? 1 : 0, debate.text().strength(clause) - 1);
            compare(story, state, item, debate.text().with(clause.id(), softer), "softened " + clause.id());
        }
        item.safeguards()
                .forEach(guard -> compare(story, state, item, debate.text().guardedBy(guard.id()), guard.id()));
    }

    private void compare(Story story, GameState state, Proposal item, Text text, String where) {
        for (String forum : item.forums()) {
            Situation known = SituationFactory.asKnown(story, state, item.id(), forum);
            Outlook truth = Outlook.of(SituationFactory.truly(story, state, item.id(), forum), text);
            Outlook seen = Outlook.of(known, text);
            for (String member : story.members().keySet()) {
                Ledger ledger = seen.ledgers().get(member);
                int truly = truth.ledgers().get(member).comfort().low();
                assertThat(truly)
                        .as("%s: %s", where, member)
                        .isBetween(ledger.comfort().low(), ledger.comfort().high());
                assertThat(truth.worst().get(member))
                        .as("%s: %s", where, member)
                        .isBetween(seen.best().get(member), seen.worst().get(member));
                assertThat(truth.ledgers().get(member).crossing() == Ledger.Crossing.CERTAIN)
                        .as("%s: across a red line, %s", where, member)
                        .isIn(possible(ledger.crossing()));
                narrowed += ledger.lines().stream().anyMatch(line -> line.reason() == Line.Reason.HEARD) ? 1 : 0;
            }
        }
    }

    private static java.util.List<Boolean> possible(Ledger.Crossing crossing) {
        return switch (crossing) {
            case NONE -> java.util.List.of(false);
            case POSSIBLE -> java.util.List.of(false, true);
            case CERTAIN -> java.util.List.of(true);
        };
    }

    @Test
    void aStanceThatWasTakenLiesInTheRangeThatIsShownBesideIt() {
        int spoken = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Story story = AnyTable.story(seed);
            AnyGame game = new AnyGame(story, seed);
            for (int step = 0; step < STEPS && game.game().state().phase() != Phase.ENDED; step++) {
                game.decide(game.decision());
                GameState state = game.game().state();
                if (state.debate().isPresent()) {
                    Debate debate = state.debate().get();
                    Situation known = SituationFactory.asKnown(story, state, debate.item(), debate.forum());
                    debate.stances().forEach((member, stance) -> {
                        Ledger ledger = Ledger.of(known, member, debate.text());
                        boolean fits = switch (stance) {
                            case SUPPORTS ->
                                ledger.comfort().low() >= story.rules().support();
                            case JOINS ->
                                ledger.comfort().low() >= 0
                                        && ledger.comfort().high()
                                                < story.rules().support();
                            case HESITATES -> ledger.comfort().high() < 0;
                            case OBJECTS -> ledger.comfort().high() < 0 || ledger.refuses();
                        };
                        assertThat(fits)
                                .as("%s %s at %s", member, stance, ledger.comfort())
                                .isTrue();
                    });
                    spoken += debate.stances().size();
                }
            }
        }
        assertThat(spoken).isGreaterThan(CASES);
    }
}
