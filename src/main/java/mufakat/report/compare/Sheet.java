package mufakat.report.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What the page's script is given of one comparison, as it is written in JSON. Members, items and so on go by their ids.
 *
 * @param worlds in words, by index
 * @param stages the points that the paths show, by index, in the order in which the story brings them
 * @param rule by which the story decides
 * @param otherRules in whose order texts are judged
 * @param pool the steps of all games, each kept once
 * @param partners in whose order games are counted that they carried
 * @param sayings about who held a text up and what carried one, each kept once
 * @param frontier the best known games, each as comfort and ambition
 * @param assumed of members; with none while a game goes on, since it would learn what it has not found out
 * @param engines the versions of the program that the games were played with
 * @param remarks what is to be said of saves beside what their games say themselves
 */
public record Sheet(
        String id,
        String title,
        String version,
        String sha256,
        String rule,
        List<String> otherRules,
        List<Named> members,
        List<Named> partners,
        List<Measured> measures,
        List<Named> sessions,
        List<Item> items,
        List<Named> endings,
        List<String> worlds,
        List<Point> points,
        List<Integer> stages,
        List<Game> games,
        List<Told> pool,
        List<String> sayings,
        List<Asked> openers,
        List<Pair> pairs,
        List<List<Integer>> frontier,
        List<Reflection> reflections,
        List<String> discussion,
        Assumed assumed,
        SortedSet<String> engines,
        List<String> remarks) {

    /** What the story assumes of its members, in the order of the domains' and of the interests' names. */
    record Assumed(List<String> domains, List<String> interests, List<Profile> members) {}

    /** A member as it begins, all from 0; a red line of 0 is none. */
    record Profile(
            String name,
            int capacity,
            int trust,
            List<Integer> sensitivity,
            List<Integer> redLines,
            List<Integer> interest) {}

    /** Something of the story that has a name. */
    record Named(String id, String name) {}

    /** A measure; {@code up} says whether more of it is better. */
    record Measured(String id, String name, String says, String direction) {}

    /** An item; its history with its source, or empty. */
    record Item(String id, String title, String label, List<Clause> clauses, List<Named> safeguards, String history) {}

    /** A clause; {@code core} marks the one that the item stands and falls with. */
    record Clause(String id, String says, boolean core) {}

    /**
     * A decision point that divided the class, the most telling first.
     *
     * @param ways what each way is called
     */
    record Point(String id, String kind, int session, String says, SortedMap<String, String> ways) {}

    /**
     * A game.
     *
     * @param world its index
     * @param ending the ending's id, or empty
     * @param ends how it ended or where it stopped, in words
     * @param promises how many it made, kept and broke; the first alone where the story names nothing that can be promised
     * @param ways by index of the point, the way it went
     * @param steps by decision, the index in the pool; the decision's number is the place in the list and one more
     * @param file for commands; empty where names are not to be told
     */
    record Game(
            String name,
            String group,
            String file,
            int world,
            boolean over,
            String ending,
            String ends,
            int session,
            int ambition,
            int comfort,
            SortedMap<String, Integer> measures,
            SortedMap<String, Integer> trust,
            List<Integer> promises,
            SortedMap<Integer, String> ways,
            List<Tabled> fates,
            SortedMap<String, String> answers,
            List<String> remarks,
            List<Integer> steps) {}

    /**
     * What became of an item in a game.
     *
     * @param result as {@code result.*} of the bundle says it
     * @param first the strengths as tabled, in the order of the item's clauses
     * @param last the strengths as it ended
     * @param rated how sensitive it is in dots from 1 to 4, as tabled and as it ended
     * @param opened the stances of the first round as letters, in the order of the sheet's members; {@code -} for none
     * @param closed the stances of the last round
     * @param held indices of sayings
     * @param carried indices of sayings; none where it fell, or needed nothing
     * @param partners those behind what carried it, by id
     * @param judged by another rule; none while the game goes on
     */
    record Tabled(
            int session,
            String item,
            String forum,
            boolean agreed,
            String result,
            List<Integer> first,
            List<Integer> last,
            SortedSet<String> safeguards,
            SortedSet<String> statement,
            List<Integer> rated,
            String opened,
            String closed,
            List<Integer> held,
            List<Integer> carried,
            List<String> partners,
            List<Judged> judged) {}

    /** Whether another rule would have passed a text, as first tabled and as it ended, and who was against it then. */
    record Judged(boolean first, boolean last, List<String> against) {}

    /** A decision in words, the index of its session, the text that goes with it, and what came of it. */
    record Told(int session, String says, List<String> text, List<String> came) {}

    /** A question to open with, the indices of its games on each side, and the view that shows them. */
    record Asked(String says, List<List<Integer>> sides, String view) {}

    /**
     * Two games that parted late; the games by index.
     *
     * @param turned in sentences, what turned out differently and what made the difference
     */
    record Pair(int left, int right, int shared, List<String> leftDid, List<String> rightDid, List<String> turned) {}

    /** A question that was answered in writing, and the item it is about, or empty. */
    record Reflection(String id, String ask, String about) {}
}
