package mufakat.engine;

import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.model.Heard;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Voicing;
import mufakat.engine.model.Vote;
import mufakat.story.Clause;
import mufakat.story.DecisionRule;
import mufakat.story.Saying;

/** A round on the floor: each member takes its stance aloud, and who objects says to what (rules, sections 4 and 6). */
final class Speaking {
    private final DecisionContext turn;
    private final Situation truth;
    private final Debate debate;

    private Speaking(DecisionContext turn, Situation truth) {
        this.turn = turn;
        this.truth = truth;
        this.debate = turn.state().debate().orElseThrow();
    }

    /** The members speak on the text that is before the table; what they said is known from then on. */
    static Vote inTurn(DecisionContext turn, Situation truth) {
        return new Speaking(turn, truth).round();
    }

    private Vote round() {
        DecisionRule rule = turn.story().story().decision();
        Outlook outlook = Outlook.of(truth, debate.text(), rule);
        Vote vote = Vote.on(truth, outlook, rule);
        SortedSet<String> against = vote.against();
        SortedMap<String, String> words = new TreeMap<>();
        SortedSet<String> lacking = new TreeSet<>();
        for (String member : against) {
            Ledger ledger = outlook.ledgers().get(member);
            boolean lacks = ledger.redLine().isEmpty() && ledger.isOutOfReach();
            words.put(member, lacks ? "" : ledger.heaviestClause());
            if (lacks) {
                lacking.add(member);
            }
        }
        Heard heard = Heard.onTheFloor(truth, debate.text(), vote, outlook.ledgers(), words);
        turn.add(new Event.RoundHeld(
                debate.item(),
                vote.stances(),
                words,
                lacking,
                sayings(vote.stances(), outlook),
                asBefore(vote.stances(), words),
                heard));
        against.forEach(member -> {
            String crossing = outlook.ledgers().get(member).redLine();
            if (!crossing.isEmpty()) {
                nameRedLines(member, truth.item().clause(crossing).orElseThrow());
            }
        });
        return vote;
    }

    /** What members say of this item in words of its own. */
    private SortedMap<String, Saying> sayings(SortedMap<String, Stance> stances, Outlook outlook) {
        SortedMap<String, Saying> sayings = new TreeMap<>();
        truth.item()
                .floor()
                .forEach((member, own) -> Voicing.of(outlook.ledgers().get(member), stances.get(member), debate.forum())
                        .among(own)
                        .ifPresent(saying -> sayings.put(member, saying)));
        return sayings;
    }

    /** Who stands where it stood in the round before, and names what it named then. */
    private SortedSet<String> asBefore(SortedMap<String, Stance> stances, SortedMap<String, String> words) {
        SortedSet<String> same = new TreeSet<>(stances.keySet());
        same.removeIf(member -> stances.get(member) != debate.stances().get(member)
                || !Objects.equals(words.get(member), debate.words().get(member)));
        return same;
    }

    /** Who is across a red line says so, and in what domain the clause that it names crosses it. */
    private void nameRedLines(String member, Clause clause) {
        MemberState state = turn.member(member);
        for (String domain : clause.touches().keySet()) {
            Integer line = state.redLines().get(domain);
            if (line != null && debate.text().strength(clause) >= line && !state.knowsLine(domain)) {
                turn.add(new Event.RedLineNamed(member, domain, line));
            }
        }
    }
}
