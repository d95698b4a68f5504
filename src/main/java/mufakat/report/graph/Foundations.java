package mufakat.report.graph;

import java.util.Collection;
import java.util.List;
import mufakat.story.Partner;
import mufakat.story.Partner.Offer;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Story;

/** Items, practices and offers, and what builds on what. */
record Foundations(Story story, GraphBuilder drafting) {

    void draw() {
        story.practices()
                .values()
                .forEach(practice -> drafting.add(
                        StoryNode.named(NodeKind.PRACTICE.id(practice.id()), NodeKind.PRACTICE, practice.name())));
        story.partners().values().forEach(partner -> partner.offers().forEach(offer -> draw(offer)));
        story.proposals().values().forEach(this::draw);
        new Consequences(drafting).draw();
        story.sessions().forEach(this::open);
        drafting.end(GraphSheet.Part.FOUNDATIONS, "");
    }

    private void draw(Proposal item) {
        String id = NodeKind.ITEM.id(item.id());
        drafting.add(new StoryNode(
                id, NodeKind.ITEM, item.title(), item.outcome(), List.of(), "", item.effects(), item.source()));
        item.buildsOn()
                .forEach(base -> drafting.add(
                        (story.practices().containsKey(base) ? NodeKind.PRACTICE : NodeKind.ITEM).id(base),
                        id,
                        EdgeKind.BUILDS_ON));
        story.incidents().values().stream()
                .filter(incident -> item.answers().contains(incident.kind()))
                .forEach(incident -> drafting.add(id, NodeKind.INCIDENT.id(incident.id()), EdgeKind.SOFTENS));
    }

    private void draw(Offer offer) {
        String id = NodeKind.OFFER.id(offer.id());
        drafting.add(new StoryNode(
                id, NodeKind.OFFER, offer.title(), offer.text(), offer.when(), "", List.of(), offer.source()));
        Partner.Gives gives = offer.gives();
        to(NodeKind.ITEM, gives.items(), id, EdgeKind.UNLOCKS);
        to(NodeKind.ITEM, gives.backing(), id, EdgeKind.BACKS);
        to(NodeKind.PRACTICE, gives.push().keySet(), id, EdgeKind.HELPS);
        to(NodeKind.ITEM, offer.asks().wording().keySet(), id, EdgeKind.ASKS);
        offer.asks().adopted().forEach(item -> drafting.add(NodeKind.ITEM.id(item), id, EdgeKind.NEEDED_FOR));
    }

    private void to(NodeKind kind, Collection<String> keys, String from, EdgeKind edge) {
        List.copyOf(keys).forEach(key -> drafting.add(from, kind.id(key), edge));
    }

    private void open(Session session) {
        session.items()
                .forEach(item ->
                        drafting.add(NodeKind.SESSION.id(session.id()), NodeKind.ITEM.id(item), EdgeKind.OPENS));
    }
}
