package mufakat.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mufakat.engine.model.Line;
import mufakat.engine.model.Line.Reason;
import mufakat.engine.model.MemberState;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** What an item builds on: practices at home and precedents (rules, section 2). */
final class FoundationLines {
    /** At this strength the core of a text that is delivered is a precedent that counts twice; below 2 it is none. */
    private static final int WEIGHTY = 3;

    private static final int SLIGHT = 1;

    private final Story story;
    private final List<String> practices = new ArrayList<>();
    private final List<Precedent> precedents = new ArrayList<>();

    /** An earlier text in force, and how its core stands. */
    private record Precedent(String item, int core, Adoption adoption) {}

    FoundationLines(Story story, GameState state, Proposal item) {
        this.story = story;
        for (String foundation : item.buildsOn()) {
            if (story.proposals().containsKey(foundation)) {
                state.item(foundation).adoption().ifPresent(now -> add(foundation, now));
            } else {
                practices.add(foundation);
            }
        }
    }

    private void add(String item, Adoption adoption) {
        int core = adoption.text().strength(story.proposals().get(item).core());
        if (core > SLIGHT) {
            precedents.add(new Precedent(item, core, adoption));
        }
    }

    /** Adds what counts for a member. Of precedents only so many do, the weightiest first. */
    void addTo(List<Line> ground, String id, MemberState member) {
        for (String practice : practices) {
            if (member.practices().contains(practice)) {
                ground.add(Line.of(Reason.PRACTICE, practice, 1));
            }
        }
        int left = story.rules().precedents();
        for (Line line : precedents(id)) {
            int counted = Math.min(left, line.amount().low());
            if (counted > 0) {
                ground.add(Line.of(Reason.PRECEDENT, line.subject(), counted));
            }
            left -= counted;
        }
    }

    private List<Line> precedents(String member) {
        List<Line> lines = new ArrayList<>();
        for (Precedent precedent : precedents) {
            if (precedent.adoption().isBorneBy(member)) {
                lines.add(Line.of(Reason.PRECEDENT, precedent.item(), worth(precedent, member)));
            }
        }
        if (lines.size() > 1) {
            lines.sort(
                    Comparator.comparingInt((Line line) -> -line.amount().low()).thenComparing(Line::subject));
        }
        return lines;
    }

    /** What an earlier text is worth to a member that carries it out, and more once it is delivered there. */
    private int worth(Precedent precedent, String member) {
        boolean isDelivered =
                precedent.adoption().isDelivered(member, story.rules().delivery());
        return isDelivered && precedent.core() >= WEIGHTY ? 2 : 1;
    }
}
