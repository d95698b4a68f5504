package mufakat.history;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.SessionRange;
import mufakat.engine.model.Line;
import mufakat.engine.model.Line.Reason;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Profile;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Span;
import mufakat.engine.model.Standing;
import mufakat.story.DecisionRule;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Story;

/**
 * The members of a story as they were in a year: the one place where time comes in.
 *
 * <p>A year is as the story says that things typically stand before its latest session of that year or earlier: capacity
 * and red lines are read from there. Before the first session capacity grew evenly from nothing in the year in which all
 * began. Sensitivities and interests are those of the story in every year.
 */
final class MembersOfYear {
    private final Story story;
    private final int beginning;
    private final NavigableMap<Integer, GameState> stands;
    private final Nudges nudges;

    private MembersOfYear(Story story, int beginning, NavigableMap<Integer, GameState> stands, Nudges nudges) {
        this.story = story;
        this.beginning = beginning;
        this.stands = stands;
        this.nudges = nudges;
    }

    MembersOfYear(Story story, int beginning) {
        this(story, beginning, new TreeMap<>(), new Nudges(List.of()));
        List<Session> sessions = story.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            if (i == 0 || sessions.get(i).start().isPresent()) {
                stands.put(sessions.get(i).year(), standing(i));
            }
        }
    }

    private GameState standing(int session) {
        return Game.begin(story, story.story().seed(), new SessionRange(session, session))
                .game()
                .atStart();
    }

    /** What cases can touch with them. */
    List<String> domains() {
        return Mapping.domains(story);
    }

    /** The same members with numbers of their profiles moved. */
    MembersOfYear nudged(Nudges by) {
        return new MembersOfYear(story, beginning, stands, by);
    }

    /**
     * A table at which the item is put forward for the first time: nobody has spoken for it, so that each member has the
     * trust with which the story begins, and nobody can promise anything.
     */
    Seating first(Proposal item, int year) {
        SortedMap<String, Standing> standings = new TreeMap<>();
        for (Member member : story.members().values()) {
            standings.put(
                    member.id(), new Standing(trust(member, member.trust()), capacity(member, year), List.of(), ""));
        }
        return new Seating(situation(item, year, standings), 0);
    }

    /**
     * A table before which the item comes again after years in which somebody carried it: with the trust and the promises
     * in hand that the story says are typical of that year, and as familiar as an item can be.
     */
    Seating again(Proposal item, int year) {
        GameState then = before(year).getValue();
        Line familiar =
                new Line(Reason.FAMILIARITY, "", "", Span.exactly(story.rules().familiarity()));
        SortedMap<String, Standing> standings = new TreeMap<>();
        for (Member member : story.members().values()) {
            int trust = trust(member, then.member(member.id()).trust());
            standings.put(member.id(), new Standing(trust, capacity(member, year), List.of(familiar), ""));
        }
        return new Seating(situation(item, year, standings), then.tokens());
    }

    private Situation situation(Proposal item, int year, SortedMap<String, Standing> standings) {
        SortedMap<String, Profile> profiles = new TreeMap<>();
        for (Member member : story.members().values()) {
            MemberState then = before(year).getValue().member(member.id());
            profiles.put(
                    member.id(), Profile.exact(nudges.feelings(member), nudges.redLines(member.id(), then.redLines())));
        }
        return new Situation(story.rules(), DecisionRule.CONSENSUS, item, "", standings, profiles, story.members());
    }

    private int trust(Member member, int trust) {
        return nudges.value(member.id(), Trait.TRUST, "", trust);
    }

    /** What the member could do in that year, 0 to 5. */
    int capacity(Member member, int year) {
        Map.Entry<Integer, GameState> known = before(year);
        int capacity = known.getValue().member(member.id()).capacity();
        boolean grown = year >= known.getKey() || known.getKey() <= beginning;
        int then = grown ? capacity : Math.floorDiv(capacity * (year - beginning), known.getKey() - beginning);
        return nudges.value(member.id(), Trait.CAPACITY, "", then);
    }

    /** How things stood before the latest session of that year or earlier; before the first session, as before it. */
    private Map.Entry<Integer, GameState> before(int year) {
        Map.Entry<Integer, GameState> latest = stands.floorEntry(year);
        return latest == null ? stands.firstEntry() : latest;
    }

    /** The year of the last session: for what was never on a table and so has no year. */
    int latest() {
        return story.sessions().stream().mapToInt(Session::year).max().orElseThrow();
    }
}
