package mufakat.report.graph;

import java.util.Optional;
import java.util.SortedMap;

/**
 * In how many of the games of a play-test each thing was seen.
 *
 * @param story the id of the story played
 * @param games how many games were played, at least 1
 * @param seen by section, then by the author's ids as a {@link StoryNode#key} has them: {@code arrival}, {@code
 *     arrival/listen}; a number from 0 to {@code games}. Of a section that is not there nothing is known; in one that is
 *     there, what is not named was never seen.
 */
public record Traffic(String story, long games, SortedMap<Section, SortedMap<String, Long>> seen) {
    /** What is counted. */
    public enum Section {
        SCENES,
        CHOICES,
        INCIDENTS,
        /** Choices in incidents. */
        ANSWERS,
        /** Offers that were heard. */
        OFFERS,
        /** Items that were tabled. */
        ITEMS,
        /** Items that were adopted. */
        ADOPTED,
        ENDINGS
    }

    /** In how many games the node was seen; nothing where that isn't known. An item is seen when it is tabled. */
    public Optional<Long> of(StoryNode node) {
        return section(node.kind()).flatMap(section -> of(section, node.key()));
    }

    /** In how many games the thing was seen; nothing where that isn't known. */
    public Optional<Long> of(Section section, String key) {
        return Optional.ofNullable(seen.get(section)).map(counts -> counts.getOrDefault(key, 0L));
    }

    /** In how many games a way was taken: that of the choice or the ending on it. */
    public Optional<Long> on(Edge edge, Graph graph) {
        StoryNode from = graph.nodes().get(edge.from());
        StoryNode to = graph.nodes().get(edge.to());
        if (isChosen(to.kind())) {
            return of(to);
        }
        boolean only = to.kind() == NodeKind.SCENE
                && graph.into(to.id()).stream()
                                .filter(way -> way.kind().isDrawn())
                                .count()
                        == 1;
        return isChosen(from.kind()) && edge.kind() == EdgeKind.LEADS ? of(from) : only ? of(to) : Optional.empty();
    }

    private static boolean isChosen(NodeKind kind) {
        return kind == NodeKind.CHOICE || kind == NodeKind.ANSWER || kind == NodeKind.ENDING;
    }

    private static Optional<Section> section(NodeKind kind) {
        return switch (kind) {
            case SCENE -> Optional.of(Section.SCENES);
            case CHOICE -> Optional.of(Section.CHOICES);
            case INCIDENT -> Optional.of(Section.INCIDENTS);
            case ANSWER -> Optional.of(Section.ANSWERS);
            case OFFER -> Optional.of(Section.OFFERS);
            case ITEM -> Optional.of(Section.ITEMS);
            case ENDING -> Optional.of(Section.ENDINGS);
            case SESSION, WORK, RECESS, END, PRACTICE -> Optional.empty();
        };
    }
}
