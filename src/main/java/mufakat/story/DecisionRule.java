package mufakat.story;

/** How a table decides (rules, section 6). */
public enum DecisionRule {
    /** Adopted when nobody objects; there is no vote. */
    CONSENSUS,
    /** 55 % of the members with 65 % of the population; a blocking minority needs at least four members. */
    QUALIFIED_MAJORITY,
    /** More than half of the members. */
    SIMPLE_MAJORITY
}
