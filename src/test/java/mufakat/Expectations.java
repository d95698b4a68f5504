package mufakat;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import mufakat.engine.Adoption;
import mufakat.engine.Circumstances;
import mufakat.engine.Draft;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Measures;
import mufakat.engine.MemberState;
import mufakat.engine.Outlook;
import mufakat.engine.Phase;
import mufakat.engine.Refusal;
import mufakat.engine.Span;
import mufakat.engine.Strike;
import mufakat.engine.Tabling;
import mufakat.story.Names;

/**
 * What a playthrough can expect. A fact is told in words of which the last is what it should be ({@code trust VN 2}); a
 * claim holds or does not ({@code adopted drill}, {@code not adopted drill}).
 */
final class Expectations {
    /** A game after a decision, and the refusal if it was refused. */
    record Moment(Game game, Optional<Refusal> refusal) {
        GameState state() {
            return game.state();
        }

        MemberState member(String member) {
            return state().member(member);
        }

        Tabling lastTabling() {
            return state().tablings().get(state().tablings().size() - 1);
        }

        Strike lastStrike() {
            return state().strikes().get(state().strikes().size() - 1);
        }
    }

    private static final Map<String, BiFunction<Moment, List<String>, Object>> FACTS = Map.ofEntries(
            entry("phase", (m, of) -> Names.word(m.state().phase())),
            entry(
                    "session",
                    (m, of) ->
                            m.game().story().sessions().get(m.state().session()).id()),
            entry("days", (m, of) -> m.state().days()),
            entry("tokens", (m, of) -> m.state().tokens()),
            entry("overlap", (m, of) -> m.state().overlap()),
            entry("number", (m, of) -> m.state().number()),
            entry(
                    "refused",
                    (m, of) -> m.refusal().map(why -> why.reason().name()).orElse("no")),
            entry("trust", (m, of) -> m.member(of.get(0)).trust()),
            entry("capacity", (m, of) -> m.member(of.get(0)).capacity()),
            entry("readiness", (m, of) -> Names.word(m.member(of.get(0)).readiness())),
            entry("measure", (m, of) -> Measures.value(m.game().story(), m.state(), of.get(0))),
            entry("familiarity", (m, of) -> m.state().item(of.get(0)).familiarity()),
            entry("comfort", (m, of) -> comfort(m, of.get(0), of.get(1))),
            entry(
                    "draft",
                    (m, of) ->
                            m.state().item(of.get(0)).draft().text().strengths().get(of.get(1))),
            entry(
                    "strength",
                    (m, of) -> inForce(m, of.get(0)).text().strengths().get(of.get(1))),
            entry("parties", (m, of) -> listed(inForce(m, of.get(0)).parties())),
            entry("hesitated", (m, of) -> listed(inForce(m, of.get(0)).hesitated())),
            entry(
                    "sounding",
                    (m, of) -> m.state().soundings().get(of.get(0)).objecting() + "+"
                            + m.state().soundings().get(of.get(0)).hesitating()),
            entry(
                    "stance",
                    (m, of) -> Names.word(m.state()
                            .debate()
                            .map(debate -> debate.stances())
                            .orElseGet(() -> m.lastTabling().closed())
                            .get(of.get(0)))),
            entry("names", (m, of) -> m.state().debate().orElseThrow().words().get(of.get(0))),
            entry("moves", (m, of) -> m.state().debate().orElseThrow().moves()),
            entry("result", (m, of) -> Names.word(m.lastTabling().result())),
            entry("incident", (m, of) -> m.lastStrike().incident()),
            entry("victim", (m, of) -> m.lastStrike().victim()),
            entry("damage", (m, of) -> m.lastStrike().damage()),
            entry("spared", (m, of) -> m.lastStrike().spared()),
            entry(
                    "ending",
                    (m, of) -> m.state().phase() == Phase.ENDED ? m.state().subject() : "none yet"));

    private static final Map<String, BiPredicate<Moment, List<String>>> CLAIMS = Map.ofEntries(
            entry("adopted", (m, of) -> m.state().isAdopted(of.get(0))),
            entry("shelved", (m, of) -> isShelved(m, of.get(0))),
            entry("open", (m, of) -> m.state().item(of.get(0)).isOpen()),
            entry("flag", (m, of) -> m.state().flags().contains(of.get(0))),
            entry("known", (m, of) -> m.member(of.get(0)).known().contains(of.get(1))),
            entry("practises", (m, of) -> m.member(of.get(0)).practices().contains(of.get(1))),
            entry("backed", (m, of) -> m.state().item(of.get(0)).backers().contains(of.get(1))),
            entry("closed", (m, of) -> m.state().closed().contains(of.get(0))));

    private Expectations() {}

    static boolean isAboutRefusal(String expectation) {
        return expectation.startsWith("refused ");
    }

    /** What is wrong, if the expectation does not hold. */
    static Optional<String> complaint(String expectation, Moment moment) {
        List<String> words = Arrays.asList(expectation.split("\\s+"));
        String word = words.get(0);
        if (word.equals("not")) {
            return claim(words.subList(1, words.size()), moment) ? Optional.of("it does hold") : Optional.empty();
        }
        if (CLAIMS.containsKey(word)) {
            return claim(words, moment) ? Optional.empty() : Optional.of("it does not hold");
        }
        if (!FACTS.containsKey(word)) {
            throw new AssertionError("nothing can be expected of '" + word + "'");
        }
        String expected = words.get(words.size() - 1);
        String actual = String.valueOf(FACTS.get(word).apply(moment, words.subList(1, words.size() - 1)));
        return actual.equals(expected) ? Optional.empty() : Optional.of("it is " + actual);
    }

    private static boolean claim(List<String> words, Moment moment) {
        return CLAIMS.get(words.get(0)).test(moment, words.subList(1, words.size()));
    }

    /** Comfort as far as the envoy knows it, with the text on the desk: a number, or a range such as {@code -5..1}. */
    private static String comfort(Moment moment, String member, String item) {
        Draft draft = moment.state().item(item).draft();
        var known = Circumstances.asKnown(moment.game().story(), moment.state(), item, draft.forum());
        Span comfort = Outlook.of(known, draft.text()).ledgers().get(member).comfort();
        return comfort.low() == comfort.high() ? "" + comfort.low() : comfort.low() + ".." + comfort.high();
    }

    private static String listed(Collection<String> members) {
        return members.isEmpty() ? "none" : String.join(",", members);
    }

    private static Adoption inForce(Moment moment, String item) {
        return moment.state().item(item).adoption().orElseThrow(() -> new AssertionError(item + " is not in force"));
    }

    private static boolean isShelved(Moment moment, String item) {
        boolean tabled = moment.state().tablings().stream()
                .anyMatch(tabling -> tabling.item().equals(item));
        return tabled && !moment.state().isAdopted(item);
    }
}
