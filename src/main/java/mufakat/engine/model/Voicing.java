package mufakat.engine.model;

import java.util.List;
import java.util.Optional;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
import mufakat.story.Saying;

/**
 * Chooses what a delegate says of a text: what is about the line of its ledger that weighs most, and nothing about what
 * isn't there (rules, section 5).
 */
public final class Voicing {
    private final Ledger ledger;
    private final Stance stance;
    private final String forum;
    private final Concerns concerns;
    private final String heaviest;

    private Voicing(Ledger ledger, Stance stance, String forum) {
        this.ledger = ledger;
        this.stance = stance;
        this.forum = forum;
        this.concerns = Concerns.of(ledger);
        this.heaviest = concerns.heaviest();
    }

    /**
     * The voice of a member that takes a stance.
     *
     * @param ledger of a member whose feelings are all known
     * @param forum the forum for which the text is meant
     */
    public static Voicing of(Ledger ledger, Stance stance, String forum) {
        return new Voicing(ledger, stance, forum);
    }

    /** The saying that fits best, the first among equals; nothing where none fits, so that silence says no false word. */
    public Optional<Saying> among(List<Saying> sayings) {
        Optional<Saying> best = Optional.empty();
        for (Saying saying : sayings) {
            boolean better =
                    best.filter(other -> weight(other) >= weight(saying)).isEmpty();
            if (better && fits(saying)) {
                best = Optional.of(saying);
            }
        }
        return best;
    }

    /** What to name when this is said: the heaviest that it speaks of, or else the heaviest of all; empty where nothing weighs. */
    public String names(Optional<Saying> said) {
        return said.stream()
                .flatMap(saying -> saying.minds().stream())
                .filter(concerns::isHeaviest)
                .findFirst()
                .orElse(heaviest);
    }

    /**
     * Whether words are about something else than what weighs most: who objects, doubts or complains speaks of that, or
     * asks for what would ease it.
     */
    public boolean strays(Saying said) {
        boolean complains = isAgainst() || !said.minds().isEmpty();
        boolean answers = said.minds().stream().anyMatch(concerns::isHeaviest)
                || said.wants().stream().anyMatch(this::wouldEase);
        boolean nothingWeighs = heaviest.isEmpty() && said.isGeneral();
        return complains && !answers && !nothingWeighs;
    }

    private boolean fits(Saying saying) {
        boolean inStance = saying.as().isEmpty() || saying.as().contains(Saying.As.valueOf(stance.name()));
        return inStance
                && saying.minds().stream().allMatch(this::weighs)
                && saying.likes().stream().allMatch(this::speaksForIt)
                && saying.wants().stream().noneMatch(this::isThere)
                && (saying.isGeneral() || !strays(saying));
    }

    private boolean isAgainst() {
        return stance == Stance.OBJECTS || stance == Stance.HESITATES;
    }

    private boolean weighs(String subject) {
        return concerns.against().containsKey(subject) || (isWording(subject) && isThere(subject));
    }

    private boolean speaksForIt(String subject) {
        return concerns.inFavour().containsKey(subject) || (isWording(subject) && isThere(subject));
    }

    /** Whether a subject is a safeguard or a forum, which have no line of their own. */
    private boolean isWording(String subject) {
        return item().safeguard(subject).isPresent() || item().forums().contains(subject);
    }

    private boolean isThere(String subject) {
        return item().clause(subject)
                        .filter(clause -> ledger.terms().text().strength(clause) > 0)
                        .isPresent()
                || ledger.terms().text().safeguards().contains(subject)
                || subject.equals(forum);
    }

    private boolean wouldEase(String wanted) {
        String domain = ledger.heaviestDomain();
        Optional<String> spared = item().safeguard(wanted).map(Safeguard::spares);
        return spared.filter(Safeguard.CAPACITY::equals).isPresent()
                ? heaviest.equals(Saying.MEANS)
                : spared.filter(domain::equals).isPresent() || item().forums().contains(wanted);
    }

    /** How much of what the member feels a saying speaks of. */
    private int weight(Saying saying) {
        int minded = saying.minds().stream()
                .mapToInt(subject -> concerns.against().getOrDefault(subject, 1))
                .max()
                .orElse(0);
        int liked = saying.likes().stream()
                .mapToInt(subject -> concerns.inFavour().getOrDefault(subject, 1))
                .max()
                .orElse(0);
        return Math.max(minded, liked);
    }

    private Proposal item() {
        return ledger.terms().situation().item();
    }
}
