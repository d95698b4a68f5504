package mufakat.history.spread;

import java.util.OptionalInt;

/**
 * When a member really took up a practice.
 *
 * @param year empty where it had not by the end of the record
 * @param source where that is known from
 */
public record TakenUp(String practice, String member, OptionalInt year, String source) {}
