package mufakat.engine;

import java.util.SortedMap;

/** How sensitive somebody is in each domain and how much it wants each benefit, 0 to 3; 0 where nothing is said. */
public record Feelings(SortedMap<String, Integer> sensitivity, SortedMap<String, Integer> interest) {}
