package mufakat.engine;

import java.util.SortedSet;

/** The envoy's guess about an item before the floor: who will object, who will hesitate. */
public record Guess(String item, int session, SortedSet<String> objecting, SortedSet<String> hesitating) {}
