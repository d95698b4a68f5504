package mufakat.archfixture.story;

import mufakat.archfixture.engine.Rules;

/** Imports a package of ours that it may not. */
public final class Upwards {
    private Upwards() {}

    public static Rules[] upwards() {
        return new Rules[0];
    }
}
