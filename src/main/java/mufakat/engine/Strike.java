package mufakat.engine;

/**
 * An incident that struck.
 *
 * @param session the index of the session after which it struck
 * @param origin the member it came from, or empty
 * @param damage taken from the measure of the rules
 * @param spared what instruments took off it
 * @param petition what a petition will give back at the end of the next session, because procedures did not fit
 */
public record Strike(
        String incident, int session, String victim, String origin, int damage, int spared, int petition) {}
