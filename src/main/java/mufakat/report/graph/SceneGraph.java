package mufakat.report.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mufakat.story.Choice;
import mufakat.story.Scene;
import mufakat.story.Story;

/** Ways through scenes and their choices. */
record SceneGraph(Story story, GraphBuilder drafting) {
    /** Where a way leads that ends in no one place: after an incident comes the next one, or a session. */
    static final String WHEREVER = "";

    /** Leads to a scene and through all that it leads to; where there is none, at once to what comes after. */
    void lead(String from, String scene, String after) {
        goOn(from, scene, after, EdgeKind.LEADS);
        Deque<String> ahead = new ArrayDeque<>();
        Set<String> met = new LinkedHashSet<>();
        for (String id = scene; id != null; id = ahead.poll()) {
            if (!id.isEmpty() && met.add(id)) {
                ahead.addAll(draw(story.scenes().get(id), after));
            }
        }
    }

    /** Draws a scene with its choices; answers with the scenes that follow, an empty id among them. */
    List<String> draw(Scene scene, String after) {
        String id = NodeKind.SCENE.id(scene.id());
        String title = scene.title().isEmpty() ? scene.id() : scene.title();
        drafting.add(new StoryNode(id, NodeKind.SCENE, title, scene.text(), List.of(), "", List.of(), ""));
        List<Choice> choices = scene.choices();
        choices.forEach(choice -> {
            String chosen = offer(id, NodeKind.CHOICE.id(scene.id(), choice.id()), NodeKind.CHOICE, choice);
            goOn(chosen, choice.goTo(), after, EdgeKind.LEADS);
        });
        Set<String> following =
                new LinkedHashSet<>(choices.stream().map(Choice::goTo).toList());
        if (choices.stream().noneMatch(choice -> choice.when().isEmpty())) {
            goOn(id, scene.goTo(), after, choices.isEmpty() ? EdgeKind.LEADS : EdgeKind.READ_ON);
            following.add(scene.goTo());
        }
        return List.copyOf(following);
    }

    /** Draws a choice below what it is offered in; answers with its id. */
    String offer(String in, String id, NodeKind kind, Choice choice) {
        drafting.add(new StoryNode(
                id, kind, choice.text(), List.of(), choice.when(), choice.barred(), choice.effects(), ""));
        drafting.add(in, id, EdgeKind.LEADS);
        return id;
    }

    private void goOn(String from, String scene, String after, EdgeKind kind) {
        String to = scene.isEmpty() ? after : NodeKind.SCENE.id(scene);
        if (!to.equals(WHEREVER)) {
            drafting.add(from, to, kind);
        }
    }
}
