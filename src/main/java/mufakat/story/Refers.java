package mufakat.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the ids in a component are ids of, so that one walk over a story finds every reference that leads nowhere.
 * On text and lists of text it speaks of the values, on a map of its keys.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {
    /** What may be referred to; with several, an id of any of them will do. An empty text refers to nothing. */
    To[] value();

    /** What the values of a map refer to, or the keys of the maps inside it; nothing when left out. */
    To[] inside() default {};

    /** The kinds of things that have an id. */
    enum To {
        DOMAIN,
        INTEREST,
        MEASURE,
        MEMBER,
        /** The word {@code all} in place of a member. */
        EVERYONE,
        /** In an incident, the words {@code victim} and {@code origin} in place of the members that were dealt. */
        DEALT,
        /** The word {@code capacity} in place of a domain. */
        CAPACITY,
        FORUM,
        PRACTICE,
        PROPOSAL,
        OFFER,
        INCIDENT_KIND,
        SESSION,
        SCENE,
        ENDING,
        SOURCE
    }
}
