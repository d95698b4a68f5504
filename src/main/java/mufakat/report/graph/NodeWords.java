package mufakat.report.graph;

import java.util.Optional;
import mufakat.report.ConditionWords;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What a node is called, and how often a play-test saw it. */
final class NodeWords {
    private final Messages messages;
    private final ConditionWords conditions;
    private final Optional<Traffic> traffic;

    NodeWords(Story story, Optional<Traffic> traffic, Messages messages) {
        this.messages = messages;
        this.conditions = new ConditionWords(story, messages);
        this.traffic = traffic;
    }

    String title(StoryNode node) {
        return node.title().isEmpty() ? messages.say("graph.name." + node.kind().word()) : node.title();
    }

    String kind(StoryNode node) {
        return messages.say("graph.kind." + node.kind().word());
    }

    /** The condition as a sentence, and what happens where it doesn't hold; empty where there is none. */
    String only(StoryNode node) {
        if (node.when().isEmpty()) {
            return "";
        }
        String only = messages.say("graph.only", conditions.of(node.when()));
        if (node.kind() != NodeKind.CHOICE && node.kind() != NodeKind.ANSWER) {
            return only;
        }
        String otherwise =
                node.barred().isEmpty() ? messages.say("graph.hidden") : messages.say("graph.otherwise", node.barred());
        return only + " " + otherwise;
    }

    /** A sentence on how often it was seen; empty where that isn't known. */
    String seen(StoryNode node) {
        return traffic.flatMap(counts -> counts.of(node).map(count -> seen(node, count, counts)))
                .orElse("");
    }

    private String seen(StoryNode node, long count, Traffic counts) {
        String key = node.kind() == NodeKind.ITEM ? "graph.seen.item" : "graph.seen";
        if (count == 0) {
            return messages.say(key + ".never", counts.games());
        }
        long adopted = counts.of(Traffic.Section.ADOPTED, node.key()).orElse(0L);
        return messages.say(key, count, counts.games(), adopted);
    }

    /** The same in two or three words. */
    String seenInShort(StoryNode node) {
        return traffic.flatMap(counts -> counts.of(node)
                        .map(count -> count == 0
                                ? messages.say("graph.seen.short.never")
                                : messages.say("graph.seen.short", count, counts.games())))
                .orElse("");
    }

    boolean isNeverSeen(StoryNode node) {
        return traffic.flatMap(counts -> counts.of(node)).equals(Optional.of(0L));
    }
}
