package mufakat.playthrough;

import static mufakat.playthrough.Thing.FLAG;
import static mufakat.playthrough.Thing.ITEM;
import static mufakat.playthrough.Thing.MEMBER;
import static mufakat.playthrough.Thing.PARTNER;
import static mufakat.playthrough.Thing.PRACTICE;
import static mufakat.playthrough.Thing.TRAIT;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Something that holds or does not: {@code adopted drill}, {@code not adopted drill}. The page on {@code S109} explains
 * each to authors.
 *
 * @param word what it is called
 * @param holds whether it holds at a moment
 * @param of what is named after the word
 */
record Claim(String word, BiPredicate<Moment, List<String>> holds, List<Thing> of) {
    static final List<Claim> ALL = List.of(
            new Claim("adopted", (m, of) -> m.state().isAdopted(of.get(0)), ITEM),
            new Claim("shelved", (m, of) -> m.isShelved(of.get(0)), ITEM),
            new Claim("open", (m, of) -> m.state().item(of.get(0)).isOpen(), ITEM),
            new Claim("flag", (m, of) -> m.state().flags().contains(of.get(0)), FLAG),
            new Claim("known", (m, of) -> m.member(of.get(0)).known().contains(of.get(1)), MEMBER, TRAIT),
            new Claim("practises", (m, of) -> m.member(of.get(0)).practices().contains(of.get(1)), MEMBER, PRACTICE),
            new Claim("backed", (m, of) -> m.state().item(of.get(0)).backers().contains(of.get(1)), ITEM, PARTNER),
            new Claim("closed", (m, of) -> m.state().closed().contains(of.get(0)), PARTNER));

    private Claim(String word, BiPredicate<Moment, List<String>> holds, Thing... of) {
        this(word, holds, List.of(of));
    }

    boolean at(Moment moment, List<String> names) {
        return holds.test(moment, names);
    }
}
