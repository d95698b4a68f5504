package mufakat.save;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import mufakat.Sorted;
import mufakat.story.About;
import mufakat.story.Choice;
import mufakat.story.Clause;
import mufakat.story.Debrief;
import mufakat.story.DecisionRule;
import mufakat.story.Default;
import mufakat.story.Effect;
import mufakat.story.Ending;
import mufakat.story.Forum;
import mufakat.story.Incident;
import mufakat.story.Measure;
import mufakat.story.Member;
import mufakat.story.Paragraph;
import mufakat.story.Partner;
import mufakat.story.Proposal;
import mufakat.story.Rules;
import mufakat.story.Safeguard;
import mufakat.story.Scene;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.story.Topic;

/** A story of three members, two items and two sessions, in which every kind of decision has its moment. */
final class TinyStory {
    static final String HASH = "0123456789abcdef";

    private TinyStory() {}

    static Story story() {
        return told("hub");
    }

    /** The same story after its author has given the second clause of the first item another id. */
    static Story withAnotherClause() {
        return told("centre");
    }

    private static Story told(String clause) {
        return new Story(
                new About("tiny", "Tiny", "1.0", "", "en", 5, "", List.of(), DecisionRule.CONSENSUS, 7, ""),
                rules(),
                Sorted.map("data", topic("data"), "alignment", topic("alignment")),
                Sorted.map("training", topic("training")),
                Sorted.map("reach", measure("reach"), "trust-in-cyberspace", measure("trust-in-cyberspace")),
                Sorted.map("LA", member("LA", 1, 3), "SG", member("SG", 5, 0), "VN", member("VN", 3, 3)),
                Sorted.map("adgmin", new Forum("adgmin", "ADGMIN", "", List.of(), "", List.of(), "", List.of())),
                Collections.emptySortedMap(),
                Sorted.map("cert", item("cert", clause), "pact", item("pact", clause)),
                Sorted.map("harbour", partner()),
                Sorted.map("worm", worm()),
                List.of(session("first", "hello"), session("second", "")),
                Sorted.map("hello", hello()),
                List.of(new Ending("over", "Over", List.of(), List.of(paragraph()), List.of())),
                new Debrief(List.of(), List.of()),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap());
    }

    /** The constants by default, read from where the author's guide has them. */
    private static Rules rules() {
        Object[] values = Arrays.stream(Rules.class.getRecordComponents())
                .map(TinyStory::byDefault)
                .toArray();
        return (Rules) Records.of(Rules.class, values);
    }

    private static Object byDefault(RecordComponent component) {
        String value = component.getAnnotation(Default.class).value();
        return component.getType() == int.class ? (Object) Integer.valueOf(value) : value;
    }

    private static Topic topic(String id) {
        return new Topic(id, id, id, List.of());
    }

    private static Measure measure(String id) {
        return new Measure(id, id, id, 10, Measure.Direction.UP, 0, 60, Measure.Counts.NOTHING, List.of());
    }

    private static Member member(String id, int capacity, int sensitivity) {
        return new Member(
                id,
                id,
                "",
                1000,
                Optional.empty(),
                capacity,
                1,
                0,
                Sorted.map("data", sensitivity),
                Sorted.map("training", 2),
                Collections.emptySortedMap(),
                Sorted.set("training"),
                Sorted.set(),
                "",
                List.of(),
                Optional.empty(),
                "",
                List.of());
    }

    private static Proposal item(String id, String clause) {
        SortedMap<String, Integer> none = Collections.emptySortedMap();
        return new Proposal(
                id,
                id,
                "",
                Sorted.set(),
                "",
                List.of("adgmin"),
                "",
                Sorted.set(),
                0,
                List.of(
                        new Clause(
                                "core",
                                true,
                                "core",
                                none,
                                Sorted.map("training", 1),
                                Sorted.map("reach", 2),
                                2,
                                List.of()),
                        new Clause(
                                clause,
                                false,
                                "clause",
                                Sorted.map("data", 3),
                                none,
                                Sorted.map("reach", 1),
                                2,
                                List.of())),
                List.of(new Safeguard("national-law", "in accordance with national law", "data", List.of())),
                true,
                false,
                Sorted.set("malware"),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Proposal.Tone.PLAIN,
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                List.of());
    }

    private static Partner partner() {
        SortedSet<String> none = Sorted.set();
        return new Partner(
                "harbour",
                "Harbour",
                List.of(),
                List.of(new Partner.Offer(
                        "course",
                        "A course",
                        List.of(),
                        List.of(),
                        new Partner.Gives(Sorted.map("LA", 3), 1, 0, Collections.emptySortedMap(), none, none),
                        new Partner.Asks(0, none, Collections.emptySortedMap()),
                        "",
                        List.of(),
                        Sorted.set(),
                        "",
                        "")),
                "",
                List.of());
    }

    private static Incident worm() {
        return new Incident(
                "worm",
                "A worm",
                "malware",
                1,
                5,
                List.of(),
                Sorted.set("LA"),
                Sorted.set(),
                List.of(paragraph()),
                List.of(),
                "",
                List.of());
    }

    private static Session session(String id, String opening) {
        return new Session(
                id,
                id,
                2020,
                "",
                "",
                0,
                opening,
                List.of("cert", "pact"),
                List.of(),
                "",
                1,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "");
    }

    private static Scene hello() {
        return new Scene(
                "hello",
                "",
                List.of(paragraph()),
                List.of(
                        new Choice("nod", "Nod", List.of(), "", List.of(), "", List.of()),
                        new Choice("bow", "Bow", List.of(), "", List.of(new Effect.Token(1)), "", List.of())),
                "",
                List.of());
    }

    private static Paragraph paragraph() {
        return new Paragraph("It is so.", List.of(), "", Sorted.set());
    }
}
