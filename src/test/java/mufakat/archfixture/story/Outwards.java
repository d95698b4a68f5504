package mufakat.archfixture.story;

import org.assertj.core.api.Assertions;

/** Imports a library. */
public final class Outwards {
    private Outwards() {}

    public static Object outwards() {
        return Assertions.assertThat(1);
    }
}
