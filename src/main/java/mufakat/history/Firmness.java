package mufakat.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import mufakat.story.Member;
import mufakat.story.Story;

/**
 * What becomes of a score when the numbers that it hangs on are others.
 *
 * @param of the cases that were put to a table
 * @param hits of the model as it is
 * @param single each number of a profile moved by one, alone, and the hits then
 * @param shaken the hits with many numbers moved at once, fewest first
 * @param unseen how many cases are hit when the constants of the reading are chosen by all the others alone
 */
public record Firmness(int of, int hits, List<Moved> single, List<Integer> shaken, int unseen) {
    /** How many times many numbers are moved at once. */
    public static final int SHAKES = 500;

    /** One number in so many is moved, up or down. */
    public static final int ONE_IN = 3;

    private static final long SEED = 1;

    /** A number moved, and the hits of the model then. */
    public record Moved(Nudge nudge, int hits) {}

    /** How firm the score over these cases is. */
    public static Firmness of(Story story, Mapping mapping, List<Case> cases) {
        List<Case> tabled = cases.stream().filter(put -> put.fate().wasTabled()).toList();
        MembersOfYear members = new MembersOfYear(story, mapping.beginning());
        List<List<Nudge>> all = nudges(story);
        List<Moved> single = all.stream()
                .flatMap(List::stream)
                .map(nudge -> new Moved(nudge, hits(members.nudged(new Nudges(List.of(nudge))), mapping, tabled)))
                .toList();
        List<Integer> shaken = new ArrayList<>();
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int i = 0; i < SHAKES; i++) {
            shaken.add(hits(members.nudged(shake(all, chance)), mapping, tabled));
        }
        Collections.sort(shaken);
        int unseen = Unseen.hits(members, mapping, tabled);
        return new Firmness(tabled.size(), hits(members, mapping, tabled), single, shaken, unseen);
    }

    private static int hits(MembersOfYear members, Mapping mapping, List<Case> tabled) {
        return Score.tabled(Backtest.of(members, mapping, tabled)).model();
    }

    /** For every number of a profile that a case can meet, the moves by one that its range allows. */
    private static List<List<Nudge>> nudges(Story story) {
        List<List<Nudge>> nudges = new ArrayList<>();
        for (Member member : story.members().values()) {
            String id = member.id();
            nudges.add(moves(id, Trait.CAPACITY, "", member.capacity()));
            nudges.add(moves(id, Trait.TRUST, "", member.trust()));
            for (String domain : Mapping.domains(story)) {
                int feels = member.sensitivity().getOrDefault(domain, 0);
                nudges.add(moves(id, Trait.SENSITIVITY, domain, feels));
            }
            for (String kind : Mapping.INTERESTS) {
                nudges.add(moves(id, Trait.INTEREST, kind, member.interest().getOrDefault(kind, 0)));
            }
            member.redLines().forEach((domain, at) -> nudges.add(moves(id, Trait.RED_LINE, domain, at)));
        }
        return nudges;
    }

    private static List<Nudge> moves(String member, Trait trait, String name, int value) {
        return IntStream.of(-1, 1)
                .filter(by -> trait == Trait.CAPACITY || trait.within(value + by) != value)
                .mapToObj(by -> new Nudge(member, trait, name, by))
                .toList();
    }

    private static Nudges shake(List<List<Nudge>> all, SplittableRandom chance) {
        List<Nudge> drawn = new ArrayList<>();
        for (List<Nudge> moves : all) {
            if (chance.nextInt(ONE_IN) == 0) {
                drawn.add(moves.get(chance.nextInt(moves.size())));
            }
        }
        return new Nudges(drawn);
    }
}
