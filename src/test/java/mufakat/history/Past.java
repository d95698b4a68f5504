package mufakat.history;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.Sorted;
import mufakat.loader.StoryLoader;
import mufakat.story.Member;
import mufakat.story.Story;

/** Cases of a line, {@code adopted("L T")}, and small tables to put them to, {@code table(member("KH", 1))}. */
final class Past {
    /** The year from which the capacities of a small table are as given. */
    static final int KNOWN = 2018;

    private Past() {}

    static Case happened(RecordedFate fate, String features) {
        return happened(fate, features, 0, Years.of(KNOWN));
    }

    static Case happened(RecordedFate fate, String features, int cost, Years years) {
        TreeSet<Feature> coded = new TreeSet<>(Arrays.stream(Feature.values())
                .filter(feature -> List.of(features.split(" ")).contains(feature.code()))
                .toList());
        return new Case("1", "A hub", Optional.of(years), coded, cost, fate, "", "", NamedMembers.NOBODY, "");
    }

    /** What like-minded states entered into while these stood aside. */
    static Case likeMinded(String features, String aside) {
        return of(happened(RecordedFate.LIKE_MINDED, features), new NamedMembers(ids(aside), ids("")), "");
    }

    /** The same case, of which the record names members and which is an item of a story. */
    static Case of(Case put, NamedMembers named, String item) {
        return new Case(
                put.id(), put.proposal(), put.years(), put.features(), put.cost(), put.fate(), "", "", named, item);
    }

    /** The ids of a line, {@code ids("MM TH")}. */
    static SortedSet<String> ids(String line) {
        return line.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(line.split(" ")));
    }

    static Verdict judged(Story story, Case put) {
        return Backtest.of(story, Mapping.DEFAULT, List.of(put)).get(0);
    }

    static boolean passes(Story story, String features) {
        Form form = features.contains("B") ? Form.BINDING : Form.VOLUNTARY;
        return judged(story, happened(RecordedFate.ADOPTED, features))
                .hearings()
                .get(form)
                .passes();
    }

    static Member member(String id, int capacity, String... feelings) {
        SortedMap<String, Integer> sensitivity = new TreeMap<>();
        SortedMap<String, Integer> interest = new TreeMap<>();
        for (String feeling : feelings) {
            String[] parts = feeling.split(" ");
            (parts[0].equals("training") ? interest : sensitivity).put(parts[0], Integer.valueOf(parts[1]));
        }
        return seat(id, capacity, sensitivity, interest, new TreeMap<>());
    }

    /** The member with a red line. */
    static Member lined(Member member, String domain, int at) {
        return seat(member.id(), member.capacity(), member.sensitivity(), member.interest(), Sorted.map(domain, at));
    }

    private static Member seat(
            String id,
            int capacity,
            SortedMap<String, Integer> sensitivity,
            SortedMap<String, Integer> interest,
            SortedMap<String, Integer> redLines) {
        Member any = oneTable().members().get("PH");
        return new Member(
                id,
                id,
                "",
                1000,
                Optional.empty(),
                capacity,
                0,
                0,
                sensitivity,
                interest,
                redLines,
                any.publicly(),
                any.neighbours(),
                "",
                List.of(),
                Optional.empty(),
                "",
                List.of());
    }

    static Story table(Member... members) {
        SortedMap<String, Member> seats = new TreeMap<>();
        Arrays.stream(members).forEach(member -> seats.put(member.id(), member));
        Story story = oneTable();
        return story.withMembers(seats);
    }

    static Story oneTable() {
        return story("story/one-table.yaml");
    }

    static Story campaign() {
        return story("story/rising-tide");
    }

    private static Story story(String path) {
        return StoryLoader.load(Path.of(path)).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems());
        });
    }
}
