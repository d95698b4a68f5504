package mufakat.check;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mufakat.story.Proposal;
import mufakat.story.Saying;
import mufakat.story.Story;

/** What delegates say is about what is there: each subject exists, and what is named is a subject. */
final class SayingRules {
    private static final List<String> BESIDE_THE_TEXT =
            List.of(Saying.MEANS, Saying.PARTNER, Saying.PRECEDENT, Saying.ENVOY);

    private final Story story;
    private final Problems problems;

    private SayingRules(Story story, Problems problems) {
        this.story = story;
        this.problems = problems;
    }

    /** Each subject is a part of its item, or one of the few beside the text. */
    static void check(Story story, Problems problems) {
        new SayingRules(story, problems).each(SayingRules::subjects);
    }

    /** Whoever quotes a wording or names a forum says that the saying is about it. */
    static void warn(Story story, Problems problems) {
        new SayingRules(story, problems).each(SayingRules::quotes);
    }

    private interface Rule {
        void apply(SayingRules rules, Proposal item, Saying saying, String pointer);
    }

    private void each(Rule rule) {
        story.proposals().forEach((id, item) -> {
            String at = Pointer.to("/proposals", id);
            each(rule, item, item.corridor(), at + "/corridor");
            each(rule, item, item.floor(), at + "/floor");
        });
    }

    private void each(Rule rule, Proposal item, SortedMap<String, List<Saying>> said, String pointer) {
        said.forEach((member, sayings) -> {
            for (int i = 0; i < sayings.size(); i++) {
                rule.apply(this, item, sayings.get(i), Pointer.to(Pointer.to(pointer, member), i));
            }
        });
    }

    private void subjects(Proposal item, Saying saying, String pointer) {
        SortedSet<String> parts = parts(item);
        unknown(item, saying.wants(), parts, pointer + "/wants");
        parts.addAll(BESIDE_THE_TEXT);
        unknown(item, saying.minds(), parts, pointer + "/minds");
        unknown(item, saying.likes(), parts, pointer + "/likes");
    }

    private void unknown(Proposal item, SortedSet<String> named, SortedSet<String> parts, String pointer) {
        for (String subject : named) {
            if (!parts.contains(subject)) {
                problems.add(Problem.value(Code.UNKNOWN_SUBJECT, pointer, subject, item.id())
                        .meaning(Nearest.to(subject, parts)));
            }
        }
    }

    private static SortedSet<String> parts(Proposal item) {
        SortedSet<String> parts = new TreeSet<>(item.forums());
        item.clauses().forEach(clause -> parts.add(clause.id()));
        item.safeguards().forEach(safeguard -> parts.add(safeguard.id()));
        return parts;
    }

    private void quotes(Proposal item, Saying saying, String pointer) {
        String said = saying.say().toLowerCase(Locale.ROOT);
        named(item).forEach((words, subject) -> {
            boolean about = saying.minds().contains(subject)
                    || saying.likes().contains(subject)
                    || saying.wants().contains(subject);
            if (!about && says(said, words)) {
                problems.add(Problem.value(Code.QUOTES_WHAT_MAY_BE_MISSING, pointer, words, subject));
            }
        });
    }

    /** Whether the words stand there whole. */
    private static boolean says(String said, String words) {
        return said.contains(words)
                && Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})")
                        .matcher(said)
                        .find();
    }

    /** What can be quoted of an item, in small letters, and what it belongs to. */
    private SortedMap<String, String> named(Proposal item) {
        SortedMap<String, String> named = new TreeMap<>();
        item.safeguards().forEach(safeguard -> named.put(safeguard.says().toLowerCase(Locale.ROOT), safeguard.id()));
        item.clauses().forEach(clause -> named.put(clause.says().toLowerCase(Locale.ROOT), clause.id()));
        item.forums().stream()
                .filter(story.forums()::containsKey)
                .forEach(forum -> named.put(story.forums().get(forum).name().toLowerCase(Locale.ROOT), forum));
        return named;
    }
}
