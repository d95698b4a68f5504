package mufakat.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mufakat.story.Story;

/**
 * Every constant by which a case becomes a text. Each weight is the smallest that says anything, so that
 * what decides is the profile of a member and not the reading of a case. To try another reading, change one and look at
 * the score.
 *
 * @param binding strength of a core that binds: the top of the ladder, as the rules define it
 * @param strongest strength at which a voluntary text is first tried, "endeavours": the strongest wording that commits
 *     nobody
 * @param weakest strength down to which it is softened, "notes": below it there is no text. Between the two the table takes
 *     what it can, as on the floor
 * @param duty how heavily the duty of a binding text touches sovereignty, whatever it is about: somebody else may call it
 *     in. The talks on legal assistance broke down in 2003 over enforceability and home law. The duty stands at the
 *     strongest voluntary strength even where the core commits, since nobody stands above the parties to enforce it
 * @param touches how heavily a text touches the domain of each of its features. Coders wrote 0 or 1, and so does this
 * @param serves how much a text that trains serves the interest in training
 * @param demand the capacity asked for each step of cost: the two steps of cost spread over the five of capacity, so that
 *     a cost of 2 asks what only the able have
 * @param beginning the year in which every member's capacity was 0. The first CERT of the world opened in 1988
 */
public record Mapping(
        int binding, int strongest, int weakest, int duty, int touches, int serves, int demand, int beginning) {
    /** The reading that the score is told of. */
    public static final Mapping DEFAULT = new Mapping(4, 3, 1, 1, 1, 1, 2, 1988);

    private static final int HEAVIEST = 3;

    static final String SOVEREIGNTY = "sovereignty";
    static final String TRAINING = "training";
    private static final String SOCIETY = "society";
    private static final String CUSTOMS = "customs";

    /** The domains that a story must have for cases to be put to its members. */
    public static final List<String> DOMAINS = List.of(SOVEREIGNTY, "justice", "data", SOCIETY, "alignment");

    /** The domains of a story that cases touch: beside those that it must have, customs where it parts them from society. */
    static List<String> domains(Story story) {
        return story.domains().containsKey(CUSTOMS)
                ? List.of(SOVEREIGNTY, "justice", "data", SOCIETY, CUSTOMS, "alignment")
                : DOMAINS;
    }

    /** The interests that it must have. */
    public static final List<String> INTERESTS = List.of(TRAINING);

    /** The same reading with other weights. */
    Mapping weighing(int otherDuty, int otherTouches, int otherServes, int otherDemand) {
        return new Mapping(binding, strongest, weakest, otherDuty, otherTouches, otherServes, otherDemand, beginning);
    }

    /** The constants that can be given another value by name. */
    public static final List<String> NAMES =
            List.of("strongest", "weakest", "duty", "touches", "serves", "demand", "beginning");

    /** The same reading with another value of the constant of that name; empty where it makes no sense. */
    public Optional<Mapping> with(String name, int value) {
        return Optional.of(named(name, value)).filter(Mapping::isSound);
    }

    private Mapping named(String name, int value) {
        return switch (name) {
            case "strongest" -> new Mapping(binding, value, weakest, duty, touches, serves, demand, beginning);
            case "weakest" -> new Mapping(binding, strongest, value, duty, touches, serves, demand, beginning);
            case "duty" -> weighing(value, touches, serves, demand);
            case "touches" -> weighing(duty, value, serves, demand);
            case "serves" -> weighing(duty, touches, value, demand);
            case "demand" -> weighing(duty, touches, serves, value);
            case "beginning" -> new Mapping(binding, strongest, weakest, duty, touches, serves, demand, value);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Whether every wording is on the ladder and every weight is one that a clause can have. */
    private boolean isSound() {
        boolean ladder = 1 <= weakest && weakest <= strongest && strongest < binding;
        return ladder
                && IntStream.of(duty, touches, serves, demand).allMatch(weight -> weight >= 0 && weight <= HEAVIEST);
    }

    /** Which of these domains a feature touches, or empty. */
    static String domain(Feature feature, List<String> domains) {
        return switch (feature) {
            case HIERARCHY -> SOVEREIGNTY;
            case LAW -> "justice";
            case DATA -> "data";
            case POLITICS -> SOCIETY;
            case SOCIAL -> domains.contains(CUSTOMS) ? CUSTOMS : SOCIETY;
            case PARTNER -> "alignment";
            case BINDING, TRAINING -> "";
        };
    }
}
