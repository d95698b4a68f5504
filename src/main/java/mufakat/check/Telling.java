package mufakat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mufakat.story.Choice;
import mufakat.story.Condition;
import mufakat.story.Ending;
import mufakat.story.Paragraph;
import mufakat.story.Proposal;
import mufakat.story.Scene;
import mufakat.story.Story;

/**
 * What was played is what is told: prose that names an item after a session in which something could become of it asks
 * what did, says that it speaks of the item in any case, or tells what is on record, with its source.
 */
final class Telling {
    private final Problems problems;
    private final Calendar calendar;
    private final SortedMap<String, Pattern> names = new TreeMap<>();

    /** By scene, the items of which every way into it has asked. */
    private final SortedMap<String, SortedSet<String>> waysIn = new TreeMap<>();

    private Telling(Story story, Problems problems) {
        this.problems = problems;
        this.calendar = Calendar.of(story);
        story.proposals().forEach((id, item) -> names.put(id, named(item)));
        story.scenes().values().stream()
                .flatMap(scene -> scene.choices().stream())
                .forEach(this::wayIn);
    }

    static void warn(Story story, Problems problems) {
        Telling telling = new Telling(story, problems);
        story.scenes().values().forEach(telling::scene);
        for (int i = 0; i < story.endings().size(); i++) {
            telling.ending(story.endings().get(i), Pointer.to("/endings", i));
        }
    }

    private static Pattern named(Proposal item) {
        List<String> names = new ArrayList<>(item.names());
        names.add(item.title());
        return Pattern.compile(
                names.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void wayIn(Choice choice) {
        SortedSet<String> asked = asked(choice.when());
        waysIn.merge(choice.goTo(), asked, (others, one) -> {
            others.retainAll(one);
            return others;
        });
    }

    private void scene(Scene scene) {
        SortedSet<String> asked = waysIn.getOrDefault(scene.id(), new TreeSet<>());
        paragraphs(scene.text(), asked, calendar.lastRead(scene.id()), Pointer.to("/scenes", scene.id()) + "/text");
    }

    private void ending(Ending ending, String pointer) {
        paragraphs(ending.text(), asked(ending.when()), Calendar.END, pointer + "/text");
    }

    private void paragraphs(List<Paragraph> text, SortedSet<String> given, int moment, String pointer) {
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).source().isEmpty()) {
                paragraph(text.get(i), given, moment, Pointer.to(pointer, i));
            }
        }
    }

    private void paragraph(Paragraph paragraph, SortedSet<String> given, int moment, String pointer) {
        SortedSet<String> asked = asked(paragraph.when());
        asked.addAll(given);
        asked.addAll(paragraph.mentions());
        names.forEach((item, name) -> {
            if (!asked.contains(item) && calendar.isPlayedBefore(item, moment)) {
                found(name, paragraph.say())
                        .ifPresent(words ->
                                problems.add(Problem.value(Code.TOLD_WHATEVER_WAS_PLAYED, pointer, words, item)));
            }
        });
    }

    private static Optional<String> found(Pattern name, String words) {
        Matcher found = name.matcher(words);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The items of which some test asks. */
    private static SortedSet<String> asked(List<Condition> tests) {
        SortedSet<String> asked = new TreeSet<>();
        for (Condition test : tests) {
            if (test instanceof Condition.AboutItems about) {
                asked.addAll(about.items());
            } else if (test instanceof Condition.Clause clause) {
                asked.addAll(clause.atLeast().keySet());
            } else if (test instanceof Condition.Strength strength) {
                asked.addAll(strength.atLeast().keySet());
            } else if (test instanceof Condition.Not not) {
                asked.addAll(asked(not.of()));
            } else if (test instanceof Condition.Any any) {
                any.of().forEach(branch -> asked.addAll(asked(branch)));
            }
        }
        return asked;
    }
}
