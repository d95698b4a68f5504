package mufakat.playtest;

import java.util.List;
import java.util.function.Predicate;
import mufakat.engine.model.Guard;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;
import mufakat.engine.model.Profile;
import mufakat.engine.model.Situation;
import mufakat.playtest.ComfortModel.Reading;
import mufakat.story.Clause;

/**
 * What a member that feels so makes of any text of an item: what each clause touches and serves counts in proportion to
 * its strength (rules, section 2), so a few ledgers of the engine give the sums for all texts.
 */
final class Leaning {
    private final Situation situation;
    private final String member;
    private final Profile profile;
    private final Reading reading;
    private final int ground;
    private final int[] serves;
    private final boolean[] core;
    private final boolean[] guarded;
    private final int[][] touches;

    Leaning(Situation situation, String member, Profile profile, Reading reading) {
        this.situation = situation;
        this.member = member;
        this.profile = profile;
        this.reading = reading;
        List<Clause> clauses = situation.item().clauses();
        Ledger ledger = ledger(0);
        this.ground = sum(ledger, line -> line.clause().isEmpty() && isGround(line.reason()));
        this.serves = new int[clauses.size()];
        this.core = new boolean[clauses.size()];
        this.guarded = new boolean[clauses.size()];
        for (int clause = 0; clause < clauses.size(); clause++) {
            Clause said = clauses.get(clause);
            serves[clause] = sum(ledger, of(said, Line.Reason.SERVES));
            core[clause] = said.core();
            guarded[clause] = said.touches().keySet().stream().anyMatch(this::isGuarded);
        }
        this.touches = new int[1 << situation.item().safeguards().size()][];
    }

    private static boolean isGround(Line.Reason reason) {
        return reason != Line.Reason.CAPACITY_GAP && reason != Line.Reason.SIDE_CEILING;
    }

    private static Predicate<Line> of(Clause clause, Line.Reason reason) {
        return line -> line.reason() == reason && line.clause().equals(clause.id());
    }

    private boolean isGuarded(String domain) {
        return profile.guard(domain, situation.rules().guarded())
                        .compareTo(reading == Reading.WORST ? Guard.POSSIBLE : Guard.CERTAIN)
                >= 0;
    }

    /** Its comfort with the text. */
    int comfort(Wording wording) {
        int[] weights = touches(wording.guards());
        int comfort = ground - situation.rules().gap() * gap(wording);
        int sides = 0;
        boolean guards = false;
        for (int clause = 0; clause < weights.length; clause++) {
            int strength = wording.strength(clause);
            comfort += strength * (weights[clause] + (core[clause] ? serves[clause] : 0));
            sides += core[clause] ? 0 : strength * serves[clause];
            guards |= strength > 0 && guarded[clause];
        }
        return comfort + (guards ? 0 : Math.min(situation.rules().sideGains(), sides));
    }

    private int gap(Wording wording) {
        return wording.gap(situation, member);
    }

    /** By clause, what each step of strength takes from the comfort under these safeguards. */
    private int[] touches(int guards) {
        if (touches[guards] == null) {
            Ledger ledger = ledger(guards);
            touches[guards] = situation.item().clauses().stream()
                    .mapToInt(clause -> sum(ledger, of(clause, Line.Reason.TOUCHES)))
                    .toArray();
        }
        return touches[guards];
    }

    /** The ledger for a text in which every clause stands one step above absent. */
    private Ledger ledger(int guards) {
        int[] strengths =
                situation.item().clauses().stream().mapToInt(clause -> 1).toArray();
        return Ledger.of(situation, member, profile, Wordings.text(situation.item(), strengths, guards));
    }

    private int sum(Ledger ledger, Predicate<Line> which) {
        int sum = 0;
        for (Line line : ledger.lines()) {
            sum += which.test(line) ? reading.of(line.amount()) : 0;
        }
        return sum;
    }
}
