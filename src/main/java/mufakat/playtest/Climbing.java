package mufakat.playtest;

import java.util.List;
import java.util.Optional;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;

/**
 * Works a draft up as a person does: from the weakest text, one step of one clause or one safeguard at a time, always the
 * step that gains most, for as long as the text would carry.
 */
final class Climbing {
    /** What a silent doubt is felt to cost, in tenths of a point. */
    private static final int DOUBT = 15;

    private final Wordings wordings;
    private final ComfortModel appraisal;
    private final Leeway leeway;
    private final Proposal item;
    private final int[] nobody;

    Climbing(Wordings wordings, ComfortModel appraisal, Leeway leeway) {
        this.wordings = wordings;
        this.appraisal = appraisal;
        this.leeway = leeway;
        this.item = appraisal.situation().item();
        this.nobody = new int[appraisal.members().size()];
    }

    /** The text that is reached, with what it is felt to be worth; empty where not even the weakest would carry. */
    Optional<Rung> top(Optional<Text> inForce) {
        Optional<Rung> here = start(inForce);
        Optional<Rung> next = here;
        while (next.isPresent()) {
            here = next;
            next = above(here.get());
        }
        return here;
    }

    private Optional<Rung> start(Optional<Text> inForce) {
        int[] weakest = item.clauses().stream()
                .mapToInt(clause -> inForce.map(text -> text.strength(clause)).orElse(clause.core() ? 1 : 0))
                .toArray();
        for (int guards = 0; guards < 1 << item.safeguards().size(); guards = 2 * guards + 1) {
            Optional<Rung> step = step(wordings.wording(weakest, guards));
            if (step.isPresent()) {
                return step;
            }
        }
        return Optional.empty();
    }

    /** The best of the steps up from here that gain something. */
    private Optional<Rung> above(Rung here) {
        Optional<Rung> best = Optional.empty();
        for (int clause = 0; clause < here.wording().clauses(); clause++) {
            if (canRise(here.wording(), clause)) {
                int[] risen =
                        here.wording().strengthsWith(clause, here.wording().strength(clause) + 1);
                best = better(best, risen(risen, here.wording().guards()), here.value());
            }
        }
        return best;
    }

    /** The risen text, with one more safeguard if it carries only so. */
    private Optional<Rung> risen(int[] strengths, int guards) {
        Optional<Rung> step = step(wordings.wording(strengths, guards));
        for (int guard = 0; guard < item.safeguards().size() && step.isEmpty(); guard++) {
            if ((guards & 1 << guard) == 0) {
                step = step(wordings.wording(strengths, guards | 1 << guard));
            }
        }
        return step;
    }

    private static Optional<Rung> better(Optional<Rung> best, Optional<Rung> step, int than) {
        int beaten = Math.max(than, best.map(Rung::value).orElse(than));
        return step.isPresent() && step.get().value() > beaten ? step : best;
    }

    private boolean canRise(Wording wording, int clause) {
        Clause rising = item.clauses().get(clause);
        int ceiling = rising.core() ? Text.COMMITS : wording.strength(appraisal.place(item.core())) + 1;
        return wording.strength(clause) < Math.min(Text.COMMITS, ceiling);
    }

    private Optional<Rung> step(Wording wording) {
        List<Stance> stances = appraisal.stances(wording, nobody);
        if (!appraisal.passes(stances)) {
            return Optional.empty();
        }
        int doubts = (int) stances.stream()
                .filter(stance -> stance.compareTo(Stance.HESITATES) >= 0)
                .count();
        int delivered = wording.delivered(leeway.bearers(wording.text(), stances), stances.size());
        return Optional.of(new Rung(wording, Care.SCALE * delivered - DOUBT * doubts));
    }

    /** A text on the way, and what it is felt to be worth. */
    record Rung(Wording wording, int value) {}
}
