package mufakat.report.graph;

import java.util.List;
import mufakat.story.Advice;
import mufakat.story.Choice;
import mufakat.story.Condition;
import mufakat.story.Ending;
import mufakat.story.Incident;
import mufakat.story.Session;
import mufakat.story.Story;

/** The course of a story, session by session, to its endings. */
record Flow(Story story, GraphBuilder drafting, SceneGraph scenes) {
    Flow(Story story, GraphBuilder drafting) {
        this(story, drafting, new SceneGraph(story, drafting));
    }

    void draw() {
        List<Session> sessions = story.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            draw(sessions.get(i), i + 1 < sessions.size() ? node(sessions.get(i + 1)) : end());
        }
        story.incidents().values().forEach(this::draw);
        drafting.end(GraphSheet.Part.INCIDENTS, "");
        drafting.add(end());
        story.endings().forEach(this::draw);
        drafting.end(GraphSheet.Part.ENDINGS, "");
        story.scenes().values().stream()
                .filter(scene -> !drafting.has(NodeKind.SCENE.id(scene.id())))
                .toList()
                .forEach(scene -> scenes.draw(scene, SceneGraph.WHEREVER));
        drafting.end(GraphSheet.Part.UNREACHED, "");
    }

    private static StoryNode node(Session session) {
        String id = NodeKind.SESSION.id(session.id());
        return new StoryNode(id, NodeKind.SESSION, session.title(), List.of(), List.of(), "", List.of(), "");
    }

    private static StoryNode end() {
        return StoryNode.named(NodeKind.END.id(), NodeKind.END, "");
    }

    private void draw(Session session, StoryNode next) {
        String id = NodeKind.SESSION.id(session.id());
        String work = NodeKind.WORK.id(session.id());
        drafting.add(node(session));
        scenes.lead(id, session.opening(), work);
        drafting.add(new StoryNode(
                work,
                NodeKind.WORK,
                "",
                session.advice().stream().map(Advice::paragraph).toList(),
                List.of(),
                "",
                List.of(),
                ""));
        if (session.incidents() > 0 && !story.incidents().isEmpty()) {
            String recess = NodeKind.RECESS.id(session.id());
            scenes.lead(work, session.closing(), recess);
            drafting.add(StoryNode.named(recess, NodeKind.RECESS, ""));
            drafting.add(recess, next.id(), EdgeKind.LEADS);
        } else {
            scenes.lead(work, session.closing(), next.id());
        }
        drafting.add(next);
        drafting.end(GraphSheet.Part.SESSION, session.id());
    }

    private void draw(Incident incident) {
        String id = NodeKind.INCIDENT.id(incident.id());
        drafting.add(new StoryNode(
                id,
                NodeKind.INCIDENT,
                incident.title(),
                incident.text(),
                incident.when(),
                "",
                List.of(),
                incident.source()));
        for (Choice choice : incident.choices()) {
            String answer = NodeKind.ANSWER.id(incident.id(), choice.id());
            scenes.offer(id, answer, NodeKind.ANSWER, choice);
            scenes.lead(answer, choice.goTo(), SceneGraph.WHEREVER);
        }
        story.sessions().stream()
                .filter(session -> session.incidents() > 0 && canCome(incident, session))
                .forEach(session -> drafting.add(NodeKind.RECESS.id(session.id()), id, EdgeKind.DRAWS));
    }

    /** Whether the incident is bound to other sessions. */
    private static boolean canCome(Incident incident, Session session) {
        return incident.when().stream()
                .noneMatch(test -> test instanceof Condition.InSession only
                        && !only.sessions().contains(session.id()));
    }

    private void draw(Ending ending) {
        String id = NodeKind.ENDING.id(ending.id());
        drafting.add(
                new StoryNode(id, NodeKind.ENDING, ending.title(), ending.text(), ending.when(), "", List.of(), ""));
        drafting.add(NodeKind.END.id(), id, EdgeKind.ENDS);
    }
}
