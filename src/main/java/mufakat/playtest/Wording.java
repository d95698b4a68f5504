package mufakat.playtest;

import mufakat.engine.Measures;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;

/** A text of an item in numbers, for weighing many of them quickly. */
final class Wording {
    private final int[] strengths;
    private final int guards;
    private final int[] effects;
    private final int[] signs;
    private final int atMost;
    private final Text text;

    /**
     * @param strengths by clause, in the item's order
     * @param guards the safeguards as bits, in the item's order
     * @param effects by measure, what the text does when all own it
     * @param signs by measure, 1 where more of it is better and −1 where it is worse
     */
    Wording(Proposal item, int[] strengths, int guards, int[] effects, int[] signs) {
        this.strengths = strengths;
        this.guards = guards;
        this.effects = effects;
        this.signs = signs;
        this.text = Wordings.text(item, strengths, guards);
        this.atMost = sumOfGains();
    }

    /** What it delivers when so many of the members own it. */
    int delivered(int owners, int members) {
        int delivered = 0;
        for (int measure = 0; measure < effects.length; measure++) {
            delivered += signs[measure] * Measures.shared(effects[measure], owners, members);
        }
        return delivered;
    }

    /** At least what it delivers under any number of owners: a harm shared by fewer may come to nothing. */
    int atMost() {
        return atMost;
    }

    private int sumOfGains() {
        int most = 0;
        for (int measure = 0; measure < effects.length; measure++) {
            most += Math.max(0, signs[measure] * effects[measure]);
        }
        return most;
    }

    Text text() {
        return text;
    }

    int strength(int clause) {
        return strengths[clause];
    }

    int clauses() {
        return strengths.length;
    }

    int guards() {
        return guards;
    }

    /** By how many steps a member's capacity falls short of what it asks. */
    int gap(Situation situation, String member) {
        return situation.gap(text, member);
    }

    /** The strengths with one clause at another. */
    int[] strengthsWith(int clause, int strength) {
        int[] changed = strengths.clone();
        changed[clause] = strength;
        return changed;
    }
}
