package mufakat.view;

import java.util.List;
import java.util.stream.Collectors;
import mufakat.engine.Strike;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Span;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.words.Messages;
import mufakat.words.Naming;
import mufakat.words.Numbers;

/** Names and turns of phrase: ids become what a player reads. */
public final class StoryWords extends Naming {
    private final Story story;
    private final Messages messages;

    StoryWords(Story story, Messages messages) {
        super(story, messages);
        this.story = story;
        this.messages = messages;
    }

    public String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    boolean has(String key) {
        return messages.has(key);
    }

    public String say(String prefix, Enum<?> constant, Object... arguments) {
        return messages.say(prefix + "." + constant.name(), arguments);
    }

    /** One part in so many: "half", "a third", "one part in 7". */
    String part(int in) {
        return has("part." + in) ? say("part." + in) : say("part.other", in);
    }

    /** The same words at the beginning of a sentence. */
    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The words of an incident with the members that were dealt. */
    String struck(String text, Strike strike) {
        return text.replace("{victim}", member(strike.victim())).replace("{origin}", member(strike.origin()));
    }

    /** A signed number, or a range of two. */
    public static String signed(Span span) {
        return span.isExact()
                ? Numbers.signed(span.low())
                : Numbers.signed(span.low()) + "…" + Numbers.signed(span.high());
    }

    /** A session by its number, place and year. */
    public String session(int index, int of, Session session) {
        String place = joined(List.of(session.place(), Integer.toString(session.year())), " ");
        return say("header.session", index + 1, of, place);
    }

    /** What a forum was for when a session met. */
    String mandate(String id, int session) {
        return story.forums().get(id).mandateIn(story.sessions().get(session).year());
    }

    public String stance(Mark mark) {
        return say("stance." + mark.name());
    }

    /** The sentence for a refusal; its arguments are named where they are ids. */
    String refusal(Refusal refusal) {
        return new RefusalWords(story, this).of(refusal);
    }

    /** The sentence for a refusal that stands beside the name of whom it is about. */
    String refusalBeside(Refusal refusal) {
        return new RefusalWords(story, this).beside(refusal);
    }

    String sourced(String source) {
        return source.isEmpty() ? "" : say("source", story.sources().getOrDefault(source, source));
    }

    String joined(List<String> parts, String separator) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
