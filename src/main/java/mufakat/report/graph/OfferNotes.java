package mufakat.report.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.report.Phrases;
import mufakat.story.Clause;
import mufakat.story.Partner;
import mufakat.story.Partner.Offer;
import mufakat.story.Partner.Wording;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
import mufakat.story.Story;
import mufakat.words.Messages;

/** Who makes an offer, and what it gives and asks beside what the edges tell. */
final class OfferNotes {
    private final Story story;
    private final Messages messages;
    private final Phrases phrases;
    private final List<String> notes = new ArrayList<>();

    private OfferNotes(Story story, Messages messages) {
        this.story = story;
        this.messages = messages;
        this.phrases = new Phrases(story, messages);
    }

    static List<String> of(String offer, Story story, Messages messages) {
        OfferNotes notes = new OfferNotes(story, messages);
        for (Partner partner : story.partners().values()) {
            partner.offers().stream().filter(made -> made.id().equals(offer)).forEach(made -> notes.add(partner, made));
        }
        return List.copyOf(notes.notes);
    }

    private void add(Partner partner, Offer offer) {
        note("partner", partner.name());
        offer.gives()
                .capacity()
                .forEach((member, level) -> note("capacity", phrases.naming().member(member), level));
        count("tokens", offer.gives().tokens());
        count("gives-days", offer.gives().days());
        count("asks-days", offer.asks().days());
        offer.asks().wording().forEach(this::add);
        offer.excludes().forEach(other -> note("excludes", phrases.offer(other)));
        if (!offer.until().isEmpty()) {
            note("until", phrases.session(offer.until()));
        }
        if (!offer.returns().isEmpty()) {
            note("returns", phrases.offer(offer.returns()));
        }
    }

    private void add(String item, Wording wording) {
        String name = phrases.item(item);
        Proposal proposal = story.proposals().get(item);
        wording.clauses().forEach((clause, strength) -> {
            Optional<String> says = proposal.clause(clause).map(Clause::says);
            note("asks-clause", name, says.orElse(clause), messages.say("strength." + strength));
        });
        wording.with().forEach(guard -> note("asks-with", name, says(proposal, guard)));
        wording.without().forEach(guard -> note("asks-without", name, says(proposal, guard)));
    }

    private static String says(Proposal item, String safeguard) {
        return item.safeguard(safeguard).map(Safeguard::says).orElse(safeguard);
    }

    private void count(String key, int count) {
        if (count > 0) {
            note(key, count);
        }
    }

    private void note(String key, Object... arguments) {
        notes.add(messages.say("graph.note." + key, arguments));
    }
}
