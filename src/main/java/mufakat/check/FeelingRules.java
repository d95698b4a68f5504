package mufakat.check;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import mufakat.story.Clause;
import mufakat.story.Effect;
import mufakat.story.Member;
import mufakat.story.Story;

/** Clauses that nobody feels, and members whom nothing can trouble. */
final class FeelingRules {
    private static final String EVERYONE = "all";

    private final Story story;
    private final Agenda agenda;
    private final Problems problems;

    private FeelingRules(Story story, Agenda agenda, Problems problems) {
        this.story = story;
        this.agenda = agenda;
        this.problems = problems;
    }

    static void check(Story story, Agenda agenda, Problems problems) {
        FeelingRules feelings = new FeelingRules(story, agenda, problems);
        story.proposals()
                .forEach((id, item) -> feelings.clauses(item.clauses(), Pointer.to("/proposals", id) + "/clauses"));
        story.members().values().forEach(feelings::member);
    }

    private void clauses(List<Clause> clauses, String pointer) {
        for (int i = 0; i < clauses.size(); i++) {
            if (!isFelt(clauses.get(i))) {
                problems.add(Problem.value(Code.CLAUSE_UNFELT, Pointer.to(pointer, i)));
            }
        }
    }

    private boolean isFelt(Clause clause) {
        return clause.touches().keySet().stream().anyMatch(domain -> matters(domain, Member::sensitivity))
                || clause.touches().keySet().stream().anyMatch(this::mayComeToMatter)
                || clause.serves().keySet().stream().anyMatch(interest -> matters(interest, Member::interest));
    }

    private boolean matters(String trait, Function<Member, SortedMap<String, Integer>> traits) {
        return story.members().values().stream()
                .anyMatch(member -> traits.apply(member).getOrDefault(trait, 0) > 0);
    }

    private boolean mayComeToMatter(String domain) {
        return story.members().keySet().stream()
                .anyMatch(member -> agenda.moves(member, domain) || agenda.rouses(member, domain));
    }

    /** Trust is never below 0, so that only a sensitivity, a red line or missing capacity can make a member object. */
    private void member(Member member) {
        boolean touched = story.proposals().values().stream()
                .flatMap(item -> item.clauses().stream())
                .flatMap(clause -> clause.touches().keySet().stream())
                .anyMatch(domain -> minds(member, domain));
        if (!touched && !mindsBacking(member) && !canLackCapacity(member)) {
            problems.add(Problem.key(Code.MEMBER_NEVER_OBJECTS, Pointer.to("/members", member.id()), member.id()));
        }
    }

    private boolean minds(Member member, String domain) {
        return member.sensitivity().getOrDefault(domain, 0) > 0
                || member.redLines().containsKey(domain)
                || agenda.moves(member.id(), domain)
                || agenda.rouses(member.id(), domain);
    }

    private boolean mindsBacking(Member member) {
        boolean backed = story.partners().values().stream()
                .flatMap(partner -> partner.offers().stream())
                .anyMatch(offer -> !offer.gives().backing().isEmpty());
        return backed && minds(member, story.rules().backingTouches());
    }

    private boolean canLackCapacity(Member member) {
        boolean lost = agenda.effects(Effect.Capacity.class)
                .anyMatch(e -> e.by().getOrDefault(member.id(), e.by().getOrDefault(EVERYONE, 0)) < 0);
        int readiness = story.incidents().isEmpty() ? 0 : 1;
        // A clause that commits asks for one step more than the item.
        return lost
                || story.proposals().values().stream()
                        .anyMatch(item -> item.demand() + 1 > member.capacity() - readiness);
    }
}
