package mufakat.playthrough;

import static mufakat.playthrough.Thing.CLAUSE;
import static mufakat.playthrough.Thing.ITEM;
import static mufakat.playthrough.Thing.MEASURE;
import static mufakat.playthrough.Thing.MEMBER;
import static mufakat.playthrough.Thing.TRAIT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import mufakat.engine.Draft;
import mufakat.engine.Measures;
import mufakat.engine.Phase;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Profile;
import mufakat.engine.model.Span;
import mufakat.story.Names;

/**
 * Something of which a playthrough can say what it should be: {@code trust VN 2}. The page on {@code S109} explains each
 * to authors.
 *
 * @param word what it is called
 * @param value what it is at a moment; an empty {@code Optional} where it is not so far yet
 * @param of what is named between the word and the value
 */
record ValueCheck(String word, BiFunction<Attempt, List<String>, Object> value, List<Thing> of) {
    static final String REFUSED = "refused";
    static final String RESULT = "result";
    static final String ENDING = "ending";
    static final String MEASURE_VALUE = "measure";

    static final List<ValueCheck> ALL = List.of(
            new ValueCheck("phase", (m, of) -> Names.word(m.state().phase())),
            new ValueCheck(
                    "session",
                    (m, of) -> m.story().sessions().get(m.state().session()).id()),
            new ValueCheck("days", (m, of) -> m.state().days()),
            new ValueCheck("tokens", (m, of) -> m.state().tokens()),
            new ValueCheck("overlap", (m, of) -> m.state().overlap()),
            new ValueCheck("number", (m, of) -> m.game().number()),
            new ValueCheck(
                    REFUSED,
                    (m, of) -> m.refusal().map(why -> why.reason().name()).orElse("no")),
            new ValueCheck("trust", (m, of) -> m.member(of.get(0)).trust(), MEMBER),
            new ValueCheck("capacity", (m, of) -> m.member(of.get(0)).capacity(), MEMBER),
            new ValueCheck(
                    "readiness", (m, of) -> Names.word(m.member(of.get(0)).readiness()), MEMBER),
            new ValueCheck(MEASURE_VALUE, (m, of) -> Measures.value(m.story(), m.state(), of.get(0)), MEASURE),
            new ValueCheck("familiarity", (m, of) -> m.state().item(of.get(0)).familiarity(), ITEM),
            new ValueCheck("comfort", (m, of) -> comfort(m, of.get(0), of.get(1)), MEMBER, ITEM),
            new ValueCheck(
                    "feels",
                    (m, of) -> written(
                            Profile.known(m.story(), m.member(of.get(0))).get(of.get(1))),
                    MEMBER,
                    TRAIT),
            new ValueCheck(
                    "draft",
                    (m, of) ->
                            m.state().item(of.get(0)).draft().text().strengths().getOrDefault(of.get(1), 0),
                    ITEM,
                    CLAUSE),
            new ValueCheck(
                    "strength",
                    (m, of) -> m.inForce(of.get(0))
                            .map(adoption -> adoption.text().strengths().getOrDefault(of.get(1), 0)),
                    ITEM,
                    CLAUSE),
            new ValueCheck(
                    "parties", (m, of) -> m.inForce(of.get(0)).map(adoption -> listed(adoption.parties())), ITEM),
            new ValueCheck(
                    "hesitated", (m, of) -> m.inForce(of.get(0)).map(adoption -> listed(adoption.hesitated())), ITEM),
            new ValueCheck(
                    "sounding",
                    (m, of) -> Optional.ofNullable(m.state().soundings().get(of.get(0)))
                            .map(sounding -> sounding.objecting() + "+" + sounding.hesitating()),
                    ITEM),
            new ValueCheck(
                    "stance",
                    (m, of) -> m.state()
                            .debate()
                            .map(debate -> debate.stances())
                            .or(() -> m.lastTabling().map(tabling -> tabling.closed()))
                            .map(stances -> stances.get(of.get(0)))
                            .map(Names::word),
                    MEMBER),
            new ValueCheck(
                    "names",
                    (m, of) -> m.state().debate().map(debate -> debate.words().get(of.get(0))),
                    MEMBER),
            new ValueCheck("moves", (m, of) -> m.state().debate().map(debate -> debate.moves())),
            new ValueCheck(
                    RESULT,
                    (m, of) -> m.lastTabling()
                            .filter(tabling -> m.state().debate().isEmpty())
                            .map(tabling -> Names.word(tabling.result()))),
            new ValueCheck("incident", (m, of) -> m.lastStrike().map(strike -> strike.incident())),
            new ValueCheck("victim", (m, of) -> m.lastStrike().map(strike -> strike.victim())),
            new ValueCheck("damage", (m, of) -> m.lastStrike().map(strike -> strike.damage())),
            new ValueCheck("spared", (m, of) -> m.lastStrike().map(strike -> strike.spared())),
            new ValueCheck(
                    ENDING,
                    (m, of) -> Optional.of(m.state().subject())
                            .filter(ending -> m.state().phase() == Phase.ENDED)));

    /** What is said of something that is not so far yet: no text in force, nothing tabled, no end. */
    private static final String NOT_YET = "not-yet";

    private ValueCheck(String word, BiFunction<Attempt, List<String>, Object> value, Thing... of) {
        this(word, value, List.of(of));
    }

    /** What it is, as a playthrough writes it. */
    String at(Attempt moment, List<String> names) {
        Object found = value.apply(moment, names);
        return String.valueOf(
                found instanceof Optional<?> known ? known.map(Object::toString).orElse(NOT_YET) : found);
    }

    /** Comfort as far as the envoy knows it, with the text on the desk: a number, or a range such as {@code -5..1}. */
    private static String comfort(Attempt moment, String member, String item) {
        Draft draft = moment.state().item(item).draft();
        var known = SituationFactory.asKnown(moment.story(), moment.state(), item, draft.forum());
        return written(Outlook.of(known, draft.text()).ledgers().get(member).comfort());
    }

    private static String written(Span number) {
        return number.isExact() ? "" + number.low() : number.low() + ".." + number.high();
    }

    private static String listed(Collection<String> members) {
        return members.isEmpty() ? "none" : String.join(",", members);
    }
}
