package mufakat.compare;

import mufakat.engine.model.Carrier;
import mufakat.engine.model.Carrier.Kind;
import mufakat.story.Partner;
import mufakat.story.Story;

/**
 * What carried a text that was agreed (rules, section 10), and the partner behind it.
 *
 * @param partner whose backing or whose offer it was, by id; empty where no partner stood behind it
 */
public record TextCarrier(Carrier what, String partner) {
    static TextCarrier of(Story story, Carrier what) {
        return new TextCarrier(what, what.kind() == Kind.OFFER ? offering(story, what.subject()) : backing(what));
    }

    private static String backing(Carrier what) {
        return what.kind() == Kind.BACKING ? what.subject() : "";
    }

    private static String offering(Story story, String offer) {
        return story.partners().values().stream()
                .filter(partner ->
                        partner.offers().stream().anyMatch(each -> each.id().equals(offer)))
                .map(Partner::id)
                .findFirst()
                .orElse("");
    }
}
