package mufakat.report.compare;

import java.util.Locale;

/** The verbs of the xAPI profile for serious games that a game here has a use for. */
enum Verb {
    INITIALIZED(Profile.ADL),
    PROGRESSED(Profile.ADL),
    COMPLETED(Profile.ADL),
    INTERACTED(Profile.ADL),
    ACCESSED(Profile.SERIOUS_GAMES),
    UNLOCKED(Profile.SERIOUS_GAMES),
    USED(Profile.SERIOUS_GAMES),
    SELECTED(Profile.ADB),
    SKIPPED(Profile.TINCAN);

    private final String base;

    Verb(String base) {
        this.base = base;
    }

    String iri() {
        return base + word();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static final class Profile {
        static final String ADL = "http://adlnet.gov/expapi/verbs/";
        static final String SERIOUS_GAMES = "https://w3id.org/xapi/seriousgames/verbs/";
        static final String ADB = "https://w3id.org/xapi/adb/verbs/";
        static final String TINCAN = "http://id.tincanapi.com/verb/";

        private Profile() {}
    }
}
