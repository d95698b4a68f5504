package mufakat.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import mufakat.engine.Debate;
import mufakat.engine.Decision;
import mufakat.engine.GameState;
import mufakat.engine.Phase;
import mufakat.engine.replay.Step;
import mufakat.story.Partner;
import mufakat.story.Story;

/** What a decision is about, by the ids of the story. */
public record DecisionSubject(Map<Role, String> ids) {
    /** What of a story a decision can be about. */
    public enum Role {
        SCENE,
        CHOICE,
        ITEM,
        MEMBER,
        NEIGHBOUR,
        PARTNER,
        OFFER,
        FORUM,
        CLAUSE,
        SAFEGUARD
    }

    public DecisionSubject {
        ids = Collections.unmodifiableMap(ids);
    }

    public static DecisionSubject of(Story story, Step step) {
        GameState before = step.before().state();
        DecisionSubject none = new DecisionSubject(new EnumMap<>(Role.class));
        DecisionSubject read = isRead(before) ? none.and(Role.SCENE, before.subject()) : none;
        DecisionSubject answered = offered(none, story, before);
        DecisionSubject debated =
                none.and(Role.ITEM, before.debate().map(Debate::item).orElse(""));
        return step.decision()
                .on(new Decision.Cases<>(
                        d -> read.and(Role.CHOICE, d.choice()),
                        d -> read,
                        d -> none.and(Role.ITEM, d.item()).and(Role.MEMBER, d.member()),
                        d -> none.and(Role.ITEM, d.item()),
                        d -> offered(
                                none.and(Role.PARTNER, d.partner()),
                                story,
                                step.after().state()),
                        d -> answered,
                        d -> answered,
                        d -> none.and(Role.ITEM, d.item()),
                        d -> none.and(Role.ITEM, d.item())
                                .and(Role.MEMBER, d.member())
                                .and(Role.NEIGHBOUR, d.neighbour()),
                        d -> none.and(Role.ITEM, d.item()).and(Role.MEMBER, d.member()),
                        d -> none.and(Role.ITEM, d.item()).and(Role.FORUM, d.forum()),
                        d -> none.and(Role.ITEM, d.item()),
                        d -> none,
                        d -> none.and(Role.ITEM, d.item()).and(Role.FORUM, d.forum()),
                        d -> debated.and(Role.CLAUSE, d.clause()),
                        d -> debated.and(Role.SAFEGUARD, d.safeguard()),
                        d -> debated.and(Role.CLAUSE, d.clause()),
                        d -> debated,
                        d -> debated,
                        d -> debated,
                        d -> none,
                        d -> none));
    }

    private static boolean isRead(GameState state) {
        return state.phase() == Phase.READING || state.phase() == Phase.INCIDENT;
    }

    /** The offer that is heard, and who makes it. */
    private static DecisionSubject offered(DecisionSubject so, Story story, GameState state) {
        if (state.phase() != Phase.HEARING) {
            return so;
        }
        String offer = state.subject();
        return story.partners().values().stream()
                .filter(partner ->
                        partner.offers().stream().anyMatch(one -> one.id().equals(offer)))
                .map(Partner::id)
                .findFirst()
                .map(partner -> so.and(Role.PARTNER, partner))
                .orElse(so)
                .and(Role.OFFER, offer);
    }

    private DecisionSubject and(Role role, String id) {
        Map<Role, String> more = new EnumMap<>(Role.class);
        more.putAll(ids);
        more.put(role, id);
        return new DecisionSubject(more);
    }

    /** The id of what has that part in the decision, or empty. */
    public String id(Role role) {
        return ids.getOrDefault(role, "");
    }
}
