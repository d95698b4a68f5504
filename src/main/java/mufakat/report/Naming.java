package mufakat.report;

import java.util.Optional;
import java.util.stream.Stream;
import mufakat.story.Measure;
import mufakat.story.Member;
import mufakat.story.Partner;
import mufakat.story.Partner.Offer;
import mufakat.story.Practice;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.story.Topic;
import mufakat.words.Messages;

/** What the ids of a story stand for, as readers know it; an id that stands for nothing stays as it is. */
public record Naming(Story story, Messages messages) {
    private static final String EVERYONE = "all";

    /** A member's name, or the word for all of them. */
    public String member(String id) {
        return id.equals(EVERYONE)
                ? messages.say("phrase.everyone")
                : named(Optional.ofNullable(story.members().get(id)).map(Member::name), id);
    }

    /** A measure's name. */
    public String measure(String id) {
        return named(Optional.ofNullable(story.measures().get(id)).map(Measure::name), id);
    }

    /** An item's short title in quotation marks. */
    public String item(String id) {
        return quoted(named(Optional.ofNullable(story.proposals().get(id)).map(Proposal::shortTitle), id));
    }

    /** A practice's name in quotation marks. */
    public String practice(String id) {
        return quoted(named(Optional.ofNullable(story.practices().get(id)).map(Practice::name), id));
    }

    /** An offer's title in quotation marks. */
    public String offer(String id) {
        Stream<Offer> offers =
                story.partners().values().stream().map(Partner::offers).flatMap(java.util.List::stream);
        return quoted(
                named(offers.filter(offer -> offer.id().equals(id)).findFirst().map(Offer::title), id));
    }

    /** A session's title in quotation marks. */
    public String session(String id) {
        return quoted(named(
                story.sessions().stream()
                        .filter(session -> session.id().equals(id))
                        .findFirst()
                        .map(Session::title),
                id));
    }

    /** The name of a domain or an interest. */
    public String trait(String id) {
        Optional<Topic> topic = Optional.ofNullable(story.domains().get(id));
        return named(
                topic.or(() -> Optional.ofNullable(story.interests().get(id))).map(Topic::name), id);
    }

    private String quoted(String name) {
        return messages.say("phrase.quoted", name);
    }

    private static String named(Optional<String> name, String id) {
        return name.orElse(id);
    }
}
