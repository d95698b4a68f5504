package mufakat.report.playtest;

import static mufakat.report.playtest.FindingsWords.share;
import static mufakat.report.playtest.FindingsWords.tenths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.playtest.Fortune;
import mufakat.playtest.Objection;
import mufakat.playtest.PlaytestFindings;
import mufakat.report.playtest.Grid.Cell;
import mufakat.report.playtest.Grid.Row;
import mufakat.report.playtest.Grid.Tip;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Story;
import mufakat.words.Messages;

/** The parts of the page about the items: how they fared and who objected. */
final class ItemsParts {
    private final PlaytestFindings findings;
    private final Story story;
    private final Messages messages;
    private final FindingsWords words;
    private final SortedMap<Objection, Integer> objections = new TreeMap<>();

    ItemsParts(PlaytestFindings findings, Messages messages) {
        this.findings = findings;
        this.story = findings.story();
        this.messages = messages;
        this.words = new FindingsWords(story, messages);
        findings.tallies()
                .values()
                .forEach(tally -> tally.objections()
                        .forEach((objection, times) -> objections.merge(objection, times, Integer::sum)));
    }

    PagePart items() {
        List<String> head = new ArrayList<>(words.head("item"));
        findings.tallies().keySet().forEach(habit -> head.add(words.habit(habit)));
        head.add(messages.say("playtest.head.ceiling"));
        List<Row> rows = new ArrayList<>();
        for (String id : findings.items()) {
            Proposal item = story.proposals().get(id);
            List<Cell> cells = new ArrayList<>();
            findings.tallies().values().forEach(tally -> cells.add(fortune(tally.fortune(id))));
            cells.add(ceiling(findings.ceilings().get(id)));
            rows.add(new Row(item.title(), cells));
        }
        return new PagePart("items", messages)
                .table(new Grid(messages.say("playtest.table.items"), head, rows))
                .listing(messages.say("playtest.list.never"), titles(findings.neverAgreed()))
                .listing(messages.say("playtest.list.always"), titles(findings.alwaysAgreed()));
    }

    private List<String> titles(List<String> items) {
        return items.stream().map(item -> story.proposals().get(item).title()).toList();
    }

    private Cell fortune(Fortune fortune) {
        if (fortune.tabled() == 0) {
            return Cell.of("–").noting(messages.say("playtest.tabled.never"));
        }
        Cell cell = Cell.bar(share(fortune.agreed(), fortune.tabled()), fortune.agreed(), fortune.tabled());
        String tabled = messages.say("playtest.tabled", fortune.tabled());
        return fortune.agreed() == 0
                ? cell.noting(tabled)
                : cell.noting(tabled)
                        .noting(messages.say(
                                "playtest.tabled.core", tenths(Math.round(10f * fortune.core() / fortune.agreed()))));
    }

    private Cell ceiling(int ceiling) {
        String proof = messages.say("playtest.proof." + findings.proof());
        return ceiling == 0
                ? Cell.of(messages.say("playtest.ceiling.none")).noting(proof)
                : Cell.of(messages.say("playtest.ceiling.some", ceiling)).noting(proof);
    }

    PagePart blocked() {
        List<String> head = new ArrayList<>(words.head("member"));
        findings.items().forEach(item -> head.add(words.shortItem(item)));
        List<Row> rows = new ArrayList<>();
        for (Member member : story.members().values()) {
            List<Cell> cells = new ArrayList<>();
            findings.items().forEach(item -> cells.add(blocked(member.id(), item)));
            rows.add(new Row(member.name(), cells));
        }
        PagePart part = new PagePart("blocked", messages);
        return objections.isEmpty()
                ? part.saying(messages.say("playtest.blocked.none"))
                : part.table(new Grid(messages.say("playtest.table.blocked"), head, rows))
                        .folded(new Grid(
                                messages.say("playtest.table.objections"),
                                words.head("item", "member", "clause", "times"),
                                all()));
    }

    private Cell blocked(String member, String item) {
        List<String> says = new ArrayList<>();
        SortedMap<Objection, Integer> here = new TreeMap<>(objections);
        here.keySet()
                .removeIf(objection ->
                        !objection.member().equals(member) || !objection.item().equals(item));
        mostFirst(here).forEach(entry -> says.add(words.objection(entry.getKey(), entry.getValue())));
        int times = here.values().stream().mapToInt(Integer::intValue).sum();
        return times == 0 ? Cell.of("") : Cell.heat(times, most(), new Tip(String.join("\n", says), "blocked-table"));
    }

    /** The objections of the member that objected most to one item. */
    private int most() {
        SortedMap<String, Integer> pairs = new TreeMap<>();
        objections.forEach(
                (objection, times) -> pairs.merge(objection.member() + " " + objection.item(), times, Integer::sum));
        return pairs.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private List<Row> all() {
        return mostFirst(objections).stream()
                .map(entry -> new Row(
                        story.proposals().get(entry.getKey().item()).title(),
                        List.of(
                                Cell.of(story.members()
                                        .get(entry.getKey().member())
                                        .name()),
                                Cell.of(clause(entry.getKey())),
                                Cell.of(entry.getValue()))))
                .toList();
    }

    private String clause(Objection objection) {
        return story.proposals()
                .get(objection.item())
                .clause(objection.clause())
                .map(clause -> clause.says())
                .orElseGet(() -> messages.say("playtest.no-clause"));
    }

    private static List<Map.Entry<Objection, Integer>> mostFirst(SortedMap<Objection, Integer> objections) {
        return objections.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }
}
