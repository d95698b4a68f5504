package mufakat.engine.model;

import java.util.SortedMap;

/** How sensitive somebody is in each domain and how much it wants each benefit, 0 to 3; 0 where nothing is said. */
public record Feelings(SortedMap<String, Integer> sensitivity, SortedMap<String, Integer> interest) {
    Feelings with(Feeling trait, int value) {
        return switch (trait.kind()) {
            case SENSITIVITY -> new Feelings(SortedArrayMap.copyOf(sensitivity).with(trait.id(), value), interest);
            case INTEREST ->
                new Feelings(sensitivity, SortedArrayMap.copyOf(interest).with(trait.id(), value));
        };
    }

    SortedMap<String, Integer> of(Feeling.Kind kind) {
        return kind == Feeling.Kind.SENSITIVITY ? sensitivity : interest;
    }
}
