package mufakat.playtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Measures;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
import mufakat.story.Story;

/** The texts of an item that could be tabled, the most effective first. */
final class Wordings {
    /** An item with more wordings than this is looked at coarsely: its minor clauses are left out or follow the core. */
    static final int BOUND = 20_000;

    private final Story story;
    private final Proposal item;
    private final List<String> measures;
    private final int[] signs;
    private final List<Wording> all = new ArrayList<>();
    private boolean coarse;

    private Wordings(Story story, Proposal item) {
        this.story = story;
        this.item = item;
        SortedSet<String> moved = new TreeSet<>();
        item.clauses().forEach(clause -> moved.addAll(clause.measures().keySet()));
        this.measures = List.copyOf(moved);
        this.signs = measures.stream()
                .mapToInt(measure -> story.measures().get(measure).direction().sign())
                .toArray();
    }

    /** All texts of an item, or a coarse choice of them where there are too many. */
    static Wordings of(Story story, Proposal item) {
        Wordings wordings = new Wordings(story, item);
        wordings.coarse = wordings.count() > BOUND;
        for (int core = 1; core <= Text.COMMITS; core++) {
            wordings.word(core, 0, new int[item.clauses().size()]);
        }
        wordings.all.sort(Comparator.comparingInt(Wording::atMost).reversed());
        return wordings;
    }

    private long count() {
        long count = 0;
        for (int core = 1; core <= Text.COMMITS; core++) {
            long texts = 1L << item.safeguards().size();
            for (int minor = 1; minor < item.clauses().size() && texts <= BOUND; minor++) {
                texts *= Math.min(Text.COMMITS, core + 1) + 1;
            }
            count += texts;
        }
        return count;
    }

    private void word(int core, int clause, int[] strengths) {
        if (all.size() >= BOUND) {
            return;
        }
        if (clause == strengths.length) {
            int masks = coarse ? 1 : 1 << item.safeguards().size();
            for (int guards = 0; guards < masks; guards++) {
                all.add(wording(strengths.clone(), guards));
            }
            return;
        }
        for (int strength : ladder(core, item.clauses().get(clause))) {
            strengths[clause] = strength;
            word(core, clause + 1, strengths);
        }
    }

    private List<Integer> ladder(int core, Clause clause) {
        if (clause.core()) {
            return List.of(core);
        }
        List<Integer> ladder = new ArrayList<>();
        for (int strength = 0; strength <= Math.min(Text.COMMITS, core + 1); strength++) {
            if (!coarse || strength == 0 || strength == core) {
                ladder.add(strength);
            }
        }
        return ladder;
    }

    /** The text of these strengths and safeguards in numbers. */
    Wording wording(int[] strengths, int guards) {
        Text text = text(item, strengths, guards);
        int[] effects = measures.stream()
                .mapToInt(measure -> Measures.effect(story, item, text, measure))
                .toArray();
        return new Wording(item, strengths, guards, effects, signs);
    }

    /** The text of these strengths, by clause, and these safeguards, as bits. */
    static Text text(Proposal item, int[] strengths, int guards) {
        SortedMap<String, Integer> byClause = new TreeMap<>();
        for (int clause = 0; clause < strengths.length; clause++) {
            byClause.put(item.clauses().get(clause).id(), strengths[clause]);
        }
        SortedSet<String> chosen = new TreeSet<>();
        for (int guard = 0; guard < item.safeguards().size(); guard++) {
            Safeguard safeguard = item.safeguards().get(guard);
            if ((guards & 1 << guard) != 0) {
                chosen.add(safeguard.id());
            }
        }
        return Text.of(item, byClause, chosen);
    }

    List<Wording> all() {
        return all;
    }

    /** Whether there are texts that are not among these. */
    boolean isCoarse() {
        return coarse;
    }
}
