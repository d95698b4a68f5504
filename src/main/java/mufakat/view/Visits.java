package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mufakat.engine.Decision;
import mufakat.engine.Diplomacy;
import mufakat.engine.GameState;
import mufakat.engine.Survey;
import mufakat.story.Partner;
import mufakat.story.Story;

/** The partners that can be called on, and what each has on offer. */
final class Visits {
    private final Survey survey;
    private final StoryWords words;
    private final Story story;
    private final GameState state;
    private final OfferWords offers;
    private final StoryProse prose;

    Visits(GameSession play, Survey survey) {
        this.survey = survey;
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
        this.offers = new OfferWords(play);
        this.prose = new StoryProse(story, state);
    }

    /** Who the partners are that have something on offer. */
    List<Passage> briefs() {
        List<Passage> briefs = new ArrayList<>();
        for (Partner partner : story.partners().values()) {
            String brief = prose.of(partner.brief()).stream().map(Passage::text).collect(Collectors.joining(" "));
            boolean offers = Diplomacy.offerOf(story, state, partner).isPresent();
            if (offers && !brief.isEmpty()) {
                briefs.add(Passage.note(words.say("partner.brief", partner.name(), brief)));
            }
        }
        return briefs;
    }

    List<Action> actions() {
        List<Action> visits = new ArrayList<>();
        for (Partner partner :
                story.partners().values().stream().filter(this::hasCome).toList()) {
            Decision decision = new Decision.Visit(partner.id());
            visits.add(Action.decide(partner.name(), decision)
                    .noting(Diplomacy.offerOf(story, state, partner)
                            .map(this::titled)
                            .orElse(""))
                    .barredBy(survey.refusalOf(decision).map(words::refusalBeside)));
        }
        return visits;
    }

    /** Who has never had anything to offer may not be there yet. */
    private boolean hasCome(Partner partner) {
        return Diplomacy.offerOf(story, state, partner).isPresent()
                || state.closed().contains(partner.id())
                || partner.offers().stream().anyMatch(offer -> state.offers().containsKey(offer.id()));
    }

    /** The title, and until when it can be had where it runs out. */
    private String titled(Partner.Offer offer) {
        return words.joined(List.of(offer.title(), offers.until(offer)), " · ");
    }

    /** Who has something on offer, in a few words; empty where nobody has. */
    String offering() {
        List<String> offering = story.partners().values().stream()
                .filter(partner -> Diplomacy.offerOf(story, state, partner).isPresent())
                .map(Partner::name)
                .toList();
        return offering.isEmpty() ? "" : words.say("action.visit.note", words.and(offering));
    }
}
