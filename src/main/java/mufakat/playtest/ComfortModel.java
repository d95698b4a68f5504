package mufakat.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.model.Consensus;
import mufakat.engine.model.Profile;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Span;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Text;
import mufakat.engine.model.Vote;
import mufakat.story.Clause;
import mufakat.story.DecisionRule;
import mufakat.story.Proposal;

/** How the members would take any text of an item in one situation. */
final class ComfortModel {
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

        int of(int one, int other) {
            return this == WORST ? Math.min(one, other) : Math.max(one, other);
        }
    }

    private final Situation situation;
    private final Proposal item;
    private final Reading reading;
    private final List<String> members;
    private final List<List<Leaning>> leanings = new ArrayList<>();
    private final int[][] refusesFrom;

    private ComfortModel(Situation situation, Reading reading) {
        this.situation = situation;
        this.item = situation.item();
        this.reading = reading;
        this.members = List.copyOf(situation.members());
        this.refusesFrom = new int[members.size()][item.clauses().size()];
    }

    /** The appraisal of a situation; where all is known, both readings are the same. */
    static ComfortModel of(Situation situation, Reading reading) {
        ComfortModel appraisal = new ComfortModel(situation, reading);
        for (int seat = 0; seat < appraisal.members.size(); seat++) {
            String member = appraisal.members.get(seat);
            Profile profile = situation.profiles().get(member);
            appraisal.leanings.add(profile.cases().stream()
                    .map(self -> new Leaning(situation, member, self, reading))
                    .toList());
            appraisal.drawLines(seat, profile);
        }
        return appraisal;
    }

    private void drawLines(int seat, Profile profile) {
        for (int clause = 0; clause < item.clauses().size(); clause++) {
            refusesFrom[seat][clause] = NEVER;
            for (String domain : item.clauses().get(clause).touches().keySet()) {
                SortedMap<String, Integer> feared = reading == Reading.WORST ? profile.hidden() : new TreeMap<>();
                int line = profile.redLines().getOrDefault(domain, feared.getOrDefault(domain, NEVER));
                refusesFrom[seat][clause] = Math.min(refusesFrom[seat][clause], line);
            }
        }
    }

    /** The comfort of the member in that seat. */
    int comfort(int seat, Wording wording) {
        List<Leaning> cases = leanings.get(seat);
        int comfort = cases.get(0).comfort(wording);
        for (Leaning leaning : cases.subList(1, cases.size())) {
            comfort = reading.of(comfort, leaning.comfort(wording));
        }
        return comfort;
    }

    /** Whether the member in that seat may be across a red line, or is not in a position to join. */
    boolean refuses(int seat, Wording wording) {
        if (situation.isOutOfReach(wording.text(), members.get(seat))) {
            return true;
        }
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
