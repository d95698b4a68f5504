package mufakat.engine;

import mufakat.story.InForce.Petitions;

/**
 * An incident that struck.
 *
 * @param session the index of the session after which it struck
 * @param origin the member it came from, or empty
 * @param damage taken from the measure of the rules
 * @param spared what instruments took off it
 * @param petition what a petition will give back, because procedures did not fit
 * @param answered when it will be: before the next session, or at its end
 */
public record Strike(
        String incident,
        int session,
        String victim,
        String origin,
        int damage,
        int spared,
        int petition,
        Petitions answered) {}
