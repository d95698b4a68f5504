package mufakat.engine;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.model.Heard;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Vote;
import mufakat.story.Clause;
import mufakat.story.DecisionRule;

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
        turn.add(new Event.RoundHeld(debate.item(), vote.stances(), words, lacking, heard));
        against.forEach(member -> {
            String crossing = outlook.ledgers().get(member).redLine();
            if (!crossing.isEmpty()) {
                nameRedLines(member, truth.item().clause(crossing).orElseThrow());
            }
        });
        return vote;
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
