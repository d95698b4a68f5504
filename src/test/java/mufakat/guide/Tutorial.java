package mufakat.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.guide.Guide.Example;

/**
 * The story that the guide builds, line by line as its reader types it: a key at the left edge goes to the end; if it is
 * there already, what stands below it goes to the end of what is there, or takes its place where the comment says {@code
 * replace}. {@code change} puts one text for another.
 */
public final class Tutorial {
    public static final String STORY = "five-cities";

    private static final Pattern KEY = Pattern.compile("([a-z]+):.*");
    private static final Pattern REPLACED = Pattern.compile("replace ([a-z]+)");
    private static final Pattern QUOTED = Pattern.compile("\"(.*?)\"");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private Tutorial() {}

    /** A step, and the file after it. */
    public record Step(Example example, String file) {
        /** Whether the guide says that {@code check} has nothing to say. */
        boolean isSilent() {
            return example.about().endsWith("silent");
        }

        @Override
        public String toString() {
            return example.toString();
        }
    }

    /** The steps in their order. */
    public static List<Step> steps() {
        Tutorial tutorial = new Tutorial();
        List<Step> steps = new ArrayList<>();
        for (Example example : Guide.AUTHORS.examples("example", "tutorial")) {
            tutorial.take(example);
            steps.add(new Step(example, tutorial.file()));
        }
        return steps;
    }

    /** The file after the last step. */
    public static String finished() {
        List<Step> steps = steps();
        return steps.get(steps.size() - 1).file();
    }

    /** A file in which one text stands for another; the comment of the example has both in quotation marks. */
    public static String changed(String file, Example example) {
        List<String> texts = QUOTED.matcher(example.about())
                .results()
                .map(quoted -> quoted.group(1).replace("\\n", "\n"))
                .toList();
        assertThat(file).contains(texts.get(0));
        return file.replaceFirst(Pattern.quote(texts.get(0)), Matcher.quoteReplacement(texts.get(1)));
    }

    private void take(Example example) {
        if (example.about().contains("change ")) {
            String changed = changed(file(), example);
            assertThat(changed).as("the block shows what is to be there").contains(body(example.text()));
            sections.clear();
            sections.putAll(sections(changed));
            return;
        }
        List<String> replaced = REPLACED.matcher(example.about())
                .results()
                .map((MatchResult key) -> key.group(1))
                .toList();
        sections(example.text()).forEach((key, lines) -> {
            List<String> there = sections.get(key);
            assertThat(there != null || !replaced.contains(key)).as(key).isTrue();
            if (there == null || replaced.contains(key)) {
                sections.put(key, lines);
            } else {
                there.addAll(lines.subList(1, lines.size()));
            }
        });
    }

    private String file() {
        List<String> written = new ArrayList<>();
        sections.values().forEach(lines -> written.add(String.join("\n", lines)));
        return String.join("\n\n", written) + "\n";
    }

    /** What stands below the key of a block. */
    private static String body(String block) {
        return block.substring(block.indexOf('\n') + 1);
    }

    private static Map<String, List<String>> sections(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : text.lines().toList()) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                section = key.group(1);
            }
            if (!line.isBlank()) {
                sections.computeIfAbsent(section, any -> new ArrayList<>()).add(line);
            }
        }
        return sections;
    }
}
