package mufakat.playtest;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;

/** Looks through all wordings of an item for the one that delivers most and would carry. */
final class WordingSearch {
    private final ComfortModel appraisal;
    private final Leeway leeway;
    private final Care care;
    private final int tokens;

    /** @param leeway what the members could carry: where a text would stand on paper it delivers nothing */
    WordingSearch(ComfortModel appraisal, Leeway leeway, Care care, int tokens) {
        this.appraisal = appraisal;
        this.leeway = leeway;
        this.care = care;
        this.tokens = tokens;
    }

    /** The best of the wordings, which come with the most effective first; none may stand below what is in force. */
    Optional<Bargain> best(Wordings wordings, Optional<Text> inForce) {
        Optional<Bargain> best = Optional.empty();
        for (Wording wording : wordings.all()) {
            int atMost = Care.SCALE * wording.atMost() + care.token();
            if (best.isPresent() && atMost <= best.get().value()) {
                break;
            }
            if (inForce.isEmpty() || isAtLeast(wording, inForce.get())) {
                Optional<Bargain> bargain = bargain(wording);
                best = better(best, bargain);
            }
        }
        return best;
    }

    private boolean isAtLeast(Wording wording, Text text) {
        Proposal item = appraisal.situation().item();
        for (int clause = 0; clause < wording.clauses(); clause++) {
            if (wording.strength(clause) < text.strength(item.clauses().get(clause))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Bargain> better(Optional<Bargain> one, Optional<Bargain> other) {
        boolean isBetter = other.isPresent()
                && (one.isEmpty() || other.get().value() > one.get().value());
        return isBetter ? other : one;
    }

    /** The wording as it is or with promises, whichever is worth more. */
    private Optional<Bargain> bargain(Wording wording) {
        int[] promised = new int[appraisal.members().size()];
        List<Stance> stances = appraisal.stances(wording, promised);
        Optional<Bargain> best = valued(wording, stances, promised);
        for (int given = 0; given < tokens; given++) {
            Optional<Integer> seat = neediest(wording, stances, promised);
            if (seat.isEmpty()) {
                return best;
            }
            promised[seat.get()] = appraisal.promise(seat.get());
            stances = appraisal.stances(wording, promised);
            best = better(best, valued(wording, stances, promised));
        }
        return best;
    }

    /** The member that is nearest to comfort and short of it, whom a promise can still help. */
    private Optional<Integer> neediest(Wording wording, List<Stance> stances, int[] promised) {
        Optional<Integer> neediest = Optional.empty();
        int nearest = Integer.MIN_VALUE;
        for (int seat = 0; seat < promised.length; seat++) {
            int comfort = appraisal.comfort(seat, wording);
            boolean canBeHelped = stances.get(seat).compareTo(Stance.HESITATES) >= 0
                    && promised[seat] == 0
                    && appraisal.promise(seat) > 0
                    && !appraisal.refuses(seat, wording);
            if (canBeHelped && comfort > nearest) {
                nearest = comfort;
                neediest = Optional.of(seat);
            }
        }
        return neediest;
    }

    private Optional<Bargain> valued(Wording wording, List<Stance> stances, int[] promised) {
        boolean passes = appraisal.passes(stances);
        if (!passes && !enoughAreLikeMinded(stances)) {
            return Optional.empty();
        }
        int hesitating = count(stances, Stance.HESITATES);
        int objecting = count(stances, Stance.OBJECTS);
        int members = stances.size();
        int bearers = leeway.bearers(wording.text(), stances);
        int value = Care.SCALE * wording.delivered(bearers, members) - care.silence() * (hesitating + objecting);
        value += hesitating + objecting == 0 ? care.token() : 0;
        SortedSet<String> given = new TreeSet<>();
        for (int seat = 0; seat < promised.length; seat++) {
            if (promised[seat] > 0) {
                given.add(appraisal.members().get(seat));
            }
        }
        return Optional.of(new Bargain(wording, given, value - care.token() * given.size()));
    }

    /** Whether the wording would come into force without a promise, among all or among the like-minded. */
    boolean carries(Wording wording) {
        List<Stance> stances =
                appraisal.stances(wording, new int[appraisal.members().size()]);
        return appraisal.passes(stances) || enoughAreLikeMinded(stances);
    }

    private boolean enoughAreLikeMinded(List<Stance> stances) {
        int parties = stances.size() - count(stances, Stance.OBJECTS);
        return appraisal.situation().item().accession()
                && parties >= appraisal.situation().rules().parties();
    }

    private static int count(List<Stance> stances, Stance stance) {
        return (int) stances.stream().filter(taken -> taken == stance).count();
    }
}
