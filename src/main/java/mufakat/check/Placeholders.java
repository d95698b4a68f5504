package mufakat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.story.Story;

/** Words in braces, for which something is to be filled in: only a few are known, each in its place. */
final class Placeholders {
    private static final Pattern IN_BRACES = Pattern.compile("\\{\\s*\\p{L}[\\p{L}\\p{N} _-]{0,40}}");
    private static final Pattern OF_INCIDENT = Pattern.compile("/incidents/([^/]+)/(?:text/.*|choices/\\d+/text)");
    private static final Pattern OF_ADVICE = Pattern.compile("/sessions/\\d+/advice/.*");
    private static final Pattern OF_VOICE = Pattern.compile("/members/[^/]+/voice/.*");

    private final Story story;
    private final Problems problems;

    private Placeholders(Story story, Problems problems) {
        this.story = story;
        this.problems = problems;
    }

    static void check(Story story, Problems problems) {
        Placeholders placeholders = new Placeholders(story, problems);
        new Walk((component, value, pointer) ->
                        StoryText.in(component, value, pointer).forEach(placeholders::text))
                .through(story);
    }

    private void text(StoryText words) {
        if (words.say().indexOf('{') < 0) {
            return;
        }
        List<String> known = known(words.pointer());
        Matcher written = IN_BRACES.matcher(words.say());
        while (written.find()) {
            if (!known.contains(written.group())) {
                Optional<String> meant = Nearest.to(written.group().replace(" ", ""), known);
                problems.add(Problem.value(Code.UNKNOWN_PLACEHOLDER, words.pointer(), written.group())
                        .meaning(meant));
            }
        }
    }

    /** What is filled in there. */
    private List<String> known(String pointer) {
        if (OF_VOICE.matcher(pointer).matches()) {
            return List.of("{clause}");
        }
        if (OF_ADVICE.matcher(pointer).matches()) {
            return List.of("{unknown}");
        }
        Matcher incident = OF_INCIDENT.matcher(pointer);
        if (!incident.matches()) {
            return List.of();
        }
        List<String> dealt = new ArrayList<>(List.of("{victim}"));
        // An id has no sign that a pointer would write otherwise.
        if (!story.incidents().get(incident.group(1)).origins().isEmpty()) {
            dealt.add("{origin}");
        }
        return dealt;
    }
}
