package mufakat.view;

import java.util.List;
import java.util.Optional;
import mufakat.engine.model.Carrier;
import mufakat.engine.model.Tabling;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What carried a text that was agreed, in words. */
public record CarrierWords(StoryWords words) {
    /** The words for reports, which speak of no game that is on. */
    public static CarrierWords of(Story story, Messages messages) {
        return new CarrierWords(new StoryWords(story, messages));
    }

    /** Each thing without which somebody would have objected, and who; or that the text needed nothing. */
    public Optional<String> of(Tabling tabling) {
        if (!tabling.agreed()) {
            return Optional.empty();
        }
        List<Carrier> carriers = Carrier.of(tabling.situation(), tabling.last());
        return Optional.of(
                carriers.isEmpty()
                        ? words.say("carried.by-nothing")
                        : words.say(
                                "carried.by",
                                words.joined(
                                        carriers.stream()
                                                .map(carrier -> words.say(
                                                        "carried.by.one",
                                                        says(tabling.item(), carrier),
                                                        words.members(carrier.objecting())))
                                                .toList(),
                                        "; ")));
    }

    /** What carried a text of an item, without whom it won. */
    public String says(String item, Carrier carrier) {
        String subject = carrier.subject();
        String name = switch (carrier.kind()) {
            case OFFER -> words.offer(subject);
            case PROMISE, CO_SPONSOR -> words.member(subject);
            case BACKING -> words.partner(subject);
            case PRECEDENT -> words.shortItem(subject);
            case PRACTICE -> words.practice(subject);
            case SAFEGUARD -> words.safeguard(item, subject);
            case FAMILIARITY, FORUM -> "";
        };
        return words.say("carrier", carrier.kind(), name);
    }
}
