package mufakat.report.graph;

import java.util.ArrayList;
import java.util.List;
import mufakat.story.Clause;
import mufakat.story.Ending;
import mufakat.story.Incident;
import mufakat.story.Practice;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.words.Messages;
import mufakat.words.Naming;

/** What is to be known of a node beside its text, its condition and its ways: one sentence each. */
record NodeNotes(Story story, Messages messages, Naming naming) {
    NodeNotes(Story story, Messages messages) {
        this(story, messages, new Naming(story, messages));
    }

    List<String> of(StoryNode node) {
        return switch (node.kind()) {
            case SESSION -> session(session(node));
            case RECESS -> List.of(say("recess", session(node).incidents()));
            case WORK -> List.of(say("days", days(session(node))));
            case INCIDENT -> incident(story.incidents().get(node.key()));
            case END -> List.of(say("end"));
            case ENDING ->
                List.of(say("ending", number(node.key()), story.endings().size()));
            case ITEM -> item(story.proposals().get(node.key()));
            case PRACTICE -> practice(story.practices().get(node.key()));
            case OFFER -> OfferNotes.of(node.key(), story, messages);
            case SCENE, CHOICE, ANSWER -> List.of();
        };
    }

    private Session session(StoryNode node) {
        return story.sessions().stream()
                .filter(session -> session.id().equals(node.key()))
                .findFirst()
                .orElseThrow();
    }

    private int days(Session session) {
        return session.days() == 0 ? story.rules().days() : session.days();
    }

    private List<String> session(Session session) {
        List<String> notes = new ArrayList<>();
        notes.add(
                session.place().isEmpty()
                        ? say("session.year", session.year())
                        : say("session", session.place(), session.year()));
        if (!session.chair().isEmpty()) {
            notes.add(say("chair", naming.member(session.chair())));
        }
        session.patience().ifPresent(moves -> notes.add(say("patience", moves)));
        if (!session.wants().isEmpty()) {
            notes.add(say("wants", naming.item(session.wants())));
        }
        notes.add(say("days", days(session)));
        return notes;
    }

    private List<String> incident(Incident incident) {
        return List.of(say("incident", incident.kind(), incident.severity(), incident.weight()), say("incident.then"));
    }

    private int number(String ending) {
        List<String> ids = story.endings().stream().map(Ending::id).toList();
        return ids.indexOf(ending) + 1;
    }

    private List<String> item(Proposal item) {
        List<String> notes = new ArrayList<>();
        notes.add(item.summary());
        if (item.demand() > 0) {
            notes.add(say("demand", item.demand()));
        }
        for (Clause clause : item.clauses()) {
            notes.add(say(clause.core() ? "clause.core" : "clause", clause.says()));
        }
        notes.removeIf(String::isEmpty);
        return notes;
    }

    private List<String> practice(Practice practice) {
        List<String> notes = new ArrayList<>();
        notes.add(practice.summary());
        if (!practice.adopters().isEmpty()) {
            List<String> names =
                    practice.adopters().stream().map(naming::member).toList();
            notes.add(say("adopters", String.join(", ", names)));
        }
        notes.removeIf(String::isEmpty);
        return notes;
    }

    private String say(String key, Object... arguments) {
        return messages.say("graph.note." + key, arguments);
    }
}
