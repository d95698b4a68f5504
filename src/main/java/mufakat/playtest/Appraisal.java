package mufakat.playtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import mufakat.engine.Consensus;
import mufakat.engine.Ledger;
import mufakat.engine.Line;
import mufakat.engine.Profile;
import mufakat.engine.Situation;
import mufakat.engine.Span;
import mufakat.engine.Stance;
import mufakat.engine.Text;
import mufakat.engine.Vote;
import mufakat.story.Clause;
import mufakat.story.DecisionRule;
import mufakat.story.Proposal;

/**
 * How the members would take any text of an item in one situation. A comfort is a sum in which each clause counts in
 * proportion to its strength (rules, section 2), so a few ledgers of the engine give the sums for all texts.
 */
final class Appraisal {
    private static final int NEVER = Text.COMMITS + 1;

    /** How what is not known is read. */
    enum Reading {
        /** The worst that may be. */
        WORST,
        /** The best that may be. */
        BEST;

        int of(Span amount) {
            return this == WORST ? amount.low() : amount.high();
        }
    }

    private final Situation situation;
    private final Proposal item;
    private final Reading reading;
    private final List<String> members;
    private final int[] ground;
    private final int[] gap;
    private final int[] gapCommitting;
    private final int[][] refusesFrom;
    private final int[][][] perStrength;

    private Appraisal(Situation situation, Reading reading) {
        this.situation = situation;
        this.item = situation.item();
        this.reading = reading;
        this.members = List.copyOf(situation.members());
        this.ground = new int[members.size()];
        this.gap = new int[members.size()];
        this.gapCommitting = new int[members.size()];
        this.refusesFrom = new int[members.size()][item.clauses().size()];
        this.perStrength = new int[1 << item.safeguards().size()][][];
    }

    /** The appraisal of a situation; where all is known, both readings are the same. */
    static Appraisal of(Situation situation, Reading reading) {
        Appraisal appraisal = new Appraisal(situation, reading);
        Text gentle = appraisal.allAt(1, 0);
        Text committing = appraisal.allAt(Text.COMMITS, 0);
        for (int seat = 0; seat < appraisal.members.size(); seat++) {
            String member = appraisal.members.get(seat);
            Ledger ledger = Ledger.of(situation, member, gentle);
            appraisal.gap[seat] = appraisal.sum(ledger, line -> line.reason() == Line.Reason.CAPACITY_GAP);
            appraisal.ground[seat] = appraisal.sum(ledger, line -> line.clause().isEmpty()) - appraisal.gap[seat];
            appraisal.gapCommitting[seat] = appraisal.sum(
                    Ledger.of(situation, member, committing), line -> line.reason() == Line.Reason.CAPACITY_GAP);
            appraisal.drawLines(seat, situation.profiles().get(member));
        }
        return appraisal;
    }

    private Text allAt(int strength, int guards) {
        int[] strengths = new int[item.clauses().size()];
        Arrays.fill(strengths, strength);
        return Wordings.text(item, strengths, guards);
    }

    private int sum(Ledger ledger, Predicate<Line> which) {
        int sum = 0;
        for (Line line : ledger.lines()) {
            sum += which.test(line) ? reading.of(line.amount()) : 0;
        }
        return sum;
    }

    private void drawLines(int seat, Profile profile) {
        for (int clause = 0; clause < item.clauses().size(); clause++) {
            refusesFrom[seat][clause] = NEVER;
            for (String domain : item.clauses().get(clause).touches().keySet()) {
                int line = reading == Reading.WORST && profile.hidden().contains(domain)
                        ? 1
                        : profile.redLines().getOrDefault(domain, NEVER);
                refusesFrom[seat][clause] = Math.min(refusesFrom[seat][clause], line);
            }
        }
    }

    /** The comfort of the member in that seat. */
    int comfort(int seat, Wording wording) {
        int[] weights = weights(wording.guards())[seat];
        int comfort = ground[seat] + (wording.commits() ? gapCommitting[seat] : gap[seat]);
        for (int clause = 0; clause < weights.length; clause++) {
            comfort += wording.strength(clause) * weights[clause];
        }
        return comfort;
    }

    /** By seat and clause, what each step of strength adds to the comfort under these safeguards. */
    private int[][] weights(int guards) {
        if (perStrength[guards] == null) {
            Text text = allAt(1, guards);
            int[][] weights = new int[members.size()][item.clauses().size()];
            for (int seat = 0; seat < weights.length; seat++) {
                Ledger ledger = Ledger.of(situation, members.get(seat), text);
                for (int clause = 0; clause < weights[seat].length; clause++) {
                    String id = item.clauses().get(clause).id();
                    weights[seat][clause] = sum(ledger, line -> line.clause().equals(id));
                }
            }
            perStrength[guards] = weights;
        }
        return perStrength[guards];
    }

    /** Whether the member in that seat may be across a red line. */
    boolean refuses(int seat, Wording wording) {
        for (int clause = 0; clause < wording.clauses(); clause++) {
            if (wording.strength(clause) >= refusesFrom[seat][clause]) {
                return true;
            }
        }
        return false;
    }

    /** The stances by seat, when those who were given a promise have it beside their comfort. */
    List<Stance> stances(Wording wording, int[] promised) {
        int[] comforts = new int[members.size()];
        boolean[] refusing = new boolean[members.size()];
        for (int seat = 0; seat < comforts.length; seat++) {
            comforts[seat] = comfort(seat, wording) + promised[seat];
            refusing[seat] = refuses(seat, wording);
        }
        return situation.decision() == DecisionRule.CONSENSUS
                ? Consensus.of(situation.rules(), comforts, refusing)
                : votes(comforts, refusing);
    }

    private List<Stance> votes(int[] comforts, boolean[] refusing) {
        List<Stance> stances = new ArrayList<>();
        for (int seat = 0; seat < comforts.length; seat++) {
            stances.add(refusing[seat] ? Stance.OBJECTS : Vote.stance(situation.rules(), comforts[seat]));
        }
        return stances;
    }

    /** Whether the table would pass the text. */
    boolean passes(List<Stance> stances) {
        if (situation.decision() == DecisionRule.CONSENSUS) {
            return !stances.contains(Stance.OBJECTS);
        }
        SortedMap<String, Stance> byMember = new TreeMap<>();
        for (int seat = 0; seat < stances.size(); seat++) {
            byMember.put(members.get(seat), stances.get(seat));
        }
        return Vote.result(situation, situation.decision(), byMember) == Vote.Result.PASSED;
    }

    /** What a promise would add to the comfort of the member in that seat. */
    int promise(int seat) {
        int room = situation.rules().assurances()
                - situation.standings().get(members.get(seat)).assurances();
        return Math.max(0, Math.min(situation.rules().promise(), room));
    }

    List<String> members() {
        return members;
    }

    Situation situation() {
        return situation;
    }

    /** The clause's place in the item. */
    int place(Clause clause) {
        return item.clauses().indexOf(clause);
    }
}
