package mufakat.check;

import java.util.List;
import java.util.TreeSet;
import mufakat.story.Condition;
import mufakat.story.Session;
import mufakat.story.Story;

/** What can be said of claims and conditions before anybody plays. What depends on the game is neither. */
final class Satisfiability {
    private final Story story;
    private final Agenda agenda;
    private final long attainable;
    private final String sessions;

    Satisfiability(Story story, Agenda agenda) {
        this.story = story;
        this.agenda = agenda;
        this.attainable =
                story.proposals().keySet().stream().filter(agenda::isAttainable).count();
        this.sessions = String.join(
                ", ", new TreeSet<>(story.sessions().stream().map(Session::id).toList()));
    }

    /** Whether the condition holds in every game. */
    boolean always(List<Condition> tests) {
        List<AtomicCondition> claims = AtomicCondition.of(tests);
        return tests.isEmpty() || (!claims.isEmpty() && claims.stream().allMatch(this::always));
    }

    /** Whether the claim holds in every game. */
    boolean always(AtomicCondition claim) {
        return claim.holds() ? isGiven(claim) : isImpossible(claim);
    }

    /** Whether the claim holds in no game. */
    boolean never(AtomicCondition claim) {
        return claim.holds() ? isImpossible(claim) : isGiven(claim);
    }

    private boolean isGiven(AtomicCondition claim) {
        return switch (claim.kind()) {
            case "trust", "capacity", "agreed", "silent", "practice", "done" -> claim.atLeast() <= 0;
            case "in-session" -> claim.key().equals(sessions);
            default -> false;
        };
    }

    private boolean isImpossible(AtomicCondition claim) {
        return switch (claim.kind()) {
            case "adopted", "by-all", "strength" -> !agenda.isAttainable(claim.key());
            case "shelved", "pressed", "drafted" -> !agenda.opened().contains(claim.key());
            case "agreed" -> claim.atLeast() > attainable;
            case "practice" -> claim.atLeast() > story.members().size();
            default -> false;
        };
    }
}
