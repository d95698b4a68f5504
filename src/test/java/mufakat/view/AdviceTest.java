package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.engine.SessionRange;
import mufakat.loader.StoryLoader;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the colleague of a story that comes with the game says is never contradicted by what stands beside it. */
class AdviceTest {
    private static final int GAMES = 2;

    /** What a piece of advice may claim, and whether the screen bears it out. */
    private static final Map<Pattern, BiPredicate<MatchResult, Moment>> CLAIMS = new LinkedHashMap<>();

    static {
        claim("\\{", (words, moment) -> false);
        claim(
                "can't read yet: (.+?) (?:answers|says)",
                (words, moment) -> isUnknownAndCanBeAsked(words.group(1), moment));
        claim("\\bconsult\\b|\\bask (?:Mr|Ms|Dr|Cambodia|somebody|them)\\b|ring them", open('c'));
        claim("(?:worth|costs) a day|there is a day|a day (?:that )?is left|days that are left", open('c'));
        claim("(?:nobody has|haven't|hasn't been) asked", open('c'));
        claim("\\bcall on\\b|visit them all|a visit costs", open('p'));
        claim("(\\p{Lu}\\p{L}+) is here", (words, moment) -> hasAnOffer(words.group(1), moment));
        claim("workshop", open('h'));
        claim("circulate", open('r'));
        claim("co-sponsor", open('s'));
        claim("make a promise", open('t'));
        claim("call the room", open('a'));
        claim("names the table says gap|; the table says gap", (words, moment) -> false);
    }

    private static void claim(String words, BiPredicate<MatchResult, Moment> borneOut) {
        CLAIMS.put(Pattern.compile(words, Pattern.CASE_INSENSITIVE), borneOut);
    }

    private static BiPredicate<MatchResult, Moment> open(char letter) {
        return (words, moment) -> find(letter, moment).barred().isEmpty();
    }

    private static Action find(char letter, Moment moment) {
        return moment.actions().stream()
                .filter(action -> action.letter() == letter)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isUnknownAndCanBeAsked(String member, Moment moment) {
        boolean unknown = moment.room().orElseThrow().rows().stream()
                .anyMatch(row -> row.name().equals(member) && row.mark() == Mark.UNKNOWN);
        return unknown && among(find('c', moment), member);
    }

    private static boolean hasAnOffer(String partner, Moment moment) {
        return among(find('p', moment), partner);
    }

    private static boolean among(Action action, String label) {
        return ((Action.Target.Choose) action.target())
                .menu().actions().stream()
                        .anyMatch(
                                one -> one.label().equals(label) && one.barred().isEmpty());
    }

    private final List<String> given = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story/one-table.yaml",
                "story/one-letter.yaml",
                "story/two-shoals.yaml",
                "story/long-weekend.yaml",
                "story/rising-tide"
            })
    void noAdviceIsContradictedByTheScreen(String file) {
        Story story = story(file);
        for (Session session : story.sessions()) {
            SessionRange stretch = SessionRange.named(story, session.id()).orElseThrow();
            for (long seed = 0; seed < GAMES; seed++) {
                new Wanderer(Game.begin(story, seed, stretch), seed, this::readOnEveryItem).played();
            }
        }

        assertThat(given).hasSizeGreaterThan(story.sessions().size() * GAMES);
    }

    @Test
    void theMemberThatCannotBeReadIsNamedFromTheTable() {
        Story story = story("story/one-table.yaml");
        GameSession play = GameSession.begin(Game.begin(story, 1), Messages.load(), entry -> Optional.empty());
        while (play.game().state().phase() != Phase.PREPARING) {
            decide(play, play.moment().actions().get(0));
        }
        assertThat(play.decide(new Decision.Consult("VN", "cert-drill")).isDone())
                .isTrue();
        assertThat(play.decide(play.desk("cert-drill").decision()).isDone()).isTrue();

        read(play.moment());
        assertThat(given).singleElement().asString().contains("Consult a member you can't read yet");

        play.lookAt("regional-cert");
        read(play.moment());
        assertThat(given.get(1)).isNotEqualTo(given.get(0)).contains("Consult a member you can't read yet");
    }

    private static void decide(GameSession play, Action action) {
        Decision decision = ((Action.Target.Decide) action.target()).decision();
        assertThat(play.decide(decision).isDone()).isTrue();
    }

    private static Story story(String file) {
        Path home = Path.of(System.getProperty("mufakat.home", "."));
        return StoryLoader.load(home.resolve(file)).on(playable -> playable.story(), broken -> {
            throw new AssertionError(broken.problems().toString());
        });
    }

    private void readOnEveryItem(GameSession play) {
        if (play.game().state().phase() != Phase.PREPARING) {
            return;
        }
        String focus = play.focus();
        for (String item : Focus.openItems(play.game())) {
            play.lookAt(item);
            read(play.moment());
        }
        play.lookAt(focus);
        play.tellAgain();
    }

    private void read(Moment moment) {
        moment.prose().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ADVICE)
                .map(Passage::text)
                .forEach(advice -> {
                    given.add(advice);
                    moment.room()
                            .ifPresent(room -> assertThat(room.rows())
                                    .filteredOn(row -> room.meant().contains(row.member()))
                                    .allSatisfy(row -> assertThat(advice).contains(row.name())));
                    CLAIMS.forEach((claim, borneOut) -> claim.matcher(advice)
                            .results()
                            .forEach(words -> assertThat(borneOut.test(words, moment))
                                    .as("“%s”, beside %s", advice, moment)
                                    .isTrue()));
                });
    }
}
