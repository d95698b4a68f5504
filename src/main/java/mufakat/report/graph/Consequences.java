package mufakat.report.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mufakat.story.Effect;
import mufakat.story.Paragraph;

/** What later parts of a story have to do with earlier ones, through effects and conditions. */
record Consequences(GraphBuilder drafting) {

    /** Draws them between the nodes that are there; what unlocks an item comes onto the sheet beside it. */
    void draw() {
        Map<String, List<String>> raisers = new LinkedHashMap<>();
        for (StoryNode node : drafting.nodes()) {
            Effect.Cases<Void> cases = cases(node, raisers);
            node.effects().forEach(effect -> effect.on(cases));
        }
        drafting.nodes().forEach(node -> lookBack(node, raisers));
    }

    private void lookBack(StoryNode node, Map<String, List<String>> raisers) {
        List<String> mentions = new ArrayList<>(Mentions.in(node.when()));
        node.text().stream().map(Paragraph::when).map(Mentions::in).forEach(mentions::addAll);
        for (String mentioned : mentions) {
            if (Mentions.isFlag(mentioned)) {
                raisers.getOrDefault(mentioned, List.of())
                        .forEach(raiser -> drafting.add(raiser, node.id(), EdgeKind.REMEMBERED));
            } else if (!mentioned.equals(node.id())) {
                drafting.add(mentioned, node.id(), EdgeKind.LOOKED_AT);
            }
        }
    }

    private Effect.Cases<Void> cases(StoryNode node, Map<String, List<String>> raisers) {
        return new Effect.Cases<>(
                effect -> null,
                effect -> null,
                effect -> null,
                effect -> null,
                effect -> {
                    Mentions.flags(effect.flags())
                            .forEach(flag -> raisers.computeIfAbsent(flag, any -> new ArrayList<>())
                                    .add(node.id()));
                    return null;
                },
                effect -> {
                    drafting.add(node);
                    return to(node, NodeKind.ITEM, effect.items(), EdgeKind.UNLOCKS);
                },
                effect -> null,
                effect -> null,
                effect -> to(node, NodeKind.ITEM, effect.by().keySet(), EdgeKind.FAMILIAR),
                effect -> null,
                effect -> to(node, NodeKind.PRACTICE, effect.by().keySet(), EdgeKind.HELPS),
                effect -> to(node, NodeKind.PRACTICE, effect.by().keySet(), EdgeKind.HELPS));
    }

    private Void to(StoryNode from, NodeKind kind, Collection<String> keys, EdgeKind edge) {
        keys.forEach(key -> drafting.add(from.id(), kind.id(key), edge));
        return null;
    }
}
