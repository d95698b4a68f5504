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
            node.effects().forEach(effect -> follow(node, effect, raisers));
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

    private void follow(StoryNode node, Effect effect, Map<String, List<String>> raisers) {
        if (effect instanceof Effect.Flag raised) {
            Mentions.flags(raised.flags())
                    .forEach(flag -> raisers.computeIfAbsent(flag, any -> new ArrayList<>())
                            .add(node.id()));
        } else if (effect instanceof Effect.Unlock unlock) {
            drafting.add(node);
            draw(node, NodeKind.ITEM, unlock.items(), EdgeKind.UNLOCKS);
        } else if (effect instanceof Effect.Familiarity familiarity) {
            draw(node, NodeKind.ITEM, familiarity.by().keySet(), EdgeKind.FAMILIAR);
        } else if (effect instanceof Effect.Push push) {
            draw(node, NodeKind.PRACTICE, push.by().keySet(), EdgeKind.HELPS);
        } else if (effect instanceof Effect.AdoptPractice adopted) {
            draw(node, NodeKind.PRACTICE, adopted.by().keySet(), EdgeKind.HELPS);
        }
    }

    private void draw(StoryNode from, NodeKind kind, Collection<String> keys, EdgeKind edge) {
        keys.forEach(key -> drafting.add(from.id(), kind.id(key), edge));
    }
}
