package mufakat.playtest;

import java.util.function.Predicate;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;
import mufakat.engine.model.Profile;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;
import mufakat.playtest.ComfortModel.Reading;

/**
 * What a member that feels so makes of any text of an item: a comfort is a sum in which each clause counts in proportion
 * to its strength (rules, section 2), so a few ledgers of the engine give the sums for all texts.
 */
final class Leaning {
    private final Situation situation;
    private final String member;
    private final Profile profile;
    private final Reading reading;
    private final int ground;
    private final int gap;
    private final int gapCommitting;
    private final int[][] perStrength;

    Leaning(Situation situation, String member, Profile profile, Reading reading) {
        this.situation = situation;
        this.member = member;
        this.profile = profile;
        this.reading = reading;
        Ledger ledger = ledger(1, 0);
        this.gap = sum(ledger, line -> line.reason() == Line.Reason.CAPACITY_GAP);
        this.ground = sum(ledger, line -> line.clause().isEmpty()) - gap;
        this.gapCommitting = sum(ledger(Text.COMMITS, 0), line -> line.reason() == Line.Reason.CAPACITY_GAP);
        this.perStrength = new int[1 << situation.item().safeguards().size()][];
    }

    /** Its comfort with the text. */
    int comfort(Wording wording) {
        int[] weights = weights(wording.guards());
        int comfort = ground + (wording.commits() ? gapCommitting : gap);
        for (int clause = 0; clause < weights.length; clause++) {
            comfort += wording.strength(clause) * weights[clause];
        }
        return comfort;
    }

    /** By clause, what each step of strength adds to the comfort under these safeguards. */
    private int[] weights(int guards) {
        if (perStrength[guards] == null) {
            Ledger ledger = ledger(1, guards);
            perStrength[guards] = situation.item().clauses().stream()
                    .mapToInt(clause -> sum(ledger, line -> line.clause().equals(clause.id())))
                    .toArray();
        }
        return perStrength[guards];
    }

    private Ledger ledger(int strength, int guards) {
        int[] strengths =
                situation.item().clauses().stream().mapToInt(clause -> strength).toArray();
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
