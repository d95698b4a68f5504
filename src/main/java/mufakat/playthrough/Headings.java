package mufakat.playthrough;

import java.util.Optional;
import mufakat.engine.Event;
import mufakat.story.Ending;
import mufakat.story.Story;

/** The story's own titles for what happens, by which a reader finds the way in a list of decisions. */
final class Headings {
    private final Story story;
    private final Event.Cases<Optional<String>> cases;

    Headings(Story story) {
        this.story = story;
        this.cases = new Event.Cases<>(
                this::sessionOpened,
                this::sceneOpened,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                Headings::none,
                this::incidentStruck,
                Headings::none,
                Headings::none,
                this::ended);
    }

    /** The heading of an event that has one. */
    Optional<String> of(Event event) {
        return event.on(cases).map(Headings::oneLine).filter(heading -> !heading.isEmpty());
    }

    /** A title as a remark can have it. */
    static String oneLine(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }

    private Optional<String> sessionOpened(Event.SessionOpened event) {
        return Optional.of(story.sessions().get(event.session()).title());
    }

    private Optional<String> sceneOpened(Event.SceneOpened event) {
        return Optional.of(story.scenes().get(event.scene()).title());
    }

    private Optional<String> incidentStruck(Event.IncidentStruck event) {
        return Optional.of(story.incidents().get(event.strike().incident()).title());
    }

    private Optional<String> ended(Event.Ended event) {
        return story.endings().stream()
                .filter(ending -> ending.id().equals(event.ending()))
                .findFirst()
                .map(Ending::title);
    }

    private static Optional<String> none(Event event) {
        return Optional.empty();
    }
}
