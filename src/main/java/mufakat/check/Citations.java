package mufakat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Story;

/** Sources that something names, and terms that some text has. */
final class Citations {
    /** Words that the program itself says to players, so that any story may explain them. */
    static final List<String> PROGRAM_WORDS = List.of(
            "agenda",
            "capacity",
            "chair's statement",
            "clause",
            "co sponsor",
            "comfort",
            "consensus",
            "core",
            "draft",
            "familiar",
            "forum",
            "hesitate",
            "object",
            "overlap",
            "precedent",
            "promise",
            "red line",
            "safeguard",
            "session",
            "support",
            "trust",
            "workshop");

    private final SortedSet<String> named = new TreeSet<>();
    private final List<StoryText> texts = new ArrayList<>();

    private Citations() {}

    static void check(Story story, Problems problems) {
        Citations citations = new Citations();
        new Walk(citations::component).through(story);
        for (String source : story.sources().keySet()) {
            if (!citations.named.contains(source)) {
                problems.add(Problem.key(Code.SOURCE_UNUSED, Pointer.to("/sources", source), source));
            }
        }
        for (String term : story.glossary().keySet()) {
            if (!citations.isRead(term)) {
                problems.add(Problem.key(Code.TERM_UNUSED, Pointer.to("/glossary", term), term));
            }
        }
    }

    private void component(StoryComponent component, Object value, String pointer) {
        if (component.key().equals("source")) {
            named.add((String) value);
        }
        for (StoryText words : StoryText.in(component, value, pointer)) {
            texts.add(new StoryText(plain(words.say()), words.pointer()));
        }
    }

    /** Inside a longer word counts too: a plural is the term. */
    private boolean isRead(String term) {
        String wanted = plain(term);
        if (PROGRAM_WORDS.stream().anyMatch(wanted::contains)) {
            return true;
        }
        String own = Pointer.to("/glossary", term) + "/";
        return texts.stream()
                .anyMatch(text -> text.say().contains(wanted) && !text.pointer().startsWith(own));
    }

    /** Small letters, with one space between words. */
    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean between = c == ' ' || c == '-' || (c >= '\t' && c <= '\r');
            if (!between) {
                plain.append(c == '’' ? '\'' : c);
            } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }
}
