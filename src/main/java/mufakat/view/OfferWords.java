package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Availability;
import mufakat.engine.Diplomacy;
import mufakat.engine.GameState;
import mufakat.engine.model.Text;
import mufakat.story.Member;
import mufakat.story.Partner;
import mufakat.story.Partner.Offer;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** What an offer gives and asks, in words. */
final class OfferWords {
    private final StoryWords words;
    private final Story story;
    private final GameState state;
    private final String touched;

    OfferWords(GameSession play) {
        this.story = play.game().story();
        this.state = play.game().state();
        this.words = play.words();
        this.touched = story.rules().backingTouches();
    }

    /** Two lists of sentences: what is given, then what is asked. */
    List<Passage> terms(Partner partner, Offer offer) {
        List<Passage> terms = new ArrayList<>();
        terms.add(Passage.note(words.say("offer.gives", partner.name(), words.joined(gives(offer.gives()), "; "))));
        List<String> asks = asks(offer.asks());
        terms.add(Passage.note(
                asks.isEmpty()
                        ? words.say("offer.asks.nothing", partner.name())
                        : words.say("offer.asks", partner.name(), words.joined(asks, "; "))));
        List<String> closes = Availability.of(story, state).closing(offer).stream()
                .map(this::named)
                .toList();
        if (!closes.isEmpty()) {
            terms.add(Passage.note(words.say("offer.closes", words.joined(closes, "; "))));
        }
        if (!offer.until().isEmpty()) {
            terms.add(Passage.note(StoryWords.capital(until(offer)) + "."));
        }
        return terms;
    }

    private String named(Offer offer) {
        Partner partner = Diplomacy.partnerOf(story, offer.id()).orElseThrow();
        return words.say("offer.named", offer.title(), partner.name());
    }

    /** Until when an offer can be had; empty where it does not run out. */
    String until(Offer offer) {
        for (int session = 0; session < story.sessions().size(); session++) {
            if (story.sessions().get(session).id().equals(offer.until())) {
                return session == state.session()
                        ? words.say("offer.until.this")
                        : words.say("offer.until", session + 1);
            }
        }
        return "";
    }

    private List<String> gives(Partner.Gives gives) {
        List<String> parts = new ArrayList<>();
        parts.addAll(capacities(gives));
        if (gives.tokens() > 0) {
            parts.add(words.say("offer.tokens", gives.tokens()));
        }
        if (gives.days() > 0) {
            parts.add(words.say("offer.days", gives.days()));
        }
        gives.push().forEach((practice, by) -> parts.add(words.say("offer.push", words.practice(practice))));
        gives.backing().forEach(item -> parts.add(words.say("offer.backing", words.item(item), words.trait(touched))));
        gives.items().forEach(item -> parts.add(words.say("offer.item", words.item(item))));
        return parts;
    }

    /** Only those whom the level would raise are named. */
    private List<String> capacities(Partner.Gives gives) {
        SortedMap<Integer, List<String>> byLevel = new TreeMap<>();
        for (Member member : words.seats()) {
            Integer level =
                    gives.capacity().getOrDefault(member.id(), gives.capacity().get("all"));
            if (level != null && level > state.member(member.id()).capacity()) {
                byLevel.computeIfAbsent(level, any -> new ArrayList<>()).add(member.name());
            }
        }
        List<String> parts = new ArrayList<>();
        byLevel.forEach((level, names) -> parts.add(words.say("offer.capacity", words.and(names), level)));
        if (parts.isEmpty() && !gives.capacity().isEmpty()) {
            parts.add(words.say("offer.capacity.none"));
        }
        return parts;
    }

    private List<String> asks(Partner.Asks asks) {
        List<String> parts = new ArrayList<>();
        if (asks.days() > 0) {
            parts.add(words.say("offer.asks.days", asks.days()));
        }
        asks.adopted().forEach(item -> parts.add(words.say("offer.asks.adopted", words.item(item))));
        asks.wording()
                .forEach((item, wording) ->
                        parts.add(words.say("offer.asks.wording", words.item(item), wording(item, wording))));
        return parts;
    }

    /** What is asked of a text. */
    String wording(String item, Partner.Wording wording) {
        List<String> parts = new ArrayList<>();
        wording.clauses()
                .forEach((clause, strength) ->
                        parts.add(words.say("wording.clause", words.clause(item, clause), words.strength(strength))));
        wording.with().forEach(guard -> parts.add(words.say("wording.with", words.safeguard(item, guard))));
        wording.without().forEach(guard -> parts.add(words.say("wording.without", words.safeguard(item, guard))));
        return words.and(parts);
    }

    /** What partners ask of a text of an item for what they were answered, each with whether it is met. */
    List<String> asked(Proposal item, Text text) {
        List<String> asked = new ArrayList<>();
        for (Partner partner : story.partners().values()) {
            for (Partner.Offer offer : partner.offers()) {
                Partner.Wording wording = offer.asks().wording().get(item.id());
                if (wording != null
                        && state.offers().get(offer.id()) == GameState.Answer.ACCEPTED
                        && !state.closed().contains(partner.id())) {
                    String key = Diplomacy.isMet(item, wording, text) ? "desk.asked.met" : "desk.asked.unmet";
                    asked.add(words.say(key, partner.name(), wording(item.id(), wording)));
                }
            }
        }
        return asked;
    }
}
