package mufakat.history;

import java.util.List;

/**
 * Every constant by which a case becomes a text. None is fitted: each weight is the smallest that says anything, so that
 * what decides is the profile of a member and not the reading of a case. To try another reading, change one and look at
 * the score.
 *
 * @param binding strength of a core that binds: the top of the ladder, as the rules define it
 * @param strongest strength at which a voluntary text is first tried, "endeavours": the strongest wording that commits
 *     nobody
 * @param weakest strength down to which it is softened, "notes": below it there is no text. Between the two the table takes
 *     what it can, as on the floor
 * @param duty how heavily a binding text touches sovereignty, whatever it is about: somebody else may call the duty in. The
 *     talks on legal assistance broke down in 2003 over enforceability and home law
 * @param touches how heavily a text touches the domain of each of its features. Coders wrote 0 or 1, and so does this
 * @param serves how much a text that trains serves the interest in training
 * @param demand the capacity asked for each step of cost: a cost of 1 asks what the least able have today
 * @param beginning the year in which every member's capacity was 0. The first CERT of the world opened in 1988
 */
public record Mapping(
        int binding, int strongest, int weakest, int duty, int touches, int serves, int demand, int beginning) {
    /** The reading that the score is told of. */
    public static final Mapping DEFAULT = new Mapping(4, 3, 1, 1, 1, 1, 1, 1988);

    static final String SOVEREIGNTY = "sovereignty";
    static final String TRAINING = "training";

    /** The domains that a story must have for cases to be put to its members. */
    public static final List<String> DOMAINS = List.of(SOVEREIGNTY, "justice", "data", "society", "alignment");

    /** The interests that it must have. */
    public static final List<String> INTERESTS = List.of(TRAINING);

    /** The domain that a feature touches, or empty. */
    static String domain(Feature feature) {
        return switch (feature) {
            case HIERARCHY -> SOVEREIGNTY;
            case LAW -> "justice";
            case DATA -> "data";
            case POLITICS, SOCIAL -> "society";
            case PARTNER -> "alignment";
            case BINDING, TRAINING -> "";
        };
    }
}
