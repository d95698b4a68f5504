package mufakat.engine;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import mufakat.engine.model.Heard;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;
import mufakat.story.Rules;

/**
 * An item at a moment of the game.
 *
 * @param agenda whether it can be worked on
 * @param draft the text on the desk
 * @param familiarity from workshops and earlier sessions, 0 and up; the ceiling is the rules'
 * @param promises by member, how many
 * @param coSponsors by the neighbour brought, the member that brought it
 * @param backers partners that back it
 * @param taken forums that have adopted it or had it before them
 * @param adoption the text in force
 * @param heard what was heard of the members on it, in order
 */
public record ItemState(
        Agenda agenda,
        Draft draft,
        int familiarity,
        SortedMap<String, Integer> promises,
        SortedMap<String, String> coSponsors,
        SortedSet<String> backers,
        SortedSet<String> taken,
        Optional<Adoption> adoption,
        List<Heard> heard) {

    /** Whether an item is on the agenda. */
    public enum Agenda {
        NOT_YET,
        OPEN,
        /** Its time is past. */
        LAPSED
    }

    static ItemState of(Proposal item) {
        return new ItemState(
                Agenda.NOT_YET,
                new Draft(Text.drafted(item), item.forums().get(0)),
                0,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Collections.emptySortedSet(),
                Collections.emptySortedSet(),
                Optional.empty(),
                List.of());
    }

    /** Whether the item can be worked on. */
    public boolean isOpen() {
        return agenda == Agenda.OPEN;
    }

    /**
     * What promises, partners' backing and a co-sponsor add to a member's comfort, up to the ceiling (rules, section 2):
     * 0 and more.
     */
    public int assurance(Rules rules, String member) {
        return Math.min(rules.assurances(), assured(rules, member, promises.getOrDefault(member, 0)));
    }

    /** What one more promise would add to a member's comfort: the rules' promise, or less under the ceiling, or 0. */
    public int promiseBrings(Rules rules, String member) {
        int promised = promises.getOrDefault(member, 0);
        return Math.min(rules.assurances(), assured(rules, member, promised + 1)) - assurance(rules, member);
    }

    private int assured(Rules rules, String member, int promised) {
        int coSponsor = coSponsors.containsKey(member) ? rules.coSponsor() : 0;
        return promised * rules.promise() + backers.size() * rules.backing() + coSponsor;
    }

    ItemState opened() {
        return new ItemState(Agenda.OPEN, draft, familiarity, promises, coSponsors, backers, taken, adoption, heard);
    }

    /** The draft goes to another forum, its words as they are. */
    ItemState meantFor(String forum) {
        return drafted(new Draft(draft.text(), forum));
    }

    ItemState lapsed() {
        return new ItemState(Agenda.LAPSED, draft, familiarity, promises, coSponsors, backers, taken, adoption, heard);
    }

    ItemState drafted(Draft kept) {
        return new ItemState(agenda, kept, familiarity, promises, coSponsors, backers, taken, adoption, heard);
    }

    ItemState familiarBy(int by) {
        int now = Math.max(0, familiarity + by);
        return new ItemState(agenda, draft, now, promises, coSponsors, backers, taken, adoption, heard);
    }

    ItemState promisedTo(String member) {
        SortedMap<String, Integer> more = new TreeMap<>(promises);
        more.merge(member, 1, Integer::sum);
        return new ItemState(agenda, draft, familiarity, more, coSponsors, backers, taken, adoption, heard);
    }

    /** One promise fewer; a member that has none is left as it is. */
    ItemState promiseWithdrawnFrom(String member) {
        SortedMap<String, Integer> fewer = new TreeMap<>(promises);
        fewer.computeIfPresent(member, (id, given) -> given > 1 ? given - 1 : null);
        return new ItemState(agenda, draft, familiarity, fewer, coSponsors, backers, taken, adoption, heard);
    }

    ItemState coSponsored(String member, String neighbour) {
        SortedMap<String, String> more = new TreeMap<>(coSponsors);
        more.put(neighbour, member);
        return new ItemState(agenda, draft, familiarity, promises, more, backers, taken, adoption, heard);
    }

    ItemState backedBy(String partner) {
        SortedSet<String> more = new TreeSet<>(backers);
        more.add(partner);
        return new ItemState(agenda, draft, familiarity, promises, coSponsors, more, taken, adoption, heard);
    }

    ItemState leftBy(String partner) {
        SortedSet<String> fewer = new TreeSet<>(backers);
        fewer.remove(partner);
        return new ItemState(agenda, draft, familiarity, promises, coSponsors, fewer, taken, adoption, heard);
    }

    ItemState takenBy(String forum) {
        SortedSet<String> more = new TreeSet<>(taken);
        more.add(forum);
        return new ItemState(agenda, draft, familiarity, promises, coSponsors, backers, more, adoption, heard);
    }

    ItemState with(Heard said) {
        List<Heard> more = GameState.plus(heard, said);
        return new ItemState(agenda, draft, familiarity, promises, coSponsors, backers, taken, adoption, more);
    }

    ItemState forgetting(String member, Predicate<Situation> changed) {
        List<Heard> left = heard.stream()
                .map(said -> changed.test(said.situation()) ? said.without(member) : said)
                .toList();
        return new ItemState(agenda, draft, familiarity, promises, coSponsors, backers, taken, adoption, left);
    }

    ItemState accededBy(String member) {
        return withAdoption(now -> now.joinedBy(member));
    }

    /** The text in force changes as one that is in force does. */
    ItemState withAdoption(UnaryOperator<Adoption> change) {
        return new ItemState(
                agenda, draft, familiarity, promises, coSponsors, backers, taken, adoption.map(change), heard);
    }

    /** The text in force; the desk begins again from what was agreed. */
    ItemState inForce(Adoption now) {
        Text agreed = new Text(now.text().strengths(), now.text().safeguards(), Collections.emptySortedSet());
        Draft onTheDesk = new Draft(agreed, now.forum());
        return new ItemState(
                agenda, onTheDesk, familiarity, promises, coSponsors, backers, taken, Optional.of(now), heard);
    }
}
