package mufakat.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.model.Inference;
import mufakat.engine.model.Line;
import mufakat.engine.model.Line.Reason;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Profile;
import mufakat.engine.model.Situation;
import mufakat.engine.model.SortedArrayMap;
import mufakat.engine.model.Standing;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * Reads from a state how things stand for an item in a forum: truly, or as far as the envoy knows (rules, section 4).
 */
public final class SituationFactory {
    private final Story story;
    private final GameState state;
    private final Proposal item;
    private final ItemState work;
    private final SortedMap<String, MemberState> members;

    private SituationFactory(Story story, GameState state, String item) {
        this(story, state, item, state.members());
    }

    private SituationFactory(Story story, GameState state, String item, SortedMap<String, MemberState> members) {
        this.members = members;
        this.story = story;
        this.state = state;
        this.item = story.proposals().get(item);
        this.work = state.item(item);
    }

    /**
     * How things truly stand: for what judges a game from outside or looks back on one, never for what shows one still
     * on.
     */
    public static Situation truly(Story story, GameState state, String item, String forum) {
        return new SituationFactory(story, state, item).truly(forum);
    }

    /** How things truly stand for one member alone. */
    static Situation trulyFor(String member, Story story, GameState state, String item, String forum) {
        return new SituationFactory(story, state, item, only(member, state)).truly(forum);
    }

    /** How things stand as far as the envoy knows. */
    public static Situation asKnown(Story story, GameState state, String item, String forum) {
        return new SituationFactory(story, state, item).asKnown(forum);
    }

    /** The same as everybody can see it: how the members stand toward the item, without what they feel. */
    public static Situation asSeen(Story story, GameState state, String item, String forum) {
        return new SituationFactory(story, state, item).situation(forum, Collections.emptySortedMap());
    }

    /** How things stand for one member alone, as far as the envoy knows. */
    static Situation asKnownFor(String member, Story story, GameState state, String item, String forum) {
        return new SituationFactory(story, state, item, only(member, state)).asKnown(forum);
    }

    private static SortedMap<String, MemberState> only(String member, GameState state) {
        return GameState.plus(Collections.emptySortedMap(), member, state.member(member));
    }

    private Situation truly(String forum) {
        return situation(forum, SortedArrayMap.from(members, (id, member) -> Profile.exact(member)));
    }

    private Situation asKnown(String forum) {
        Inference inference = new Inference(work.heard());
        return situation(
                forum,
                SortedArrayMap.from(
                        members,
                        (id, member) -> inference.of(
                                id, Profile.known(story, story.members().get(id), member))));
    }

    private Situation situation(String forum, SortedMap<String, Profile> profiles) {
        int familiarity = familiarity();
        FoundationLines foundations = new FoundationLines(story, state, item);
        Burden burden = Burden.of(story, state);
        SortedMap<String, Standing> standings =
                SortedArrayMap.from(members, (id, member) -> standing(id, member, foundations, burden, familiarity));
        String eased = story.forums().get(forum).eases();
        return new Situation(
                story.rules(), story.story().decision(), item, eased, standings, profiles, story.members());
    }

    private Standing standing(
            String id, MemberState member, FoundationLines foundations, Burden burden, int familiarity) {
        List<Line> ground = new ArrayList<>();
        foundations.addTo(ground, id, member);
        if (familiarity > 0) {
            ground.add(Line.of(Reason.FAMILIARITY, "", familiarity));
        }
        addAssurances(ground, id);
        int weight = burden.beyondMeans(id, item.id()) / story.rules().overload();
        if (weight > 0) {
            ground.add(Line.of(Reason.BURDEN, "", -weight));
        }
        String backer = work.backers().isEmpty() ? "" : work.backers().first();
        return new Standing(member.trust(), member.counting(), ground, backer, given(id));
    }

    private SortedMap<String, Integer> given(String member) {
        SortedMap<String, Integer> given = new TreeMap<>();
        state.gifts().forEach((offer, members) -> {
            if (members.containsKey(member)) {
                given.put(offer, members.get(member));
            }
        });
        return given;
    }

    /** What workshops, earlier sessions and recent incidents have made familiar, up to the ceiling. */
    public int familiarity() {
        int opening = item.answers().stream().anyMatch(state.openings()::contains) ? 1 : 0;
        return Math.min(story.rules().familiarity(), work.familiarity() + opening);
    }

    private void addAssurances(List<Line> ground, String id) {
        int before = ground.size();
        for (int i = 0; i < work.promises().getOrDefault(id, 0); i++) {
            ground.add(Line.of(Reason.PROMISE, "", story.rules().promise()));
        }
        for (String partner : work.backers()) {
            ground.add(Line.of(Reason.BACKING, partner, story.rules().backing()));
        }
        String coSponsor = work.coSponsors().get(id);
        if (coSponsor != null) {
            ground.add(Line.of(Reason.CO_SPONSOR, coSponsor, story.rules().coSponsor()));
        }
        int sum = 0;
        for (Line line : ground.subList(before, ground.size())) {
            sum += line.amount().low();
        }
        int counted = work.assurance(story.rules(), id);
        if (sum > counted) {
            ground.add(Line.of(Reason.CEILING, "", counted - sum));
        }
    }

    /** The domains and interests in which a consultation on the item makes a member known. */
    static java.util.SortedSet<String> traits(Proposal item) {
        java.util.SortedSet<String> traits = new java.util.TreeSet<>();
        for (Clause clause : item.clauses()) {
            traits.addAll(clause.touches().keySet());
            traits.addAll(clause.serves().keySet());
        }
        return traits;
    }

    public static int familiarity(Story story, GameState state, String item) {
        return new SituationFactory(story, state, item).familiarity();
    }
}
