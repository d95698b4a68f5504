package mufakat.history;

/**
 * A number of a member's profile moved.
 *
 * @param name of the domain or the interest; empty for capacity and trust
 */
public record Nudge(String member, Trait trait, String name, int by) {}
