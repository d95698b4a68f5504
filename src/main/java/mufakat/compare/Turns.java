package mufakat.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.compare.Parting.Swing;
import mufakat.compare.Parting.Turn;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.story.Story;

/** Finds the text on which two games turned out differently, and what made the difference. */
final class Turns {
    private final Story story;
    private final GameSummary left;
    private final GameSummary right;

    Turns(Story story, GameSummary left, GameSummary right) {
        this.story = story;
        this.left = left;
        this.right = right;
    }

    /** The terms of a ledger by which lines of two games are laid side by side. */
    private record Term(Line.Reason reason, String subject, String clause) implements Comparable<Term> {
        private static final Comparator<Term> ORDER =
                Comparator.comparing(Term::reason).thenComparing(Term::subject).thenComparing(Term::clause);

        static Term of(Line line) {
            return new Term(line.reason(), line.subject(), line.clause());
        }

        @Override
        public int compareTo(Term other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The first text, by session and then by item, that only one of the two brought through; first of all one that both
     * have tabled, because there the ledgers can be laid side by side.
     */
    Optional<Turn> first() {
        SortedSet<String> tabled = new TreeSet<>();
        left.fates().forEach(fate -> tabled.add(fate.item()));
        right.fates().forEach(fate -> tabled.add(fate.item()));
        List<Turn> turns = new ArrayList<>();
        for (int session = 0; session < story.sessions().size(); session++) {
            for (String item : tabled) {
                Optional<TabledText> here = fate(left, session, item);
                Optional<TabledText> there = fate(right, session, item);
                if (isAgreed(here) != isAgreed(there)) {
                    turns.add(new Turn(session, item, here, there, Optional.empty()));
                }
            }
        }
        return turns.stream()
                .filter(turn -> turn.left().isPresent() && turn.right().isPresent())
                .findFirst()
                .map(turn -> new Turn(
                        turn.session(), turn.item(), turn.left(), turn.right(), swing(turn.session(), turn.item())))
                .or(() -> turns.stream().findFirst());
    }

    private static Optional<TabledText> fate(GameSummary account, int session, String item) {
        return account.fates().stream()
                .filter(fate -> fate.session() == session && fate.item().equals(item))
                .findFirst();
    }

    private static boolean isAgreed(Optional<TabledText> fate) {
        return fate.map(TabledText::agreed).orElse(false);
    }

    private Optional<Swing> swing(int session, String item) {
        Tabling here = tabling(left, session, item);
        Tabling there = tabling(right, session, item);
        return here.closed().keySet().stream()
                .filter(member -> objects(here, member) != objects(there, member))
                .map(member -> swing(member, here, there))
                .max(Comparator.comparingInt((Swing swing) -> Math.abs(swing.leftComfort() - swing.rightComfort())));
    }

    private static boolean objects(Tabling tabling, String member) {
        return tabling.closed().get(member) == Stance.OBJECTS;
    }

    private Tabling tabling(GameSummary account, int session, String item) {
        List<Tabling> tablings = account.played(story).game().state().tablings();
        return tablings.stream()
                .filter(tabling ->
                        tabling.session() == session && tabling.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static Swing swing(String member, Tabling here, Tabling there) {
        Ledger mine = Ledger.of(here.situation(), member, here.last());
        Ledger theirs = Ledger.of(there.situation(), member, there.last());
        SortedMap<Term, Integer> differences = new TreeMap<>();
        mine.lines()
                .forEach(line -> differences.merge(Term.of(line), line.amount().low(), Integer::sum));
        theirs.lines()
                .forEach(line -> differences.merge(Term.of(line), -line.amount().low(), Integer::sum));
        int lead = mine.comfort().low() - theirs.comfort().low();
        Optional<Term> foremost = differences.keySet().stream()
                .filter(term -> differences.get(term) != 0)
                .max(Comparator.comparingInt(term -> Integer.signum(lead) * differences.get(term)));
        return new Swing(
                member,
                here.closed().get(member),
                there.closed().get(member),
                mine.comfort().low(),
                theirs.comfort().low(),
                foremost.flatMap(term -> line(mine, term)),
                foremost.flatMap(term -> line(theirs, term)),
                mine.redLine().isEmpty() ? theirs.redLine() : mine.redLine());
    }

    private static Optional<Line> line(Ledger ledger, Term term) {
        return ledger.lines().stream()
                .filter(line -> Term.of(line).equals(term))
                .findFirst();
    }
}
