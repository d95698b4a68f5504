package mufakat.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** Items that can be tabled nowhere: each forum that they fit waits for something that can't come first. */
final class ForumRules {
    private static final List<String> COME_OF_THE_FLOOR =
            List.of("adopted", "by-all", "strength", "clause", "shelved", "pressed");

    private final Story story;
    private final Agenda agenda;
    private final Satisfiability prospect;
    private final SortedSet<String> reached = new TreeSet<>();

    private ForumRules(Story story, Agenda agenda) {
        this.story = story;
        this.agenda = agenda;
        this.prospect = new Satisfiability(story, agenda);
        story.sessions().stream()
                .flatMap(session -> session.start().stream())
                .forEach(start -> reached.addAll(start.adopted().keySet()));
    }

    static void check(Story story, Agenda agenda, Problems problems) {
        ForumRules rules = new ForumRules(story, agenda);
        while (rules.goesOn()) {
            // A forum that one item founds may be where the next is tabled.
        }
        story.proposals().values().stream()
                .filter(item -> agenda.opened().contains(item.id()) && !rules.reached.contains(item.id()))
                .forEach(item -> problems.add(Problem.key(
                        Code.ITEM_WITHOUT_FORUM,
                        Pointer.to("/proposals", item.id()) + "/forums",
                        String.join(", ", item.forums()))));
    }

    private boolean goesOn() {
        return story.proposals().values().stream()
                        .filter(item -> agenda.opened().contains(item.id()))
                        .filter(item -> item.forums().stream().anyMatch(this::mayMeet))
                        .map(Proposal::id)
                        .filter(reached::add)
                        .count()
                > 0;
    }

    private boolean mayMeet(String forum) {
        return AtomicCondition.of(story.forums().get(forum).when()).stream()
                .noneMatch(claim -> prospect.never(claim) || waits(claim));
    }

    private boolean waits(AtomicCondition claim) {
        return claim.holds()
                && COME_OF_THE_FLOOR.contains(claim.kind())
                && !reached.contains(claim.key().replaceFirst("/.*", ""));
    }
}
