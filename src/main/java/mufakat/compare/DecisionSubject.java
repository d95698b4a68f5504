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
        DecisionSubject there = switch (step.decision().phase()) {
            case READING, INCIDENT -> none.and(Role.SCENE, before.subject());
            case HEARING -> offered(none, story, before);
            case DEBATING ->
                none.and(Role.ITEM, before.debate().map(Debate::item).orElse(""));
            case PREPARING, FLOOR, ENDED -> none;
        };
        DecisionSubject named = there.naming(step.decision());
        return step.decision() instanceof Decision.Visit
                ? offered(named, story, step.after().state())
                : named;
    }

    private DecisionSubject naming(Decision decision) {
        DecisionSubject so = this;
        if (decision instanceof Decision.AboutItem about) {
            so = so.and(Role.ITEM, about.item());
        }
        if (decision instanceof Decision.AboutMember about) {
            so = so.and(Role.MEMBER, about.member());
        }
        if (decision instanceof Decision.AboutForum about) {
            so = so.and(Role.FORUM, about.forum());
        }
        if (decision instanceof Decision.AboutClause about) {
            so = so.and(Role.CLAUSE, about.clause());
        }
        if (decision instanceof Decision.Choose choose) {
            so = so.and(Role.CHOICE, choose.choice());
        }
        if (decision instanceof Decision.Visit visit) {
            so = so.and(Role.PARTNER, visit.partner());
        }
        if (decision instanceof Decision.CoSponsor ask) {
            so = so.and(Role.NEIGHBOUR, ask.neighbour());
        }
        if (decision instanceof Decision.AddSafeguard guard) {
            so = so.and(Role.SAFEGUARD, guard.safeguard());
        }
        return so;
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
