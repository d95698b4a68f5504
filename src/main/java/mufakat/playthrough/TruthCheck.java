package mufakat.playthrough;

import static mufakat.playthrough.Thing.FLAG;
import static mufakat.playthrough.Thing.ITEM;
import static mufakat.playthrough.Thing.MEMBER;
import static mufakat.playthrough.Thing.PARTNER;
import static mufakat.playthrough.Thing.PRACTICE;
import static mufakat.playthrough.Thing.PROMISE;
import static mufakat.playthrough.Thing.TRAIT;

import java.util.List;
import java.util.function.BiPredicate;
import mufakat.engine.Owed;

/**
 * Something that holds or does not: {@code adopted drill}, {@code not adopted drill}. The page on {@code S109} explains
 * each to authors.
 *
 * @param word what it is called
 * @param holds whether it holds at a moment
 * @param of what is named after the word
 */
record TruthCheck(String word, BiPredicate<Attempt, List<String>> holds, List<Thing> of) {
    static final List<TruthCheck> ALL = List.of(
            new TruthCheck("adopted", (m, of) -> m.state().isAdopted(of.get(0)), ITEM),
            new TruthCheck("shelved", (m, of) -> m.isShelved(of.get(0)), ITEM),
            new TruthCheck("open", (m, of) -> m.state().item(of.get(0)).isOpen(), ITEM),
            new TruthCheck("flag", (m, of) -> m.state().flags().contains(of.get(0)), FLAG),
            new TruthCheck("known", (m, of) -> m.member(of.get(0)).known().contains(of.get(1)), MEMBER, TRAIT),
            new TruthCheck(
                    "practises", (m, of) -> m.member(of.get(0)).practices().contains(of.get(1)), MEMBER, PRACTICE),
            new TruthCheck(
                    "backed", (m, of) -> m.state().item(of.get(0)).backers().contains(of.get(1)), ITEM, PARTNER),
            new TruthCheck("owed", (m, of) -> m.hasPromise(of, Owed.Fate.OPEN), MEMBER, PROMISE),
            new TruthCheck("kept", (m, of) -> m.hasPromise(of, Owed.Fate.KEPT), MEMBER, PROMISE),
            new TruthCheck("broken", (m, of) -> m.hasPromise(of, Owed.Fate.BROKEN), MEMBER, PROMISE),
            new TruthCheck("closed", (m, of) -> m.state().closed().contains(of.get(0)), PARTNER));

    private TruthCheck(String word, BiPredicate<Attempt, List<String>> holds, Thing... of) {
        this(word, holds, List.of(of));
    }

    boolean at(Attempt moment, List<String> names) {
        return holds.test(moment, names);
    }
}
