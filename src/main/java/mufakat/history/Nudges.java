package mufakat.history;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.model.Text;
import mufakat.story.Member;

/** Numbers of profiles moved, each held within its range. */
record Nudges(List<Nudge> all) {
    int value(String member, Trait trait, String name, int value) {
        int moved = value;
        for (Nudge nudge : all) {
            if (nudge.trait() == trait
                    && nudge.member().equals(member)
                    && nudge.name().equals(name)) {
                moved = trait.within(moved + nudge.by());
            }
        }
        return moved;
    }

    /** The member with the sensitivities and interests moved that are moved. */
    Member feelings(Member member) {
        if (all.isEmpty()) {
            return member;
        }
        return member.feeling(
                moved(member.id(), Trait.SENSITIVITY, member.sensitivity()),
                moved(member.id(), Trait.INTEREST, member.interest()));
    }

    SortedMap<String, Integer> redLines(String member, SortedMap<String, Integer> lines) {
        SortedMap<String, Integer> moved = new TreeMap<>(lines);
        moved.replaceAll((domain, at) -> value(member, Trait.RED_LINE, domain, at));
        moved.values().removeIf(at -> at > Text.COMMITS);
        return moved;
    }

    private SortedMap<String, Integer> moved(String member, Trait trait, SortedMap<String, Integer> values) {
        SortedMap<String, Integer> moved = new TreeMap<>(values);
        all.stream()
                .filter(nudge -> nudge.trait() == trait && nudge.member().equals(member))
                .map(Nudge::name)
                .forEach(name -> moved.put(name, value(member, trait, name, values.getOrDefault(name, 0))));
        return moved;
    }
}
