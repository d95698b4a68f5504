package mufakat.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mufakat.engine.Ledger;
import mufakat.engine.Refusal;
import mufakat.engine.Span;
import mufakat.messages.Messages;
import mufakat.story.Clause;
import mufakat.story.Member;
import mufakat.story.Partner;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** Names and turns of phrase: ids become what a player reads. */
final class Words {
    private static final String MINUS = "\u2212";

    private final Story story;
    private final Messages messages;

    Words(Story story, Messages messages) {
        this.story = story;
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    boolean has(String key) {
        return messages.has(key);
    }

    String say(String prefix, Enum<?> constant, Object... arguments) {
        return messages.say(prefix + "." + constant.name(), arguments);
    }

    /** Members in order of seat, which is the alphabetical order of their names. */
    List<Member> seats() {
        return story.members().values().stream()
                .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
                .toList();
    }

    String member(String id) {
        return Optional.ofNullable(story.members().get(id)).map(Member::name).orElse(id);
    }

    String members(Iterable<String> ids) {
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

    String shortItem(String id) {
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

    String forum(String id) {
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
    static String signed(int number) {
        if (number == 0) {
            return "0";
        }
        return number > 0 ? "+" + number : MINUS + -number;
    }

    /** A signed number, or a range of two. */
    static String signed(Span span) {
        return span.isExact() ? signed(span.low()) : signed(span.low()) + "…" + signed(span.high());
    }

    String stance(Mark mark) {
        return say("stance." + mark.name());
    }

    /** The sentence for a refusal; its arguments are named where they are ids. */
    String refusal(Refusal refusal) {
        Object[] named = refusal.arguments().stream().map(this::name).toArray();
        if (refusal.reason() == Refusal.Reason.BARRED) {
            String own = refusal.arguments().get(0);
            return own.isEmpty() ? say("refusal.NOT_NOW") : own;
        }
        if (refusal.reason() == Refusal.Reason.ASKED_FIRST) {
            return say(
                    "refusal.ASKED_FIRST",
                    list(refusal.arguments().stream().map(this::name).toList()));
        }
        return say("refusal", refusal.reason(), named);
    }

    private String name(String id) {
        if (story.members().containsKey(id)) {
            return member(id);
        }
        if (story.proposals().containsKey(id)) {
            return item(id);
        }
        if (story.partners().containsKey(id)) {
            return partner(id);
        }
        if (story.forums().containsKey(id)) {
            return forum(id);
        }
        return story.proposals().values().stream()
                .flatMap(item ->
                        item
                                .clause(id)
                                .map(Clause::says)
                                .or(() -> item.safeguard(id).map(guard -> guard.says()))
                                .stream())
                .findFirst()
                .orElse(id);
    }

    /** One line of a ledger in words. */
    String line(String item, mufakat.engine.Line line) {
        String clause = line.clause().isEmpty() ? "" : clause(item, line.clause());
        String subject = switch (line.reason()) {
            case PRECEDENT -> shortItem(line.subject());
            case PRACTICE -> practice(line.subject());
            case BACKING, ALIGNMENT -> partner(line.subject());
            case CO_SPONSOR -> member(line.subject());
            case SERVES, TOUCHES -> trait(line.subject());
            case TRUST, FAMILIARITY, PROMISE, CEILING, CAPACITY_GAP -> "";
        };
        return say("ledger", line.reason(), subject, clause);
    }

    /** A whole ledger in words. */
    LedgerView ledger(String item, Ledger ledger, Mark mark) {
        List<LedgerView.Row> rows = ledger.lines().stream()
                .map(line -> new LedgerView.Row(line(item, line), signed(line.amount())))
                .toList();
        String total = say("ledger.total", signed(ledger.comfort()), stance(mark));
        String warning = switch (ledger.crossing()) {
            case NONE -> "";
            case POSSIBLE -> say("ledger.red-line.possible");
            case CERTAIN -> say("ledger.red-line.certain", clause(item, ledger.redLine()));
        };
        return new LedgerView(ledger.member(), member(ledger.member()), mark, total, rows, warning);
    }

    String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    String sourced(String source) {
        return source.isEmpty() ? "" : say("source", story.sources().getOrDefault(source, source));
    }

    String joined(List<String> parts, String separator) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
