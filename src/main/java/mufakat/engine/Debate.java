package mufakat.engine;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Text;

/**
 * An item before the table while somebody objects.
 *
 * @param first the text as tabled
 * @param text the text as it stands
 * @param moves moves that the chair's patience still allows
 * @param opened how each member stood at the first round
 * @param stances how each member stood at the last round
 * @param words by objector, the clause that its words name, or empty
 */
public record Debate(
        String item,
        String forum,
        Text first,
        Text text,
        int moves,
        SortedMap<String, Stance> opened,
        SortedMap<String, Stance> stances,
        SortedMap<String, String> words) {

    static Debate on(String item, String forum, Text text, int moves) {
        SortedMap<String, Stance> none = new TreeMap<>();
        return new Debate(item, forum, text, text, moves, none, none, new TreeMap<>());
    }

    /** The members that take a stance. */
    public SortedSet<String> taking(Stance stance) {
        SortedSet<String> members = new TreeSet<>(stances.keySet());
        members.removeIf(member -> stances.get(member) != stance);
        return members;
    }

    Debate moved(Text now) {
        return new Debate(item, forum, first, now, moves - 1, opened, stances, words);
    }

    Debate heard(SortedMap<String, Stance> round, SortedMap<String, String> named) {
        return new Debate(item, forum, first, text, moves, opened.isEmpty() ? round : opened, round, named);
    }
}
