package mufakat.engine.model;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.model.Line.Reason;
import mufakat.story.Rules;

/**
 * What the clauses beside the core give a member (rules, section 2): it counts up to a ceiling, and not at all where the
 * text touches a domain that the member guards. So no text is bought by sentences that cost nothing.
 *
 * @param most the ceiling
 * @param guarded the sensitivity from which on a domain is guarded
 * @param pulls what these clauses serve
 * @param touched the domains that the whole text touches, each once
 */
record SideGains(int most, int guarded, List<Pull> pulls, List<Feeling> touched) {
    static SideGains of(Rules rules, List<Pull> sides, List<Pull> text) {
        List<Feeling> touched = new ArrayList<>();
        for (Pull pull : text) {
            if (pull.reason() == Reason.TOUCHES && !touched.contains(pull.trait())) {
                touched.add(pull.trait());
            }
        }
        return new SideGains(rules.sideGains(), rules.guarded(), sides, touched);
    }

    /** What they come to for a member that feels so. */
    Span on(Profile profile) {
        return pulls.isEmpty() ? Span.exactly(0) : counted(guard(profile), sum(profile));
    }

    /** What is cut off from the sum of their lines. */
    Span cut(Profile profile) {
        Span sum = sum(profile);
        Span counted = on(profile);
        return new Span(counted.low() - sum.low(), counted.high() - sum.high());
    }

    /** What counts of such a sum. */
    Span counted(Guard guard, Span sum) {
        return new Span(
                guard == Guard.NONE ? Math.min(most, sum.low()) : 0,
                guard == Guard.CERTAIN ? 0 : Math.min(most, sum.high()));
    }

    private Span sum(Profile profile) {
        Span sum = Span.exactly(0);
        for (Pull pull : pulls) {
            sum = sum.plus(pull.on(profile));
        }
        return sum;
    }

    private Guard guard(Profile profile) {
        Guard guard = Guard.NONE;
        for (Feeling domain : touched) {
            guard = guard.and(profile.guard(domain.id(), guarded));
        }
        return guard;
    }
}
