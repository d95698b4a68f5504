package mufakat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Clause;
import mufakat.story.Effect;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
import mufakat.story.Session;
import mufakat.story.Start;
import mufakat.story.Start.Agreement;
import mufakat.story.Story;

/** How things stand before later sessions: texts in force that a table could have agreed by then. */
final class Starts {
    private final Story story;
    private final Problems problems;
    private final SortedSet<String> brought = new TreeSet<>();

    private Starts(Story story, Problems problems) {
        this.story = story;
        this.problems = problems;
    }

    static void check(Story story, Problems problems) {
        Starts starts = new Starts(story, problems);
        starts.bringWhatMayComeAnyTime();
        for (int i = 0; i < story.sessions().size(); i++) {
            Session session = story.sessions().get(i);
            String at = "/sessions/" + i + "/start";
            if (i == 0 && session.start().isPresent()) {
                problems.add(Problem.key(Code.START_OF_THE_FIRST, at));
            } else {
                session.start().ifPresent(start -> starts.check(start, at));
            }
            starts.brought.addAll(session.items());
        }
    }

    /** Warns of sessions that begin as the story does, where the author has thought of others. */
    static void warn(Story story, Problems problems) {
        List<Session> sessions = story.sessions();
        if (sessions.stream().noneMatch(session -> session.start().isPresent())) {
            return;
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).start().isEmpty()) {
                problems.add(Problem.key(Code.SESSION_WITHOUT_START, "/sessions/" + i));
            }
        }
    }

    /** Scenes, incidents and partners may bring an item in any session. */
    private void bringWhatMayComeAnyTime() {
        Agenda.effectsOf(story).stream()
                .filter(Effect.Unlock.class::isInstance)
                .map(Effect.Unlock.class::cast)
                .forEach(unlock -> brought.addAll(unlock.items()));
        story.partners()
                .values()
                .forEach(partner -> partner.offers()
                        .forEach(offer -> brought.addAll(offer.gives().items())));
    }

    private void check(Start start, String pointer) {
        start.adopted().forEach((id, text) -> {
            Proposal item = story.proposals().get(id);
            if (item != null) {
                check(item, text, Pointer.to(pointer + "/adopted", id));
            }
        });
    }

    private void check(Proposal item, Agreement text, String pointer) {
        if (!brought.contains(item.id())) {
            problems.add(Problem.key(Code.IN_FORCE_TOO_EARLY, pointer, item.id()));
        }
        known(item, text, pointer);
        item.clauses().stream().filter(Clause::core).findFirst().ifPresent(core -> strengths(core.id(), text, pointer));
        parties(item, text, pointer);
    }

    private void known(Proposal item, Agreement text, String pointer) {
        List<String> clauses = item.clauses().stream().map(Clause::id).toList();
        for (String clause : text.clauses().keySet()) {
            if (!clauses.contains(clause)) {
                String at = Pointer.to(pointer + "/clauses", clause);
                problems.add(
                        Problem.key(Code.UNKNOWN_CLAUSE, at, clause, item.id()).meaning(Nearest.to(clause, clauses)));
            }
        }
        List<String> safeguards = item.safeguards().stream().map(Safeguard::id).toList();
        for (String safeguard : text.safeguards()) {
            if (!safeguards.contains(safeguard)) {
                String at = Pointer.to(pointer + "/safeguards", safeguard);
                problems.add(Problem.value(Code.UNKNOWN_SAFEGUARD, at, safeguard, item.id())
                        .meaning(Nearest.to(safeguard, safeguards)));
            }
        }
    }

    private void strengths(String core, Agreement text, String pointer) {
        int strength = text.clauses().getOrDefault(core, 0);
        if (strength == 0) {
            problems.add(Problem.key(Code.IN_FORCE_WITHOUT_CORE, pointer, core));
            return;
        }
        for (Map.Entry<String, Integer> clause : text.clauses().entrySet()) {
            if (clause.getValue() > strength + 1) {
                String at = Pointer.to(pointer + "/clauses", clause.getKey());
                String[] arguments = {String.valueOf(clause.getValue()), String.valueOf(strength)};
                problems.add(Problem.value(Code.IN_FORCE_ABOVE_CORE, at, arguments));
            }
        }
    }

    private void parties(Proposal item, Agreement text, String pointer) {
        List<String> aside = new ArrayList<>(story.members().keySet());
        aside.removeAll(text.parties());
        if (text.parties().isEmpty() || aside.isEmpty()) {
            return;
        }
        if (!item.accession()) {
            problems.add(Problem.key(Code.IN_FORCE_AMONG_SOME, pointer + "/parties", item.id()));
        }
        for (String member : text.hesitated()) {
            if (aside.contains(member)) {
                String at = Pointer.to(pointer + "/hesitated", member);
                problems.add(Problem.value(Code.HESITATED_ASIDE, at, member));
            }
        }
    }
}
