package mufakat.playthrough;

import java.util.Optional;
import mufakat.engine.Event;
import mufakat.story.Ending;
import mufakat.story.Story;

/** The story's own titles for what happens, by which a reader finds the way in a list of decisions. */
final class Headings {
    private final Story story;

    Headings(Story story) {
        this.story = story;
    }

    /** The heading of an event that has one. */
    Optional<String> of(Event event) {
        return title(event).map(Headings::oneLine).filter(heading -> !heading.isEmpty());
    }

    /** A title as a remark can have it. */
    static String oneLine(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }

    private Optional<String> title(Event event) {
        if (event instanceof Event.SessionOpened opened) {
            return Optional.of(story.sessions().get(opened.session()).title());
        }
        if (event instanceof Event.SceneOpened opened) {
            return Optional.of(story.scenes().get(opened.scene()).title());
        }
        if (event instanceof Event.IncidentStruck struck) {
            return Optional.of(story.incidents().get(struck.strike().incident()).title());
        }
        return story.endings().stream()
                .filter(ending ->
                        event instanceof Event.Ended ended && ending.id().equals(ended.ending()))
                .findFirst()
                .map(Ending::title);
    }
}
