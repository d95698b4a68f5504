package mufakat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.engine.Decision;
import mufakat.engine.EveryKind;
import mufakat.story.Names;
import org.junit.jupiter.api.Test;

class MessagesTest {
    /** A key written out in a call; one that ends in a dot is completed at run time. */
    private static final Pattern KEY =
            Pattern.compile("(?:words\\.say|[^.]note|has)\\(\\s*\"([a-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");

    /** Keys that a constant completes; the constants have tests of their own. */
    private static final List<String> COMPLETED = List.of(
            "rating", "result", "rule", "told.trust", "ledger", "refusal", "debrief.owed", "carrier", "item.petitions");

    private static final Program STARTED = new Program(Shell.POSIX, List.of("./mufakat"), List.of());
    private static final Object[] ARGUMENTS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

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
    void whatIsToBeTypedBeginsAsTheProgramWasStartedAndNamesItsFolders() {
        Program program = new Program(Shell.POSIX, List.of("./the game"), List.of());
        SortedMap<String, String> folders = new TreeMap<>(Map.of("--stories", "my stories"));
        Messages started = messages.calling(() -> program.with(folders));

        assertThat(started.say("farewell", List.of(), "it's"))
                .endsWith("'./the game' play --stories 'my stories' --save 'it'\\''s'");
        assertThat(started.say("farewell", List.of("a b"), "-x"))
                .endsWith("'./the game' play --stories 'my stories' 'a b' --save=-x");
        assertThat(started.say("lobby.story.broken", "-x")).endsWith("check --stories 'my stories' ./-x");
    }

    @Test
    void anArgumentThatLooksLikeAPlaceholderStaysAsItIs() {
        assertThat(messages.say("story.broken", "{1}", 2, "{0}"))
                .startsWith("The story {1} can't")
                .contains("'{1}'");
    }

    @Test
    void noCommandToBeTypedIsWrittenWithoutTheProgramsOwnStart() {
        Messages started = messages.calling(() -> STARTED);

        assertThat(messages.keys())
                .hasSizeGreaterThan(1_000)
                .allSatisfy(key ->
                        assertThat(started.say(key, ARGUMENTS)).doesNotContainPattern("(?<!\\./)mufakat [a-z-]"));
    }

    @Test
    void everyRefusalHasItsWords() {
        for (var reason : mufakat.engine.model.Refusal.Reason.values()) {
            if (reason != mufakat.engine.model.Refusal.Reason.BARRED) {
                assertThat(messages.has("refusal." + reason)).as(reason.name()).isTrue();
            }
        }
    }

    @Test
    void everyKindOfDecisionHasItsWords() {
        assertThat(EveryKind.of(Decision.class))
                .allSatisfy(kind -> assertThat(messages.has("decision." + Names.key(kind)))
                        .as(kind.getSimpleName())
                        .isTrue());
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

    @Test
    void whatALanguageHasNoTextForIsSaidInEnglish() {
        Messages qps = PseudoLanguage.load();
        assertThat(qps.say("none")).startsWith("⟦nobody").endsWith("⟧");
        assertThat(qps.keys()).isEqualTo(Messages.load().keys());
        assertThat(Messages.load(Locale.forLanguageTag("tlh")).say("none")).isEqualTo("nobody");
    }

    @Test
    void severalAreListedAsPeopleDo() {
        Messages messages = Messages.load();
        assertThat(messages.and(List.of())).isEmpty();
        assertThat(messages.and(List.of("a"))).isEqualTo("a");
        assertThat(messages.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(messages.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(messages.list(List.of("a", "b", "c"))).isEqualTo("a, b, c");
    }

    @Test
    void aNumberHasItsSignAndZeroHasNone() {
        assertThat(Numbers.signed(3)).isEqualTo("+3");
        assertThat(Numbers.signed(0)).isEqualTo("0");
        assertThat(Numbers.signed(-3)).isEqualTo("−3");
    }

    @Test
    void aLanguageHasAsManyFormsOfAWordAsItNeeds() {
        Plurals slavic = Plurals.by("one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4");
        List<String> days = List.of("den", "dni", "dnej");
        assertThat(slavic.of("1", days)).isEqualTo("den");
        assertThat(slavic.of("23", days)).isEqualTo("dni");
        assertThat(slavic.of("7", days)).isEqualTo("dnej");
        assertThat(Plurals.by("").of("1", List.of("hari"))).isEqualTo("hari");
    }
}
