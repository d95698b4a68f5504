package mufakat.compare;

import mufakat.engine.Diplomacy;
import mufakat.engine.model.Carrier;
import mufakat.story.Partner;
import mufakat.story.Story;

/**
 * What carried a text that was agreed (rules, section 10), and the partner behind it.
 *
 * @param partner whose backing or whose offer it was, by id; empty where no partner stood behind it
 */
public record TextCarrier(Carrier what, String partner) {
    static TextCarrier of(Story story, Carrier what) {
        return new TextCarrier(
                what,
                switch (what.kind()) {
                    case OFFER ->
                        Diplomacy.partnerOf(story, what.subject())
                                .map(Partner::id)
                                .orElse("");
                    case BACKING -> what.subject();
                    default -> "";
                });
    }
}
