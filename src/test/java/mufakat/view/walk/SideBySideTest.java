package mufakat.view.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import mufakat.engine.AnyTable;
import mufakat.engine.Game;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Outlook;
import mufakat.engine.replay.Step;
import mufakat.view.GameCard;
import mufakat.view.GameSession;
import mufakat.view.HiddenValue;
import mufakat.view.Mark;
import mufakat.view.Sayings;
import mufakat.view.TwoGames;
import mufakat.view.Wanderer;
import mufakat.view.walk.DecisionPair.Relation;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

/** What two games side by side say. */
class SideBySideTest {
    private final SideBySide games = SideBySide.of(TwoGames.ann(), TwoGames.ben());

    private DecisionPair row(int row) {
        return games.rows().get(row);
    }

    @Test
    void saysWhereTheyPart() {
        assertThat(games.parting()).hasValue(2);
        assertThat(games.summary())
                .containsExactly(
                        "They decided alike 2 times, and part at decision 3: Session 1 of 2 · Port Aral 2011.");
        assertThat(row(0).relation()).isEqualTo(Relation.SAME);
        assertThat(row(2).relation()).isEqualTo(Relation.ONLY_LEFT);
    }

    @Test
    void ofTwoDraftsItTellsWhatDiffers() {
        DecisionPair drafts = row(3);

        assertThat(drafts.relation()).isEqualTo(Relation.DIFFERENT);
        assertThat(drafts.left().orElseThrow().besides(drafts.right()))
                .containsExactly(
                        "notes: A hub to share incident reports",
                        "notes: Members report major incidents within a day",
                        "with “in accordance with national law”",
                        "with “through mechanisms led by the members”");
        assertThat(drafts.left().orElseThrow().text())
                .endsWith("The draft of “A regional response team” is kept, for digital ministers.");
    }

    @Test
    void aDecisionAlikeThatTurnedOutOtherwiseIsToldApart() {
        DecisionPair tabled = row(5);

        assertThat(tabled.relation()).isEqualTo(Relation.ALIKE);
        assertThat(tabled.left().orElseThrow().sentence())
                .isEqualTo(tabled.right().orElseThrow().sentence());
        assertThat(tabled.right().orElseThrow().came())
                .containsExactly(
                        "As it is tabled, it is rated ●●○○ moderate.",
                        "Objecting: Calamus and Durio. Hesitating: nobody.");
    }

    @Test
    void theLedgersShowWhoStandsOtherwiseAndWhichLinesMadeIt() {
        Contrast hub = games.contrast(5).orElseThrow();

        assertThat(hub.title()).isEqualTo("Response team");
        assertThat(hub.basis()).isEqualTo("as they truly stood");
        assertThat(hub.left()).isEqualTo("before digital ministers");
        assertThat(hub.tabled()).isTrue();
        Contrast.Member durio = hub.members().get(0);
        assertThat(durio.name()).isEqualTo("Durio");
        assertThat(durio.right().orElseThrow().mark()).isEqualTo(Mark.OBJECTS);
        assertThat(durio.warnings())
                .containsExactly("Ben: A red line is crossed: “Members report major incidents within a day”. "
                        + "No comfort makes up for it.");
        assertThat(durio.lines().get(0))
                .isEqualTo(new Contrast.Line(
                        "touches data: Members report major incidents within a day", "−2", "−9", "−7"));
    }

    @Test
    void whereOnlyOneGameTabledItTheOtherTextLiesOnTheDesk() {
        Contrast hub = games.contrast(2).orElseThrow();

        assertThat(hub.left()).isEqualTo("on the desk");
        assertThat(hub.tabled()).isFalse();
    }

    @Test
    void aGameThatIsStillOnHidesWhatItsEnvoyDoesNotKnow() {
        SideBySide unfinished = SideBySide.of(TwoGames.annStillPlaying(), TwoGames.ben());
        Contrast hub = unfinished.contrast(5).orElseThrow();

        assertThat(unfinished.summary()).contains("Ann’s game has not ended.");
        assertThat(hub.basis()).startsWith("as far as the envoys knew");
        assertThat(hub.members())
                .filteredOn(member -> member.name().equals("Calamus"))
                .allMatch(member -> member.left().orElseThrow().comfort().contains("…"));
        // How a member spoke was heard by everybody.
        assertThat(hub.members())
                .allMatch(member -> member.right().orElseThrow().mark() != Mark.UNKNOWN);
    }

    @Test
    void whatIsNotKnownChangesNothingThatIsShownOfGamesThatAreOn() {
        int compared = 0;
        for (long seed = 0; seed < 200; seed++) {
            var story = AnyTable.story(seed);
            Optional<HiddenValue> hidden = HiddenValue.drawn(story, seed);
            if (hidden.isPresent()) {
                SideBySide here =
                        begun(GameSession.begin(Game.begin(story, seed), Messages.load(), entry -> Optional.empty()));
                SideBySide there = begun(GameSession.begin(
                        Game.begin(hidden.get().changed(story), seed), Messages.load(), entry -> Optional.empty()));
                for (int row = 0; row < here.rows().size(); row++) {
                    assertThat(there.contrast(row)).as("seed %d", seed).isEqualTo(here.contrast(row));
                    compared += here.contrast(row).isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    /** A workshop in one of two games that are otherwise only begun. */
    private static SideBySide begun(GameSession play) {
        play.decide(new mufakat.engine.Decision.Workshop("hub"));
        GameSession untouched = GameSession.begin(
                mufakat.engine.Game.begin(play.game().story(), play.game().seed()),
                Messages.load(),
                entry -> Optional.empty());
        return SideBySide.of(TwoGames.card("A", "", play), TwoGames.card("B", "", untouched));
    }

    @Test
    void twoGamesDecidedAlike() {
        assertThat(SideBySide.of(TwoGames.ann(), TwoGames.ann()).summary())
                .singleElement()
                .asString()
                .startsWith("They decided alike to the end: ");
        assertThat(SideBySide.of(TwoGames.ann(), TwoGames.ann()).parting()).isEmpty();
    }

    @Test
    void aGameThatStopsAndOneThatNeverBegan() {
        assertThat(SideBySide.of(TwoGames.annStillPlaying(), TwoGames.ann()).summary())
                .containsExactly(
                        "Ann’s game stops after 6 decisions; as far as that, they decided alike.",
                        "Ann’s game has not ended.");
        SideBySide unbegun = SideBySide.of(TwoGames.catWhoNeverBegan(), TwoGames.ben());
        assertThat(unbegun.summary()).startsWith("Cat’s game holds no decision yet.");
        assertThat(unbegun.rows()).allMatch(row -> row.relation() == Relation.ONLY_RIGHT);
        assertThat(SideBySide.of(TwoGames.catWhoNeverBegan(), TwoGames.catWhoNeverBegan())
                        .summary())
                .startsWith("Neither game holds a decision yet.");
    }

    @Test
    void gamesOfOtherChanceSaySo() {
        SideBySide dealt = SideBySide.of(TwoGames.ann(), TwoGames.annOfAnotherSeed());

        assertThat(dealt.rows()).extracting(DecisionPair::relation).contains(Relation.ALIKE);
        assertThat(dealt.summary())
                .anyMatch(says -> says.startsWith("They decided alike as far as decision "))
                .contains("Chance was dealt from different seeds, so not every difference is a choice.");
    }

    @Test
    void gamesOfDifferentStoriesAreNotLaidSideBySide() {
        GameSession other =
                GameSession.begin(Game.begin(AnyTable.story(1), 1), Messages.load(), entry -> Optional.empty());
        GameCard foreign = TwoGames.card("X", "", other);

        assertThatIllegalArgumentException().isThrownBy(() -> SideBySide.of(TwoGames.ann(), foreign));
    }

    @Test
    void whateverWasPlayedTheLedgersAgreeWithWhatWasSaid() {
        int heard = 0;
        for (long seed = 0; seed < 40; seed++) {
            GameSession play = new Wanderer(seed % 2 == 0 ? TwoGames.small() : AnyTable.story(seed), seed).played();
            List<Step> steps = play.steps();
            for (int i = 0; i < steps.size(); i++) {
                List<Step> sofar = steps.subList(0, i + 1);
                Optional<AtIssue> issue = AtIssue.itemOf(steps.get(i))
                        .flatMap(item -> AtIssue.after(sofar, steps.get(0).before(), item))
                        .filter(AtIssue::isTabled);
                if (issue.isPresent()) {
                    AtIssue text = issue.get();
                    Outlook outlook = Outlook.of(
                            SituationFactory.truly(
                                    text.game().story(), text.game().state(), text.item(), text.forum()),
                            text.text());
                    assertThat(outlook.worst())
                            .as("seed %d, step %d", seed, i + 1)
                            .isEqualTo(text.spoken());
                    heard++;
                }
            }
        }
        assertThat(heard).isGreaterThan(100);
    }

    @Test
    void whateverWasPlayedEveryWordIsSaidAndTheLinesAddUp() {
        int read = 0;
        for (long seed = 0; seed < 20; seed++) {
            SideBySide any = SideBySide.of(
                    TwoGames.card("A", "", new Wanderer(TwoGames.small(), seed).played()),
                    TwoGames.card("B", "", new Wanderer(TwoGames.small(), seed + 100).played()));
            for (int row = 0; row < any.rows().size(); row++) {
                Sayings.areWhole(any.rows().get(row), "seed " + seed);
                any.contrast(row).ifPresent(contrast -> contrast.members().forEach(SideBySideTest::addsUp));
                read += any.contrast(row).isPresent() ? 1 : 0;
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    private static void addsUp(Contrast.Member member) {
        if (member.left().isPresent() && member.right().isPresent()) {
            assertThat(member.lines().stream()
                            .mapToInt(line -> amount(line.difference()))
                            .sum())
                    .as(member.toString())
                    .isEqualTo(amount(member.difference()));
        }
    }

    private static int amount(String difference) {
        return difference.equals(Contrast.NONE) ? 0 : Integer.parseInt(difference.replace('−', '-'));
    }
}
