package mufakat.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import mufakat.engine.Adoption;
import mufakat.engine.AnyGame;
import mufakat.engine.AnyTable;
import mufakat.engine.GameState;
import mufakat.engine.ItemState;
import mufakat.engine.SituationFactory;
import mufakat.engine.Variations;
import mufakat.story.Clause;
import mufakat.story.Forum;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Rules;
import mufakat.story.Safeguard;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

/** Ledgers against the formula of the rules, written down once more as plainly as can be (rules, sections 2, 4 and 11). */
class LedgerPropertiesTest {
    private static final int CASES = 500;

    private record Case(long seed, Story story, GameState state, Proposal item, Forum forum, Text text) {
        static Case of(long seed) {
            SplittableRandom chance = new SplittableRandom(~seed);
            Story story = AnyTable.story(seed);
            GameState state =
                    new AnyGame(story, seed).walk(chance.nextInt(200)).game().state();
            Proposal item = story.proposals().get(chance.nextInt(2) == 0 ? "hub" : "drill");
            Forum forum = story.forums().get(chance.nextInt(2) == 0 ? "digital" : "interior");
            return new Case(seed, story, state, item, forum, AnyTable.text(item, chance));
        }

        Situation truth() {
            return SituationFactory.truly(story, state, item.id(), forum.id());
        }

        Situation known() {
            return SituationFactory.asKnown(story, state, item.id(), forum.id());
        }
    }

    @Test
    void theSumOfTheLinesIsTheComfortOfTheFormula() {
        for (long seed = 0; seed < CASES; seed++) {
            Case drawn = Case.of(seed);
            Situation truth = drawn.truth();
            for (Member member : drawn.story.members().values()) {
                assertThat(Ledger.of(truth, member.id(), drawn.text).comfort())
                        .as("seed %d, %s", seed, member.id())
                        .isEqualTo(Span.exactly(comfort(drawn, member)));
            }
        }
    }

    private static int comfort(Case drawn, Member member) {
        Rules rules = drawn.story.rules();
        MemberState now = drawn.state.member(member.id());
        ItemState work = drawn.state.item(drawn.item.id());
        int assurances = work.promises().getOrDefault(member.id(), 0) * rules.promise()
                + work.backers().size() * rules.backing()
                + (work.coSponsors().containsKey(member.id()) ? rules.coSponsor() : 0);
        int backed = work.backers().isEmpty() ? 0 : now.feels().sensitivity().getOrDefault("alignment", 0);
        int strong = drawn.text.strengths().values().stream()
                .mapToInt(strength -> Math.max(0, strength - 2))
                .sum();
        int lacking = Math.max(0, drawn.item.demand() + strong / rules.strongWords() - now.counting());
        int gap = spares(drawn, "capacity") ? Math.min(1, lacking) : lacking;
        int carries = drawn.story.proposals().values().stream()
                .filter(item -> !item.id().equals(drawn.item.id()))
                .mapToInt(item -> carried(drawn, item, member.id()))
                .sum();
        int beyond = Math.max(0, carries - rules.means() * now.capacity());
        int comfort = now.trust()
                + precedents(drawn, member)
                + SituationFactory.familiarity(drawn.story, drawn.state, drawn.item.id())
                + Math.min(rules.assurances(), assurances)
                - backed
                - rules.gap() * gap
                - beyond / rules.overload();
        int sides = 0;
        boolean guards = false;
        for (Clause clause : drawn.item.clauses()) {
            int strength = drawn.text.strengths().get(clause.id());
            for (String interest : clause.serves().keySet()) {
                int gain = strength
                        * member.interest().get(interest)
                        * clause.serves().get(interest);
                comfort += clause.core() ? gain : 0;
                sides += clause.core() ? 0 : gain;
            }
            for (String domain : clause.touches().keySet()) {
                int felt = Math.max(0, now.feels().sensitivity().get(domain) - spared(drawn, domain));
                comfort -= strength * felt * clause.touches().get(domain);
                guards |= strength > 0 && now.feels().sensitivity().get(domain) == 3;
            }
        }
        return comfort + (guards ? 0 : Math.min(rules.sideGains(), sides));
    }

    private static boolean spares(Case drawn, String what) {
        return drawn.item.safeguards().stream()
                .anyMatch(guard ->
                        guard.spares().equals(what) && drawn.text.safeguards().contains(guard.id()));
    }

    private static int carried(Case drawn, Proposal item, String member) {
        return drawn.state
                .item(item.id())
                .adoption()
                .filter(now -> now.parties().contains(member))
                .filter(now -> now.carried().getOrDefault(member, 0)
                        < drawn.story.rules().delivery())
                .map(now -> Math.min(2, item.demand())
                        * Math.max(0, now.text().strengths().get("core") - 1))
                .orElse(0);
    }

    private static int precedents(Case drawn, Member member) {
        int sum = 0;
        int precedents = 0;
        for (String foundation : drawn.item.buildsOn()) {
            if (drawn.story.practices().containsKey(foundation)) {
                sum += drawn.state.member(member.id()).practices().contains(foundation) ? 1 : 0;
            } else if (drawn.state.isAdopted(foundation)) {
                Adoption adoption = drawn.state.item(foundation).adoption().orElseThrow();
                boolean carries = adoption.parties().contains(member.id())
                        && !adoption.hesitated().contains(member.id())
                        && !adoption.paper().contains(member.id());
                boolean delivered = adoption.carried().getOrDefault(member.id(), 0)
                        >= drawn.story.rules().delivery();
                int core = adoption.text().strengths().get("core");
                precedents += !carries || core < 2 ? 0 : core < 3 || !delivered ? 1 : 2;
            }
        }
        return sum + Math.min(drawn.story.rules().precedents(), precedents);
    }

    private static int spared(Case drawn, String domain) {
        int spared = drawn.forum.eases().equals(domain) ? 1 : 0;
        for (Safeguard guard : drawn.item.safeguards()) {
            if (guard.spares().equals(domain) && drawn.text.safeguards().contains(guard.id())) {
                return spared + 1;
            }
        }
        return spared;
    }

    @Test
    void whatIsKnownContainsTheTruth() {
        int certain = 0;
        int open = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Case drawn = Case.of(seed);
            Outlook truth = Outlook.of(drawn.truth(), drawn.text);
            Outlook known = Outlook.of(drawn.known(), drawn.text);
            for (String member : drawn.story.members().keySet()) {
                Span comfort = known.ledgers().get(member).comfort();
                int truly = truth.ledgers().get(member).comfort().low();
                assertThat(truly).as("seed %d, %s", seed, member).isBetween(comfort.low(), comfort.high());
                Stance stance = truth.worst().get(member);
                assertThat(stance)
                        .as("seed %d, %s", seed, member)
                        .isEqualTo(truth.best().get(member));
                assertThat(stance)
                        .as("seed %d, %s", seed, member)
                        .isBetween(known.best().get(member), known.worst().get(member));
                certain += known.certain(member).isPresent() ? 1 : 0;
                open += known.certain(member).isPresent() ? 0 : 1;
            }
        }
        assertThat(certain).isGreaterThan(CASES / 2);
        assertThat(open).isGreaterThan(CASES / 2);
    }

    @Test
    void theOrderOfClausesChangesNothing() {
        for (long seed = 0; seed < CASES; seed++) {
            Case drawn = Case.of(seed);
            Situation truth = drawn.truth();
            Situation turned = Variations.withClausesTurnedRound(truth);
            Outlook one = Outlook.of(truth, drawn.text);
            Outlook other = Outlook.of(turned, drawn.text);
            assertThat(other.worst()).as("seed %d", seed).isEqualTo(one.worst());
            one.ledgers().forEach((member, ledger) -> {
                Ledger again = other.ledgers().get(member);
                assertThat(again.heaviestClause()).as("seed %d", drawn.seed).isEqualTo(ledger.heaviestClause());
                assertThat(again.lines()).as("seed %d", drawn.seed).containsExactlyInAnyOrderElementsOf(ledger.lines());
            });
        }
    }
}
