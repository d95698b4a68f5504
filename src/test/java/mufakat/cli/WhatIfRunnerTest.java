package mufakat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mufakat.cli.House.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would have been, asked of the real command: {@code replay game --at N --instead "…"}. */
class WhatIfRunnerTest {
    private static final String WEAK_HUB = "draft item=hub clauses=room:1 forum=interior";

    /** Durio objects to the hub as it is drafted, and it is left at rest. */
    private static final String RESTED = """
            story: small
            choose choice=listen
            go-on
            consult member=DD item=hub
            open-floor
            table item=hub forum=digital
            let-rest
            adjourn
            choose choice=thank
            go-on
            open-floor
            adjourn
            """;

    @TempDir
    private Path folder;

    private House house;
    private String rested;

    @BeforeEach
    void play() {
        house = House.in(folder);
        house.begin("game", House.TO_THE_FLOOR);
        house.run(House.TO_THE_END, "play", "--save", "game");
        rested = house.write("rested.play", RESTED).toString();
    }

    private Run suppose(String game, int at, String instead) {
        return house.run("", "replay", game, "--at", String.valueOf(at), "--instead", instead);
    }

    @Test
    void listsWhatCouldBeDecidedWithTheCommandToType() {
        Run run = house.run("", "replay", "game", "--at", "1");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("mufakat replay game --at 1 --instead 'choose choice=speak'\n")
                .doesNotContain("'choose choice=listen'", "choice=boast");
        assertThat(run.words()).contains("Decision 1 was: Chose: Listen first", "Chose: Set out your plan");
    }

    @Test
    void whatIsListedCanBeTyped() {
        String listed = house.run("", "replay", "game", "--at", "3").out();

        String[] decisions = listed.lines()
                .filter(line -> line.contains("--instead"))
                .map(line -> line.replaceAll(".*--instead '(.*)'", "$1"))
                .toArray(String[]::new);

        assertThat(decisions).hasSizeGreaterThan(5).anyMatch(line -> line.startsWith("draft item=hub clauses="));
        assertThat(decisions)
                .allSatisfy(decision -> assertThat(suppose("game", 3, decision).code())
                        .as(decision)
                        .isZero());
    }

    @Test
    void saysWhereThereIsNothingElseToDecide() {
        Run run = house.run("", "replay", "game", "--at", "2");

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("Decision 2 was: Read on", "Nothing else could be decided there.");
    }

    @Test
    void tellsTheGameFromTheChangeOn() {
        String before = house.saved("game");

        Run run = suppose("game", 1, "choose choice=speak");

        assertThat(run.code()).isZero();
        assertThat(run.words())
                .containsSubsequence(
                        "Decision 1 was: Chose: Listen first", "> 1 Chose: Set out your plan", "> 2 Read on");
        assertThat(house.saved("game")).isEqualTo(before);
    }

    @Test
    void saysWhatDiffersInTheEnd() {
        Run run = suppose(rested, 3, WEAK_HUB);

        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains("What was decided before stays: 2 decisions.")
                .containsSubsequence("[6 Let the matter rest: left out. There is no place for it", "What differs:")
                .contains("regionalisation 0 ");
        assertThat(run.out()).containsPattern("Response team +left at rest; objecting: +adopted");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void saysThatNothingDiffers() {
        Run run = suppose(rested, 3, "circulate item=drill");

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("It would have made no difference");
    }

    @Test
    void stopsWhereNobodyDecidesAndSaysHowToGoOn() {
        Run run = suppose(rested, 3, "visit partner=meridian");

        assertThat(run.code()).isZero();
        assertThat(run.words())
                .contains(
                        "waits for an answer to this offer",
                        "The 8 decisions from 4 on (Opened the floor) are not reached")
                .contains("So far it makes no difference", "--instead 'visit partner=meridian; accept'");
        assertThat(suppose(rested, 3, "visit partner=meridian; accept").words()).contains("What differs:", "capacity");
    }

    @Test
    void recordsTheChangedGame() {
        String file = folder.resolve("story/small-changed.play").toString();

        Run run = house.run("", "replay", rested, "--at", "3", "--instead", WEAK_HUB, "--record", file);

        assertThat(run.code()).isZero();
        assertThat(run.words()).contains("The game is written down in");
        assertThat(house.read(Path.of(file)))
                .contains("draft item=hub clauses=room:1")
                .doesNotContain("let-rest");
        assertThat(house.run("", "check", "small").code()).isZero();
        assertThat(house.run("", "replay", rested, "--at", "3", "--instead", WEAK_HUB, "--record", file)
                        .code())
                .isEqualTo(ExitCode.NO);
    }

    @Test
    void aGameThatStoppedIsGoneOnWithFromItsRecord() {
        String weak = house.write(
                        "weak.play",
                        RESTED.replace("consult member=DD item=hub", WEAK_HUB).replace("digital\nlet-rest", "interior"))
                .toString();
        String file = folder.resolve("stopped.play").toString();

        Run stopped = house.run("", "replay", weak, "--at", "3", "--instead", "workshop item=drill", "--record", file);
        Run next = house.run("", "replay", file, "--at", "6");
        Run goneOn = suppose(file, 6, "let-rest");

        assertThat(stopped.words()).contains("for somebody objects", "To go on from here", file + " --at 6 --instead");
        assertThat(next.words()).contains("Decision 6 would be the next.", "Let the matter rest");
        assertThat(goneOn.code()).isZero();
        assertThat(goneOn.words()).contains("The game is not over");
    }

    @Test
    void saysWhyADecisionIsNotPossibleAndWhatIs() {
        Run refused = suppose("game", 3, "consult member=DD item=hubb");
        Run misread = suppose("game", 3, "consul member=DD item=hub");

        assertThat(refused.code()).isEqualTo(ExitCode.NO);
        assertThat(refused.err()).contains("There is no item “hubb”. Did you mean “hub”?");
        assertThat(refused.out()).contains("'consult member=DD item=hub'").doesNotContain("workshop");
        assertThat(misread.code()).isEqualTo(ExitCode.NO);
        assertThat(misread.err()).contains("There is no decision “consul”. Did you mean “consult”?");
        assertThat(misread.out()).contains("workshop");
    }

    @Test
    void refusesTheDecisionThatWas() {
        Run run = suppose("game", 1, "choose choice=listen");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("Decision 1 was just that");
    }

    @Test
    void namesTheRange() {
        Run run = house.run("", "replay", rested, "--at", "12");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("There is no decision 12: the game has the decisions 1 to 11.");
    }

    @Test
    void saysHowFarASaveCanBePlayed() {
        house.write("saves/game.jsonl", house.saved("game").replace("\"choice\":\"listen\"", "\"choice\":\"boast\""));

        Run run = house.run("", "replay", "game", "--at", "3");

        assertThat(run.code()).isEqualTo(ExitCode.NO);
        assertThat(run.err()).contains("There is no decision 3", "Decision 1 of");
    }

    @Test
    void isUsedWronglyWithoutANumber() {
        assertThat(house.run("", "replay", "game", "--instead", "decline").code())
                .isEqualTo(ExitCode.USED_WRONGLY);
        assertThat(house.run("", "replay", "game", "--at", "two").code()).isEqualTo(ExitCode.USED_WRONGLY);
        assertThat(house.run("", "replay", "game", "--at", "2", "--record", "x.play")
                        .code())
                .isEqualTo(ExitCode.USED_WRONGLY);
    }
}
