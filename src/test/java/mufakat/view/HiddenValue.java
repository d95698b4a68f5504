package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import mufakat.story.Member;
import mufakat.story.Story;

/** A value of a member that is not public, and could as well be another of the same half; or a red line, that could not be. */
public record HiddenValue(String member, String trait, Kind kind) {
    enum Kind {
        SENSITIVITY,
        INTEREST,
        RED_LINE
    }

    /** One of a story's hidden values, if it has any. */
    public static Optional<HiddenValue> drawn(Story story, long seed) {
        List<HiddenValue> all = new ArrayList<>();
        for (Member member : story.members().values()) {
            member.sensitivity().forEach((domain, value) -> {
                all.add(new HiddenValue(member.id(), domain, Kind.SENSITIVITY));
                if (value >= 2) {
                    all.add(new HiddenValue(member.id(), domain, Kind.RED_LINE));
                }
            });
            member.interest().keySet().forEach(kind -> all.add(new HiddenValue(member.id(), kind, Kind.INTEREST)));
        }
        all.removeIf(value -> story.members().get(value.member()).publicly().contains(value.trait()));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(new SplittableRandom(seed).nextInt(all.size())));
    }

    /** The same story with the value's neighbour in its place. */
    public Story changed(Story story) {
        SortedMap<String, Member> members = new TreeMap<>(story.members());
        members.computeIfPresent(member, (id, was) -> changed(was));
        return story.withMembers(members);
    }

    private Member changed(Member was) {
        SortedMap<String, Integer> lines = new TreeMap<>(was.redLines());
        if (kind == Kind.RED_LINE && lines.remove(trait) == null) {
            lines.put(trait, 2);
        }
        return new Member(
                was.id(),
                was.name(),
                was.capital(),
                was.population(),
                was.place(),
                was.capacity(),
                was.trust(),
                was.tiers(),
                kind == Kind.SENSITIVITY ? neighboured(was.sensitivity()) : was.sensitivity(),
                kind == Kind.INTEREST ? neighboured(was.interest()) : was.interest(),
                lines,
                was.publicly(),
                was.neighbours(),
                was.brief(),
                was.corridor(),
                was.voice(),
                was.source(),
                List.of());
    }

    /** 0 and 1 are low, 2 and 3 are high; which of the two is not public. */
    private SortedMap<String, Integer> neighboured(SortedMap<String, Integer> values) {
        SortedMap<String, Integer> changed = new TreeMap<>(values);
        changed.computeIfPresent(trait, (id, value) -> value ^ 1);
        return changed;
    }
}
