package mufakat.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.compare.GameSummary;
import mufakat.compare.Judgement;
import mufakat.compare.TabledObjection;
import mufakat.compare.TabledText;
import mufakat.compare.TextCarrier;
import mufakat.engine.model.Stance;
import mufakat.story.Clause;
import mufakat.story.DecisionRule;
import mufakat.story.Names;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * The texts that one game tabled as rows: what each member said to each, and what became of each clause. What the table did
 * not hear is told only of a game that has ended.
 */
final class TextRows {
    private static final String UNKNOWN = "";

    private final Story story;
    private final ComparisonWords words;

    TextRows(Story story, ComparisonWords words) {
        this.story = story;
        this.words = words;
    }

    List<List<Object>> members(GameSummary account) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < account.fates().size(); i++) {
            TabledText fate = account.fates().get(i);
            for (String member : fate.opened().keySet()) {
                List<Object> row = new ArrayList<>(List.of(
                        i + 1,
                        fate.session() + 1,
                        fate.item(),
                        member,
                        words.member(member),
                        Names.word(fate.opened().get(member)),
                        Names.word(fate.closed().get(member))));
                Optional<TabledObjection> held = fate.held().stream()
                        .filter(each -> each.member().equals(member))
                        .findFirst();
                row.addAll(held.map(each -> held(account, fate, each))
                        .orElse(List.of(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN)));
                rows.add(row);
            }
        }
        return rows;
    }

    /** Only who objects names a clause; who hesitates does so in silence. */
    private List<Object> held(GameSummary account, TabledText fate, TabledObjection held) {
        if (!account.isOver()) {
            String heard = held.stance() == Stance.OBJECTS ? held.clause() : UNKNOWN;
            return List.of(heard, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
        }
        return List.of(
                held.clause(),
                held.redLine() == TabledObjection.RedLine.CROSSED,
                held.comfort(),
                Names.word(held.heaviest().reason()),
                words.line(fate.item(), held.heaviest()),
                held.heaviest().amount().low());
    }

    List<List<Object>> clauses(GameSummary account) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < account.fates().size(); i++) {
            TabledText fate = account.fates().get(i);
            Proposal item = story.proposals().get(fate.item());
            for (Clause clause : item.clauses()) {
                List<Object> row = new ArrayList<>(List.of(i + 1, fate.session() + 1, fate.item()));
                row.addAll(clause(fate, clause));
                for (DecisionRule rule : DecisionRule.values()) {
                    row.add(account.isOver() ? passed(fate.asTabled(), rule) : UNKNOWN);
                    row.add(account.isOver() ? passed(fate.asEnded(), rule) : UNKNOWN);
                }
                row.add(Names.word(fate.firstRated()));
                row.add(Names.word(fate.lastRated()));
                rows.add(row);
            }
        }
        return rows;
    }

    /** What carried each text that was agreed, which its table was told when it was. */
    List<List<Object>> carriers(GameSummary account) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < account.fates().size(); i++) {
            TabledText fate = account.fates().get(i);
            for (TextCarrier carrier : fate.carriers()) {
                rows.add(List.of(
                        i + 1,
                        fate.session() + 1,
                        fate.item(),
                        Names.word(carrier.what().kind()),
                        carrier.what().subject(),
                        carrier.partner(),
                        words.carrier(fate.item(), carrier),
                        String.join(" ", carrier.what().objecting())));
            }
        }
        return rows;
    }

    private static List<Object> clause(TabledText fate, Clause clause) {
        int first = fate.first().strength(clause);
        int last = fate.last().strength(clause);
        boolean stated = fate.last().statement().contains(clause.id());
        return List.of(
                clause.id(),
                clause.says(),
                clause.core(),
                first,
                last,
                last < first && !stated,
                stated,
                fate.agreed(),
                Names.word(fate.result()),
                fate.forum(),
                String.join(" ", fate.last().safeguards()));
    }

    /** Of the story's own rule nothing is asked: what it did is the result. */
    private static Object passed(List<Judgement> judgements, DecisionRule rule) {
        return judgements.stream()
                .filter(judgement -> judgement.rule() == rule)
                .findFirst()
                .<Object>map(Judgement::passed)
                .orElse(UNKNOWN);
    }
}
