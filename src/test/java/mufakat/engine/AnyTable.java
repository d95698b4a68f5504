package mufakat.engine;

import static mufakat.engine.AMember.member;
import static mufakat.engine.AnItem.item;
import static mufakat.engine.Incidents.incident;
import static mufakat.engine.Partners.partner;

import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.Sorted;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Condition;
import mufakat.story.DecisionRule;
import mufakat.story.Effect;
import mufakat.story.Partner;
import mufakat.story.Practice;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
import mufakat.story.Story;

/** Stories drawn from a seed: everything that the rules know turns up in them, and the checks find nothing wrong. */
public final class AnyTable {
    private static final List<String> DOMAINS = List.of("alignment", "data", "sovereignty");
    private static final List<String> INTERESTS = List.of("response", "training");
    private static final List<DecisionRule> RULES = List.of(
            DecisionRule.CONSENSUS,
            DecisionRule.CONSENSUS,
            DecisionRule.CONSENSUS,
            DecisionRule.QUALIFIED_MAJORITY,
            DecisionRule.SIMPLE_MAJORITY);
    private static final List<String> GUARDS = List.of("law", "lead", "pace");

    private final SplittableRandom chance;
    private final ATable table = ATable.aTable().forum("interior", "sovereignty");

    private AnyTable(long seed) {
        chance = new SplittableRandom(seed);
    }

    /** The story of that seed. */
    public static Story story(long seed) {
        return new AnyTable(seed).drawn();
    }

    private Story drawn() {
        table.decidingBy(any(RULES)).meeting(1 + below(3)).struckAfterEachSession(below(3));
        table.rule("days", 3 + below(6)).rule("parties", 2 + below(3)).rule("tolerance", below(5));
        table.rule("tablings", 1 + below(3)).rule("patience", below(5));
        for (int i = 1 + below(6); i > 0; i--) {
            table.of(aMember("M" + i));
        }
        String drill = "drill";
        table.discussing(anItem(drill).buildingOn("cert"));
        table.discussing(anItem("hub").buildingOn(drill));
        table.keepingBack(anItem("pact").buildingOn(drill, "hub"));
        table.practising(new Practice(
                "cert", "cert", "", 1 + below(7), touched(), Sets.of("M1"), new TreeMap<>(), "", List.of()));
        table.helpedBy(aPartner().built());
        table.threatenedBy(incident("worm", 1 + below(6)).built());
        table.threatenedBy(
                incident("fraud", 1 + below(6)).weighing(3).from("M1").built());
        // Drawn last, so that a seed's members and items stay what they are.
        if (below(2) == 0) {
            table.promising("host", 1 + below(3));
            table.promising("words", 0, new Condition.Clause(Sorted.map("hub", Sorted.map("core", 1 + below(4)))));
            table.rule("inHand", 1 + below(3));
        }
        if (below(2) == 0) {
            table.chairedBy("M1", any(List.of("", "drill", "hub", "pact"))).allowing(below(4));
        }
        if (below(2) == 0) {
            table.helpedBy(partner("southern")
                    .raising("all", 1 + below(5))
                    .excluding("meridian-" + (1 + below(3)))
                    .until("s" + (1 + below(2)))
                    .then()
                    .giving(1)
                    .returning("southern-3")
                    .excluding("meridian-1")
                    .then()
                    .lending(1)
                    .built());
        }
        return table.story();
    }

    private SortedMap<String, Integer> touched() {
        return below(2) == 0 ? Sorted.map() : Sorted.map(any(DOMAINS), 1 + below(2));
    }

    private AMember aMember(String id) {
        AMember member =
                member(id).trust(below(6)).capacity(below(6)).tiers(below(6)).population(1 + below(90_000));
        for (String domain : DOMAINS) {
            int feeling = below(4);
            member.feels(domain, feeling);
            if (feeling >= 2 && below(3) == 0) {
                member.drawsALineAt(domain, 1 + below(4));
            }
        }
        INTERESTS.forEach(interest -> member.wants(interest, below(4)));
        if (below(3) == 0) {
            member.openAbout(any(DOMAINS), any(INTERESTS));
        }
        return member;
    }

    private AnItem anItem(String id) {
        AClause[] clauses = new AClause[1 + below(4)];
        for (int i = 0; i < clauses.length; i++) {
            clauses[i] = i == 0 ? AClause.core("core") : AClause.clause("c" + i);
            for (int weights = below(3); weights > 0; weights--) {
                clauses[i].touches(any(DOMAINS), 1 + below(3));
            }
            if (below(3) > 0) {
                clauses[i].serves(any(INTERESTS), 1 + below(3));
            }
            clauses[i].moves(ATable.MEASURE, 1 + below(3)).drafted(1 + below(2));
        }
        AnItem item = item(id).saying(clauses)
                .demanding(below(4))
                .fitting("digital", "interior")
                .answering("worm");
        GUARDS.subList(0, below(4)).forEach(guard -> {
            String domain = any(DOMAINS);
            item.guard(guard, guard.equals("pace") ? Safeguard.CAPACITY : domain);
        });
        if (below(2) == 0) {
            item.openToTheLikeMinded();
        }
        if (below(3) == 0) {
            item.bringing(
                    new Effect.Unlock(List.of("pact")), new Effect.Token(1), new Effect.Trust(Sorted.map("all", -1)));
        }
        if (below(3) == 0) {
            item.bringing(new Effect.Sensitivity(Sorted.map("all", Sorted.map(any(DOMAINS), 1 - 2 * below(2)))));
        }
        if (below(4) == 0) {
            item.bringing(new Effect.Succession(Sorted.map("M1", Sorted.map(any(DOMAINS), 1 - 2 * below(2)))));
        }
        return item;
    }

    private Partners aPartner() {
        Partner.Wording wanted = new Partner.Wording(Sorted.map("core", 1 + below(4)), Sets.of(), Sets.of());
        return partner("meridian")
                .giving(below(3))
                .raising("all", 1 + below(4))
                .lending(below(3))
                .then()
                .backing("hub", "drill")
                .pushing("cert", 1)
                .wanting("hub", wanted)
                .then()
                .opening("pact");
    }

    /** A text of the item that could be tabled. */
    public static Text text(Proposal item, SplittableRandom chance) {
        SortedMap<String, Integer> strengths = new TreeMap<>();
        int core = 1 + chance.nextInt(4);
        for (Clause clause : item.clauses()) {
            strengths.put(clause.id(), clause.core() ? core : chance.nextInt(Math.min(4, core + 1) + 1));
        }
        TreeSet<String> guards = new TreeSet<>();
        for (Safeguard guard : item.safeguards()) {
            if (chance.nextInt(2) == 0) {
                guards.add(guard.id());
            }
        }
        return Text.of(item, strengths, guards);
    }

    private int below(int bound) {
        return chance.nextInt(bound);
    }

    private <T> T any(List<T> of) {
        return of.get(below(of.size()));
    }
}
