package mufakat.report.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The names by which learning records tell things apart all over the world. Those of ours lie under a domain that can never
 * be anybody's (RFC 2606), because this game has no address on the network.
 */
final class Iri {
    static final String OURS = "https://mufakat.invalid/";
    static final String PROFILE = "https://w3id.org/xapi/seriousgames";
    static final String PROGRESS = PROFILE + "/extensions/progress";
    private static final String TYPES = PROFILE + "/activity-types/";

    private Iri() {}

    /** A place of ours; each part may be any text. */
    static String of(String... parts) {
        StringBuilder iri = new StringBuilder(OURS);
        for (int i = 0; i < parts.length; i++) {
            String part = URLEncoder.encode(parts[i], StandardCharsets.UTF_8).replace("+", "%20");
            iri.append(i == 0 ? "" : "/").append(part);
        }
        return iri.toString();
    }

    /** An extension of ours to what a statement says. */
    static String extension(String name) {
        return of("extensions", name);
    }

    /** A type of activity of the profile. */
    static String type(String name) {
        // The profile takes the question from elsewhere.
        return name.equals("question") ? "http://adlnet.gov/expapi/activities/question" : TYPES + name;
    }
}
