package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
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
            int example = Math.floorDiv(
                    story.rules().diffusion() * adopters(snapshot, practice.id()),
                    snapshot.members().size());
            snapshot.members().forEach((id, member) -> {
                if (!member.practices().contains(practice.id())
                        && example + member.capacity() + member.pushes().getOrDefault(practice.id(), 0)
                                >= threshold(practice, id)) {
                    events.add(new Event.PracticeAdopted(id, practice.id()));
                    events.add(new Event.CapacityChanged(id, 1));
                }
            });
        }
        return events;
    }

    private static int threshold(Practice practice, String member) {
        return practice.threshold().getOrDefault(member, practice.threshold().getOrDefault("all", Integer.MAX_VALUE));
    }
}
