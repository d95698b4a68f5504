package mufakat.playtest;

/** How a player goes about it. */
public enum Habit {
    /** Does anything that is possible. */
    RANDOM,
    /** Talks to nobody, tables everything at full strength, and presses. */
    RECKLESS,
    /** Talks to nobody, tables what lies on the desk, and gives way on the floor, clause by clause. */
    HAGGLING,
    /** Talks to nobody and tables everything as weakly as can be. */
    TIMID,
    /** Talks to nobody and tables cores that stand alone, as strong as passes: it sees how all truly feel. */
    BARE,
    /** Talks to nobody and drafts by recipe: what touches nobody as strong as can be, the rest left out, all spared. */
    RECIPE,
    /** Does the first that comes to hand: the first partner, the first member, the first items, as they lie on the desk. */
    NOVICE,
    /** Calls on partners, consults, softens what is in the way, and tables what should carry. */
    PATIENT,
    /** Sees everything and tries thousands of plans; stands for what is attainable, not for a person. */
    SEARCHING;

    /** A player of this habit whose chances are drawn from a number; the search begins its plans as the patient one. */
    Player player(PlaytestContext ground, long chance) {
        return switch (this) {
            case RANDOM -> new RandomEnvoy(ground, chance);
            case RECKLESS -> new RecklessEnvoy(ground, chance);
            case HAGGLING -> new HagglingEnvoy(ground, chance);
            case TIMID -> new TimidEnvoy(ground, chance);
            case BARE -> new BareEnvoy(ground, chance);
            case RECIPE -> new RecipeEnvoy(ground, chance);
            case NOVICE -> new NoviceEnvoy(ground, chance);
            case PATIENT, SEARCHING -> new PatientEnvoy(ground, chance);
        };
    }
}
