package mufakat.report.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mufakat.compare.DecisionPoint;
import mufakat.story.Choice;
import mufakat.story.Incident;
import mufakat.story.Partner;
import mufakat.story.Partner.Offer;
import mufakat.story.Scene;
import mufakat.story.Story;

/** Decision points, and the ways that games went there, in words. */
public final class PointWords {
    private final Story story;
    private final ComparisonWords words;

    public PointWords(Story story, ComparisonWords words) {
        this.story = story;
        this.words = words;
    }

    /** What is decided at a point. */
    public String says(DecisionPoint point) {
        return words.say("point." + point.kind(), subject(point), words.session(point.session()), detail(point));
    }

    private String subject(DecisionPoint point) {
        return switch (point.kind()) {
            case SCENE -> sceneTitle(point.subject());
            case INCIDENT ->
                Optional.ofNullable(story.incidents().get(point.subject()))
                        .map(Incident::title)
                        .orElse(point.subject());
            case OFFER -> offer(point.subject());
            case CONSULT -> words.member(point.subject());
            default -> words.item(point.subject());
        };
    }

    private String detail(DecisionPoint point) {
        return point.detail().isEmpty() ? "" : words.member(point.detail());
    }

    private String sceneTitle(String scene) {
        String title =
                Optional.ofNullable(story.scenes().get(scene)).map(Scene::title).orElse("");
        return title.isEmpty() ? words.say("scene.untitled", scene) : title;
    }

    String offer(String id) {
        Stream<Partner> partners = story.partners().values().stream();
        return partners.flatMap(partner -> partner.offers().stream()
                        .filter(offer -> offer.id().equals(id))
                        .map(Offer::title)
                        .map(title -> words.say("offer", partner.name(), title)))
                .findFirst()
                .orElse(id);
    }

    /** Which way was gone at a point. */
    public String way(DecisionPoint point, String way) {
        return switch (point.kind()) {
            case SCENE ->
                choice(Optional.ofNullable(story.scenes().get(point.subject())).map(Scene::choices), way);
            case INCIDENT ->
                choice(
                        Optional.ofNullable(story.incidents().get(point.subject()))
                                .map(Incident::choices),
                        way);
            case FORUM -> words.forum(way, point.session());
            case CORE -> words.say("way.CORE", words.strength(Integer.parseInt(way)));
            default -> words.say("way." + point.kind() + "." + way);
        };
    }

    private String choice(Optional<List<Choice>> choices, String id) {
        return choices.stream()
                .flatMap(List::stream)
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(choice ->
                        choice.text().replace("{victim}", words.say("victim")).replace("{origin}", words.say("origin")))
                .orElse(id);
    }
}
