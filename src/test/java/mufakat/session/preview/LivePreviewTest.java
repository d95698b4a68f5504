package mufakat.session.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mufakat.cli.House;
import mufakat.engine.Decision;
import mufakat.engine.Phase;
import mufakat.loader.Loaded;
import mufakat.loader.StoryLoader;
import mufakat.save.DecisionLine;
import mufakat.save.Unreadable;
import mufakat.view.GameSession;
import mufakat.view.Passage;
import mufakat.view.Preview;
import mufakat.words.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePreviewTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Messages MESSAGES = Messages.load();

    @TempDir
    private Path folder;

    private House house;
    private Path file;
    private String text;
    private final Deque<Loaded> saved = new ArrayDeque<>();

    @BeforeEach
    void build() {
        house = House.in(folder);
        file = folder.resolve("story/small.yaml");
        text = house.read(file);
    }

    @Test
    void aChangeIsPlayedWithTheDecisionsSoFar() {
        LivePreview rehearsal = begun();
        decide(rehearsal, "choose choice=listen", "go-on");

        save(text.replace("A yearly drill", "A drill every spring"));

        assertThat(rehearsal.get().kind()).isEqualTo(Preview.Kind.SOUND);
        assertThat(taken(rehearsal)).containsExactly("choose choice=listen", "go-on");
        assertThat(play(rehearsal).game().state().phase()).isEqualTo(Phase.PREPARING);
        assertThat(play(rehearsal).focus()).isEqualTo("drill");
        assertThat(play(rehearsal).pages().item("drill").title()).contains("every spring");
        assertThat(rehearsal.get().status()).contains("12:00:00").contains("2 decisions");
    }

    @Test
    void asLongAsNothingChangesTheAnswerIsTheSameObject() {
        LivePreview rehearsal = begun();
        Preview before = rehearsal.get();
        assertThat(rehearsal.get()).isSameAs(before);
        save(text);
        assertThat(rehearsal.get()).isNotSameAs(before);
    }

    @Test
    void whatWasTakenBackStaysTakenBack() {
        LivePreview rehearsal = begun();
        decide(
                rehearsal,
                "choose choice=listen",
                "go-on",
                "consult member=DD item=hub",
                "workshop item=hub",
                "undo to=3");
        int days = play(rehearsal).game().state().days();

        save(text.replace("A yearly drill", "A drill every spring"));

        assertThat(taken(rehearsal)).hasSize(5).endsWith("undo to=3");
        assertThat(play(rehearsal).game().state().days()).isEqualTo(days);
    }

    @Test
    void aBrokenVersionLeavesTheLastGoodOneInPlayAndSaysWhereItIsBroken() {
        LivePreview rehearsal = begun();
        decide(rehearsal, "choose choice=listen");
        GameSession before = play(rehearsal);

        save(text.replace("items: [drill, hub]", "items: [drill, hubb]"));

        assertThat(rehearsal.get().kind()).isEqualTo(Preview.Kind.BROKEN);
        assertThat(play(rehearsal)).isSameAs(before);
        assertThat(read(rehearsal)).contains("small.yaml:", "S051", "hubb", "hub", "^");

        decide(rehearsal, "go-on");
        save(text);

        assertThat(rehearsal.get().kind()).isEqualTo(Preview.Kind.SOUND);
        assertThat(rehearsal.get().hasFindings()).isFalse();
        assertThat(taken(rehearsal)).containsExactly("choose choice=listen", "go-on");
    }

    @Test
    void aDecisionThatNoLongerFitsIsNamedAndWaitsForItsPlace() {
        LivePreview rehearsal = begun();
        decide(rehearsal, "choose choice=listen", "go-on", "consult member=DD item=hub");

        save(text.replace("id: listen,", "id: hear,"));

        assertThat(rehearsal.get().kind()).isEqualTo(Preview.Kind.SHORTENED);
        assertThat(taken(rehearsal)).isEmpty();
        assertThat(read(rehearsal)).contains("Decision 1 of 3", "Listen first");

        save(text);

        assertThat(rehearsal.get().kind()).isEqualTo(Preview.Kind.SOUND);
        assertThat(taken(rehearsal)).hasSize(3);
    }

    @Test
    void decisionsWaitEvenWhenPlayHasGoneOnOtherwise() {
        LivePreview rehearsal = begun();
        decide(rehearsal, "choose choice=listen", "go-on", "consult member=DD item=hub");
        save(text.replace("id: listen,", "id: hear,"));
        decide(rehearsal, "choose choice=hear");

        save(text);

        assertThat(taken(rehearsal)).containsExactly("choose choice=listen", "go-on", "consult member=DD item=hub");
        assertThat(rehearsal.get().kind()).isEqualTo(Preview.Kind.SOUND);
    }

    @Test
    void theCourseThatIsPlayedComesFirstWhereBothFit() {
        LivePreview rehearsal = begun();
        decide(rehearsal, "choose choice=listen", "go-on");
        save(text.replace("id: listen,", "id: hear,"));
        decide(rehearsal, "choose choice=speak");

        save(text);

        assertThat(taken(rehearsal)).containsExactly("choose choice=speak");
    }

    @Test
    void membersAndItemsThatAreGoneAreSpokenOfByName() {
        LivePreview rehearsal = begun();
        decide(rehearsal, "choose choice=listen", "go-on", "consult member=DD item=hub");

        save(text.replace("DD", "EE"));

        assertThat(taken(rehearsal)).hasSize(2);
        assertThat(read(rehearsal)).contains("Decision 3 of 3", "Durio", "regional response team");
    }

    @Test
    void workOnTheDeskGoesOnAsFarAsItHasAPlace() {
        LivePreview rehearsal = begun();
        decide(rehearsal, "choose choice=listen", "go-on");
        var desk = play(rehearsal).desk("hub");
        desk.strength("room", 4);
        desk.strength("reporting", 1);
        desk.turn("national-law");

        save(text.replace("id: reporting,", "id: informing,")
                .replace("minds: reporting", "minds: informing")
                .replace("{ reporting: 3 }", "{ informing: 3 }")
                .replace("drafted: 3", "drafted: 1"));

        var anew = play(rehearsal).desk(desk).orElseThrow();
        assertThat(anew.strength("room")).isEqualTo(4);
        assertThat(anew.strength("informing")).isEqualTo(1);
        assertThat(anew.view().safeguards().get(0).tick()).isEqualTo(mufakat.view.DeskView.Tick.IN);
    }

    @Test
    void workOnAnItemThatIsGoneIsLeft() {
        LivePreview rehearsal = begun();
        decide(rehearsal, "choose choice=listen", "go-on");
        var desk = play(rehearsal).desk("drill");

        save(text.replace("items: [drill, hub]", "items: [hub]")
                .replace("items: [assistance]", "items: [assistance, drill]"));

        assertThat(play(rehearsal).desk(desk)).isEmpty();
    }

    @Test
    void aStoryThatIsBrokenFromTheStartBeginsWhenItIsMended() {
        house.write("story/small.yaml", text.replace("goto: lobby", "goto: loby"));
        LivePreview rehearsal = begun();
        assertThat(rehearsal.get().play()).isEmpty();
        assertThat(rehearsal.get().isUrgent()).isTrue();

        save(text);

        assertThat(rehearsal.get().play()).isPresent();
        assertThat(rehearsal.get().isUrgent()).isFalse();
    }

    @Test
    void aLongLineIsCutToWhatIsAroundThePlace() {
        house.write("story/small.yaml", text.replace("{ id: listen, text:", "{ id: listen, txet:"));
        LivePreview rehearsal = begun();

        assertThat(rehearsal.get().findings().passages())
                .filteredOn(passage -> passage.kind() == Passage.Kind.EXCERPT)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.text()).hasSizeLessThanOrEqualTo(72));
    }

    @Test
    void answersToTheReflectionsAreKept() {
        LivePreview rehearsal = begun();
        play(rehearsal).answer("silence", "When nobody dares.");
        save(text);
        assertThat(play(rehearsal).answerTo("silence")).isEqualTo("When nobody dares.");
    }

    private LivePreview begun() {
        return new LivePreview(
                file,
                OptionalLong.empty(),
                MESSAGES,
                NOON,
                StoryLoader.examine(file),
                () -> Optional.ofNullable(saved.poll()));
    }

    private void save(String changed) {
        house.write("story/small.yaml", changed);
        saved.add(StoryLoader.examine(file));
    }

    private static GameSession play(LivePreview rehearsal) {
        return rehearsal.get().play().orElseThrow();
    }

    private static void decide(LivePreview rehearsal, String... lines) {
        for (String line : lines) {
            assertThat(play(rehearsal).decide(decision(line)).words()).isEmpty();
        }
    }

    private static Decision decision(String line) {
        try {
            return DecisionLine.read(line);
        } catch (Unreadable wrong) {
            throw new AssertionError(line, wrong);
        }
    }

    private static List<String> taken(LivePreview rehearsal) {
        return play(rehearsal).steps().stream()
                .map(step -> DecisionLine.write(step.decision()))
                .toList();
    }

    private static String read(LivePreview rehearsal) {
        StringBuilder read = new StringBuilder();
        rehearsal
                .get()
                .findings()
                .passages()
                .forEach(passage -> read.append(passage.text()).append('\n'));
        return read.toString();
    }
}
