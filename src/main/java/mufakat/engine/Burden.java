package mufakat.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * What is in force has to be carried out (rules, section 7): what it weighs on its parties, who is beyond its means, and
 * what is delivered where.
 */
public final class Burden {
    /** A text weighs no more than this much for each step of its core. */
    private static final int HEAVIEST = 2;

    private final Story story;
    private final GameState state;
    private final List<Proposal> agreed = new ArrayList<>();

    private Burden(Story story, GameState state) {
        this.story = story;
        this.state = state;
        for (Proposal item : story.proposals().values()) {
            if (adoption(item).isPresent()) {
                agreed.add(item);
            }
        }
    }

    /** What a text asks each party to carry until it is delivered: its demand for each step of its core above notes. */
    public static int load(Proposal item, Text text) {
        return Math.min(HEAVIEST, item.demand()) * Math.max(0, text.strength(item.core()) - 1);
    }

    /** What is to be carried in a state. */
    public static Burden of(Story story, GameState state) {
        return new Burden(story, state);
    }

    /** By how much what a member has to carry, apart from the text of one item, is beyond its means; 0 where it isn't. */
    int beyondMeans(String member, String apart) {
        return Math.max(0, carried(member, apart, agreed) - means(member));
    }

    /** What a member could still carry of a text of the item; what stands on paper takes up nothing. */
    public int leeway(String member, String apart) {
        List<Proposal> borne = new ArrayList<>(agreed);
        borne.removeIf(item -> adoption(item).orElseThrow().paper().contains(member));
        return means(member) - carried(member, apart, borne);
    }

    private int means(String member) {
        return story.rules().means() * state.member(member).capacity();
    }

    private int carried(String member, String apart, List<Proposal> items) {
        int carried = 0;
        for (Proposal item : items) {
            carried += item.id().equals(apart) ? 0 : weightOn(member, item);
        }
        return carried;
    }

    /** By item in force, the parties that can't carry it beside what came before it: there it stands on paper. */
    static SortedMap<String, SortedSet<String>> onPaper(Story story, GameState state) {
        return new Burden(story, state).onPaper();
    }

    /** What came into force first is carried first. */
    private SortedMap<String, SortedSet<String>> onPaper() {
        SortedMap<String, SortedSet<String>> paper = new TreeMap<>();
        SortedMap<String, Integer> carried = new TreeMap<>();
        for (Proposal item : inForce()) {
            SortedSet<String> beyond = new TreeSet<>();
            for (String member : adoption(item).orElseThrow().parties()) {
                int weight = weightOn(member, item);
                int all = carried.getOrDefault(member, 0) + weight;
                if (weight > 0 && all > means(member)) {
                    beyond.add(member);
                } else {
                    carried.put(member, all);
                }
            }
            paper.put(item.id(), beyond);
        }
        return paper;
    }

    /** By item in force, the parties that have carried it for this session. */
    static SortedMap<String, SortedSet<String>> carriedOut(Story story, GameState state) {
        SortedMap<String, SortedSet<String>> carrying = new TreeMap<>();
        for (Proposal item : new Burden(story, state).agreed) {
            Adoption now = state.item(item.id()).adoption().orElseThrow();
            SortedSet<String> members = new TreeSet<>();
            for (String member : now.parties()) {
                if (now.carriedOutBy(member, state.session())
                        && !now.paper().contains(member)
                        && !now.isDelivered(member, story.rules().delivery())) {
                    members.add(member);
                }
            }
            if (!members.isEmpty()) {
                carrying.put(item.id(), members);
            }
        }
        return carrying;
    }

    private int weightOn(String member, Proposal item) {
        return adoption(item)
                .filter(now -> now.parties().contains(member))
                .filter(now -> !now.isDelivered(member, story.rules().delivery()))
                .map(now -> load(item, now.text()))
                .orElse(0);
    }

    private Optional<Adoption> adoption(Proposal item) {
        return state.item(item.id()).adoption();
    }

    /** The items in force, the oldest first; what was in force when the game began comes before all others. */
    private List<Proposal> inForce() {
        List<Proposal> items = new ArrayList<>(agreed);
        items.sort(Comparator.comparingInt(this::place).thenComparing(Proposal::id));
        return items;
    }

    private int place(Proposal item) {
        int place = -1;
        for (int i = 0; i < state.tablings().size(); i++) {
            boolean agreed = state.tablings().get(i).agreed();
            place = agreed && state.tablings().get(i).item().equals(item.id()) ? i : place;
        }
        return place;
    }
}
