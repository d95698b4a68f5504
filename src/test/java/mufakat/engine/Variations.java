package mufakat.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import mufakat.engine.model.Feelings;
import mufakat.engine.model.Profile;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Standing;
import mufakat.story.Clause;
import mufakat.story.Proposal;

/** The same situation but for one thing. */
public final class Variations {
    private Variations() {}

    public static Situation trustingMore(Situation situation, String member) {
        return standing(situation, member, s -> new Standing(s.trust() + 1, s.capacity(), s.ground(), s.backed()));
    }

    public static Situation ableToDoMore(Situation situation, String member) {
        return standing(situation, member, s -> new Standing(s.trust(), s.capacity() + 1, s.ground(), s.backed()));
    }

    public static Situation wantingMore(Situation situation, String member, String interest) {
        SortedMap<String, Profile> profiles = new TreeMap<>(situation.profiles());
        Profile profile = profiles.get(member);
        SortedMap<String, Integer> interests = new TreeMap<>(profile.least().interest());
        interests.merge(interest, 1, Integer::sum);
        Feelings more = new Feelings(profile.least().sensitivity(), interests);
        profiles.put(member, new Profile(more, more, profile.redLines(), profile.hidden()));
        return new Situation(
                situation.rules(),
                situation.decision(),
                situation.item(),
                situation.eased(),
                situation.standings(),
                profiles,
                situation.seats());
    }

    public static Situation withClausesTurnedRound(Situation situation) {
        List<Clause> turned = new ArrayList<>(situation.item().clauses());
        Collections.reverse(turned);
        return with(situation, turned);
    }

    /** The clause serves nobody, so that lowering it takes nothing from anyone. */
    public static Situation servingNobody(Situation situation, String clause) {
        List<Clause> clauses = situation.item().clauses().stream()
                .map(c -> c.id().equals(clause)
                        ? new Clause(
                                c.id(),
                                c.core(),
                                c.says(),
                                c.touches(),
                                new TreeMap<>(),
                                c.measures(),
                                c.drafted(),
                                List.of())
                        : c)
                .toList();
        return with(situation, clauses);
    }

    private static Situation with(Situation situation, List<Clause> clauses) {
        Proposal changed = situation.item().withClauses(clauses);
        return new Situation(
                situation.rules(),
                situation.decision(),
                changed,
                situation.eased(),
                situation.standings(),
                situation.profiles(),
                situation.seats());
    }

    private static Situation standing(Situation situation, String member, UnaryOperator<Standing> change) {
        SortedMap<String, Standing> standings = new TreeMap<>(situation.standings());
        standings.computeIfPresent(member, (id, standing) -> change.apply(standing));
        return situation.with(standings);
    }
}
