package mufakat.history.spread;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import mufakat.story.Practice;
import mufakat.story.Story;

/** A practice of a story, and the members of whom it is known when they really took it up. */
public final class Spreading {
    /** Later than any year: for whoever has not taken it up. */
    private static final int NOT_YET = 9999;

    private final Story story;
    private final Practice practice;
    private final List<TakenUp> record;

    private Spreading(Story story, Practice practice, List<TakenUp> record) {
        this.story = story;
        this.practice = practice;
        this.record = record;
    }

    /** The practices of a story of which a record tells anything, in the order of their ids. */
    public static List<Spreading> of(Story story, List<TakenUp> record) {
        return story.practices().values().stream()
                .map(practice -> new Spreading(story, practice, told(story, practice, record)))
                .filter(spreading -> !spreading.record.isEmpty())
                .toList();
    }

    /** Who has it from the start tells nothing, since the game is told. */
    private static List<TakenUp> told(Story story, Practice practice, List<TakenUp> record) {
        return record.stream()
                .filter(taken -> taken.practice().equals(practice.id()))
                .filter(taken -> story.members().containsKey(taken.member()))
                .filter(taken -> !practice.adopters().contains(taken.member()))
                .toList();
    }

    public Practice practice() {
        return practice;
    }

    /** What is known of its members. */
    public List<TakenUp> record() {
        return record;
    }

    /** The order in which a game has them take it up, against the real one. */
    public RankCorrelation with(Uptake uptake) {
        return with(taken -> year(uptake.year(practice.id(), taken.member())));
    }

    /** The order of their capacities at the start, the able first, against the real one: what needs no rule. */
    public RankCorrelation withCapacity() {
        return with(taken -> -story.members().get(taken.member()).capacity());
    }

    private RankCorrelation with(Function<TakenUp, Integer> order) {
        return RankCorrelation.of(
                record.stream().map(taken -> year(taken.year())).toList(),
                record.stream().map(order).toList());
    }

    private static int year(OptionalInt year) {
        return year.orElse(NOT_YET);
    }
}
