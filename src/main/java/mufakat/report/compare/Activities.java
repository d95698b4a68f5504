package mufakat.report.compare;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import mufakat.compare.DecisionSubject;
import mufakat.compare.DecisionSubject.Role;
import mufakat.story.Choice;
import mufakat.story.Incident;
import mufakat.story.Partner;
import mufakat.story.Scene;
import mufakat.story.Session;
import mufakat.story.Story;

/** What of a story a statement can be about, as activities of the profile for serious games. */
final class Activities {
    private static final String STORIES = "stories";

    private final Story story;
    private final ComparisonWords words;
    private final String language;

    Activities(Story story, ComparisonWords words) {
        this.story = story;
        this.words = words;
        this.language = Locale.forLanguageTag(story.story().language()).toLanguageTag();
    }

    /** The language of the story as a tag that is well formed. */
    String language() {
        return language;
    }

    ObjectNode game() {
        return activity("serious-game", story.story().title(), STORIES, id());
    }

    ObjectNode session(int index) {
        Session session = story.sessions().get(index);
        return activity("level", session.title(), STORIES, id(), "sessions", session.id());
    }

    ObjectNode item(String item) {
        return activity("quest", words.item(item), STORIES, id(), "items", item);
    }

    /** A part of the work on an item: its desk, its floor, a workshop on it. */
    ObjectNode work(String type, String name, String item) {
        return activity(type, words.say("xapi." + name, words.item(item)), STORIES, id(), "items", item, name);
    }

    ObjectNode member(String member) {
        return activity("non-player-character", words.member(member), STORIES, id(), "members", member);
    }

    ObjectNode partner(String partner) {
        Partner known = story.partners().get(partner);
        return activity("non-player-character", known.name(), STORIES, id(), "partners", partner);
    }

    ObjectNode offer(DecisionSubject concern) {
        String offer = concern.id(Role.OFFER);
        return activity("dialog-tree", new PointWords(story, words).offer(offer), STORIES, id(), "offers", offer);
    }

    ObjectNode floor(int index) {
        Session session = story.sessions().get(index);
        return activity(
                "area",
                words.say("xapi.open-floor", session.title()),
                STORIES,
                id(),
                "sessions",
                session.id(),
                "floor");
    }

    /** A scene or an incident: where something is chosen at its end, a dialogue. */
    ObjectNode scene(String id) {
        Scene scene = story.scenes().get(id);
        if (scene != null) {
            return scene(scene.choices(), scene.title().isEmpty() ? id : scene.title(), "scenes", id);
        }
        Incident incident = story.incidents().get(id);
        return scene(incident.choices(), incident.title(), "incidents", id);
    }

    private ObjectNode scene(List<Choice> choices, String title, String shelf, String id) {
        return activity(choices.isEmpty() ? "cutscene" : "dialog-tree", title, STORIES, id(), shelf, id);
    }

    private String id() {
        return story.story().id();
    }

    private ObjectNode activity(String type, String name, String... path) {
        ObjectNode activity = JsonNodeFactory.instance
                .objectNode()
                .put("objectType", "Activity")
                .put("id", Iri.of(path));
        ObjectNode definition = activity.putObject("definition").put("type", Iri.type(type));
        definition.putObject("name").put(language, name);
        return activity;
    }
}
