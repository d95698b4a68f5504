package mufakat.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mufakat.engine.Strike;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Span;
import mufakat.story.Clause;
import mufakat.story.Member;
import mufakat.story.Partner;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.words.Messages;

/** Names and turns of phrase: ids become what a player reads. */
public final class StoryWords {
    private static final String MINUS = "\u2212";

    private final Story story;
    private final Messages messages;

    StoryWords(Story story, Messages messages) {
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

    /** Members in order of seat, which is the alphabetical order of their names. */
    public List<Member> seats() {
        return story.members().values().stream()
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                .toList();
    }

    String member(String id) {
        return Optional.ofNullable(story.members().get(id)).map(Member::name).orElse(id);
    }

    public String members(Iterable<String> ids) {
        List<String> names = seats().stream()
                .filter(member -> contains(ids, member.id()))
                .map(Member::name)
                .toList();
        return names.isEmpty() ? say("none") : list(names);
    }

    private static boolean contains(Iterable<String> ids, String id) {
        for (String each : ids) {
            if (each.equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** One part in so many: "half", "a third", "one part in 7". */
    String part(int in) {
        return has("part." + in) ? say("part." + in) : say("part.other", in);
    }

    /** "Laos", "Laos and Viet Nam", "Cambodia, Laos and Viet Nam". */
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return say("list.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.get(parts.size() - 1));
    }

    String item(String id) {
        return Optional.ofNullable(story.proposals().get(id))
                .map(Proposal::title)
                .orElse(id);
    }

    public String shortItem(String id) {
        return Optional.ofNullable(story.proposals().get(id))
                .map(Proposal::shortTitle)
                .orElse(id);
    }

    String clause(String item, String clause) {
        return Optional.ofNullable(story.proposals().get(item))
                .flatMap(proposal -> proposal.clause(clause))
                .map(Clause::says)
                .orElse(clause);
    }

    String safeguard(String item, String safeguard) {
        return Optional.ofNullable(story.proposals().get(item))
                .flatMap(proposal -> proposal.safeguard(safeguard))
                .map(guard -> guard.says())
                .orElse(safeguard);
    }

    public String forum(String id) {
        return story.forums().containsKey(id) ? story.forums().get(id).name() : id;
    }

    String partner(String id) {
        return Optional.ofNullable(story.partners().get(id)).map(Partner::name).orElse(id);
    }

    String practice(String id) {
        return story.practices().containsKey(id) ? story.practices().get(id).name() : id;
    }

    String measure(String id) {
        return story.measures().containsKey(id) ? story.measures().get(id).name() : id;
    }

    /** The same words at the beginning of a sentence. */
    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The words of an incident with the members that were dealt. */
    String struck(String text, Strike strike) {
        return text.replace("{victim}", member(strike.victim())).replace("{origin}", member(strike.origin()));
    }

    /** The name of a domain or an interest. */
    String trait(String id) {
        if (story.domains().containsKey(id)) {
            return story.domains().get(id).name();
        }
        return story.interests().containsKey(id) ? story.interests().get(id).name() : id;
    }

    String traits(Iterable<String> ids) {
        List<String> names = new java.util.ArrayList<>();
        ids.forEach(id -> names.add(trait(id)));
        return names.isEmpty() ? say("none") : list(names);
    }

    String strength(int strength) {
        return say("strength." + strength);
    }

    /** A signed number, with a true minus sign. */
    public static String signed(int number) {
        if (number == 0) {
            return "0";
        }
        return number > 0 ? "+" + number : MINUS + -number;
    }

    /** A signed number, or a range of two. */
    public static String signed(Span span) {
        return span.isExact() ? signed(span.low()) : signed(span.low()) + "…" + signed(span.high());
    }

    /** A session by its number, place and year. */
    public String session(int index, int of, Session session) {
        String place = joined(List.of(session.place(), Integer.toString(session.year())), " ");
        return say("header.session", index + 1, of, place);
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
