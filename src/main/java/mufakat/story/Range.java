package mufakat.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values a number may take, both ends included. On a map of numbers it bounds every value; on text, a list or a map
 * of records it bounds the length or the number of entries, and a minimum above zero makes the key required.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
    long min() default 0;

    long max() default Integer.MAX_VALUE;
}
