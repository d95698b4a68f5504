package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import mufakat.engine.model.MemberState;
import mufakat.story.Practice;
import mufakat.story.Story;

/** How practices spread by example (rules, section 8). No one is ever forced. */
public final class Diffusion {
    private Diffusion() {}

    /** How many members have the practice. */
    public static int adopters(GameState state, String practice) {
        int adopters = 0;
        for (MemberState member : state.members().values()) {
            adopters += member.practices().contains(practice) ? 1 : 0;
        }
        return adopters;
    }

    /** One wave, all practices judged on the same snapshot: who takes up what, and the capacity it brings. */
    static List<Event> wave(Story story, GameState snapshot) {
        List<Event> events = new ArrayList<>();
        for (Practice practice : story.practices().values()) {
            snapshot.members().forEach((id, member) -> {
                boolean has = member.practices().contains(practice.id());
                int pushed = member.pushes().getOrDefault(practice.id(), 0);
                if (!has
                        && example(story, snapshot, practice.id(), id) + member.capacity() + pushed
                                >= needed(practice, member)) {
                    events.add(new Event.PracticeAdopted(id, practice.id()));
                    events.add(new Event.CapacityChanged(id, 1));
                }
            });
        }
        return events;
    }

    /** How much the others that have it count for the member, its neighbours twice. */
    private static int example(Story story, GameState state, String practice, String member) {
        SortedSet<String> neighbours = story.members().get(member).neighbours();
        int having = 0;
        int others = 0;
        for (var other : state.members().entrySet()) {
            if (!other.getKey().equals(member)) {
                int counts = neighbours.contains(other.getKey()) ? 2 : 1;
                others += counts;
                having += other.getValue().practices().contains(practice) ? counts : 0;
            }
        }
        return others == 0 ? 0 : Math.floorDiv(story.rules().diffusion() * having, others);
    }

    /** What the member needs: more, the more sensitive it is where the practice touches. */
    private static int needed(Practice practice, MemberState member) {
        int needed = practice.need();
        for (var touch : practice.touches().entrySet()) {
            needed += touch.getValue() * member.feels().sensitivity().getOrDefault(touch.getKey(), 0);
        }
        return needed;
    }
}
