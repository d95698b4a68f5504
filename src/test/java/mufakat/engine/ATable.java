package mufakat.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import mufakat.engine.model.Situation;
import mufakat.story.About;
import mufakat.story.Condition;
import mufakat.story.Debrief;
import mufakat.story.DecisionRule;
import mufakat.story.Default;
import mufakat.story.Ending;
import mufakat.story.Forum;
import mufakat.story.Incident;
import mufakat.story.Measure;
import mufakat.story.Member;
import mufakat.story.Paragraph;
import mufakat.story.Partner;
import mufakat.story.Pledge;
import mufakat.story.Practice;
import mufakat.story.Proposal;
import mufakat.story.Rules;
import mufakat.story.Session;
import mufakat.story.Start;
import mufakat.story.Story;
import mufakat.story.Topic;

/**
 * A story of a few lines, under the rules by default: {@code aTable().of(member("VN").trust(2)).discussing(item("hub"))}.
 * It has one session unless it says otherwise, all items on its agenda, and no scenes: a game begins with the preparation.
 */
public final class ATable {
    public static final String USUAL = "digital";
    public static final String MEASURE = "reach";
    static final String DAMAGED = "trust-in-cyberspace";
    private static final List<String> DOMAINS = List.of("alignment", "data", "justice", "society", "sovereignty");
    private static final List<String> INTERESTS = List.of("response", "trade", "training", "voice");

    private final SortedMap<String, Member> members = new TreeMap<>();
    private final SortedMap<String, Proposal> items = new TreeMap<>();
    private final SortedMap<String, Forum> forums = new TreeMap<>();
    private final SortedMap<String, Practice> practices = new TreeMap<>();
    private final SortedMap<String, Partner> partners = new TreeMap<>();
    private final SortedMap<String, Incident> incidents = new TreeMap<>();
    private final SortedMap<String, Measure> measures = new TreeMap<>();
    private final SortedMap<String, Integer> overridden = new TreeMap<>();
    private final List<String> later = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private final SortedMap<String, Pledge> pledges = new TreeMap<>();
    private DecisionRule decision = DecisionRule.CONSENSUS;
    private int sessions = 1;
    private final SortedMap<Integer, Start> starts = new TreeMap<>();
    private int strikes;
    private String chair = "";
    private String wanted = "";
    private Optional<Integer> patience = Optional.empty();

    private ATable() {
        forum(USUAL, "");
        counting(MEASURE, Measure.Counts.NOTHING);
        counting(DAMAGED, Measure.Counts.NOTHING);
    }

    public static ATable aTable() {
        return new ATable();
    }

    public ATable of(AMember... seated) {
        Arrays.stream(seated).map(AMember::built).forEach(member -> members.put(member.id(), member));
        return this;
    }

    /** What is on the agenda; a forum that an item fits and that nobody has described always meets. */
    public ATable discussing(AnItem... discussed) {
        Arrays.stream(discussed).map(AnItem::built).forEach(this::discuss);
        return this;
    }

    private void discuss(Proposal item) {
        items.put(item.id(), item);
        item.forums().stream().filter(forum -> !forums.containsKey(forum)).forEach(forum -> forum(forum, ""));
    }

    /** An item that is on no agenda until something opens it. */
    public ATable keepingBack(AnItem item) {
        later.add(item.built().id());
        return discussing(item);
    }

    /** A forum that meets once this holds. */
    public ATable forumOnce(String id, Condition... when) {
        forums.put(id, new Forum(id, id, "", List.of(), "", List.of(when), "", List.of()));
        return this;
    }

    public ATable forum(String id, String eases) {
        forums.put(id, new Forum(id, id, "", List.of(), eases, List.of(), "", List.of()));
        return this;
    }

    public ATable counting(String measure, Measure.Counts counts) {
        measures.put(
                measure, new Measure(measure, measure, measure, 0, Measure.Direction.UP, 0, 60, counts, List.of()));
        return this;
    }

    public ATable practising(Practice practice) {
        practices.put(practice.id(), practice);
        return this;
    }

    public ATable helpedBy(Partner partner) {
        partners.put(partner.id(), partner);
        return this;
    }

    public ATable threatenedBy(Incident... threats) {
        Arrays.stream(threats).forEach(incident -> incidents.put(incident.id(), incident));
        return this;
    }

    /** Who is in the chair of every session, and the item that it wants, or none. */
    public ATable chairedBy(String member, String wants) {
        chair = member;
        wanted = wants;
        return this;
    }

    /** The patience of the chairs, in place of the rules'. */
    public ATable allowing(int moves) {
        patience = Optional.of(moves);
        return this;
    }

    /** What can be promised, kept by days or by what holds when a session ends. */
    public ATable promising(String id, int days, Condition... kept) {
        pledges.put(id, new Pledge(id, id, List.of(kept), days, "", List.of()));
        return this;
    }

    /** A constant of the rules, by the name of its component. */
    public ATable rule(String component, int value) {
        overridden.put(component, value);
        return this;
    }

    public ATable decidingBy(DecisionRule rule) {
        decision = rule;
        return this;
    }

    public ATable meeting(int times) {
        sessions = times;
        return this;
    }

    /** How things typically stand before the session with that index. */
    public ATable standing(int before, Start start) {
        starts.put(before, start);
        return this;
    }

    public ATable struckAfterEachSession(int incidentsDrawn) {
        strikes = incidentsDrawn;
        return this;
    }

    public ATable ending(Ending ending) {
        endings.add(ending);
        return this;
    }

    public Story story() {
        return new Story(
                new About("table", "A table", "1.0", "", "en", 5, "", List.of(), decision, 1, ""),
                rules(),
                topics(DOMAINS),
                topics(INTERESTS),
                measures,
                members,
                forums,
                practices,
                items,
                partners,
                incidents,
                IntStream.range(0, sessions).mapToObj(this::session).toList(),
                new TreeMap<>(),
                endings.isEmpty() ? List.of(anEnding("over")) : endings,
                new Debrief(List.of(), List.of()),
                new TreeMap<>(),
                new TreeMap<>(),
                pledges);
    }

    public AGame begun() {
        return AGame.begin(story(), 1);
    }

    /** How things truly stand at the beginning, in the usual forum. */
    public Situation situation(String item) {
        return begun().situation(item);
    }

    public static Ending anEnding(String id) {
        return new Ending(id, id, List.of(), List.of(paragraph()), List.of());
    }

    public static Paragraph paragraph() {
        return new Paragraph("It is so.", List.of(), "", new TreeSet<>());
    }

    private Session session(int index) {
        List<String> agenda = new ArrayList<>(new TreeSet<>(items.keySet()));
        agenda.removeAll(later);
        String id = "s" + (index + 1);
        return new Session(
                id,
                id,
                2020,
                "",
                chair,
                0,
                "",
                index == 0 ? agenda : List.of(),
                List.of(),
                "",
                strikes,
                Optional.ofNullable(starts.get(index)),
                List.of(),
                patience,
                wanted);
    }

    private static SortedMap<String, Topic> topics(List<String> ids) {
        SortedMap<String, Topic> topics = new TreeMap<>();
        ids.forEach(id -> topics.put(id, new Topic(id, id, id, List.of())));
        return topics;
    }

    private Rules rules() {
        Object[] values = Arrays.stream(Rules.class.getRecordComponents())
                .map(this::value)
                .toArray();
        try {
            return (Rules) Rules.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object value(RecordComponent component) {
        String byDefault = component.getAnnotation(Default.class).value();
        return component.getType() == int.class
                ? (Object) overridden.getOrDefault(component.getName(), Integer.valueOf(byDefault))
                : byDefault;
    }
}
