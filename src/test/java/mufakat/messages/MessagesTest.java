package mufakat.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    /** A key written out in a call; one that ends in a dot is completed at run time. */
    private static final Pattern KEY =
            Pattern.compile("(?:words\\.say|[^.]note|has)\\(\\s*\"([a-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");

    /** Keys that a constant completes; the constants have tests of their own. */
    private static final java.util.List<String> COMPLETED =
            java.util.List.of("rating", "result", "rule", "told.trust", "ledger", "refusal");

    private final Messages messages = Messages.load();

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(messages.say("no.such.key")).isEqualTo("[no.such.key]");
        assertThat(messages.has("no.such.key")).isFalse();
    }

    @Test
    void argumentsArePutInPlaceAndCountedInTheirPlural() {
        assertThat(messages.say("action.days", 1)).isEqualTo("1 day");
        assertThat(messages.say("action.days", 2018)).isEqualTo("2018 days");
    }

    @Test
    void everyRefusalHasItsWords() {
        for (var reason : mufakat.engine.Refusal.Reason.values()) {
            if (reason != mufakat.engine.Refusal.Reason.BARRED) {
                assertThat(messages.has("refusal." + reason)).as(reason.name()).isTrue();
            }
        }
    }

    @Test
    void everyKeyThatTheViewWritesOutHasItsWords() throws IOException {
        SortedSet<String> missing = new TreeSet<>();
        int found = 0;
        try (var files = Files.walk(Path.of("src/main/java/mufakat/view"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    found++;
                    if (!messages.has(matcher.group(1)) && !COMPLETED.contains(matcher.group(1))) {
                        missing.add(file.getFileName() + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(80);
        assertThat(missing).isEmpty();
    }
}
