package mufakat.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import mufakat.compare.BlockingMember;
import mufakat.compare.Commonest;
import mufakat.compare.Comparison;
import mufakat.compare.GameSummary;
import mufakat.compare.Judgement;
import mufakat.compare.OutcomeContrast;
import mufakat.compare.Parting;
import mufakat.compare.Parting.Turn;
import mufakat.compare.Split;
import mufakat.compare.TabledText;
import mufakat.story.DecisionRule;
import mufakat.words.Messages;

/**
 * Finds the questions that a discussion is best opened with: of each kind the one that the games say most about, and no
 * more than a class can talk over. None of them asks who did best.
 */
public final class DiscussionQuestions {
    private static final int MOST = 3;

    private final Comparison comparison;
    private final List<GameSummary> accounts;
    private final List<Split> splits;
    private final List<Parting> partings;
    private final ComparisonWords words;
    private final PointWords points;

    public DiscussionQuestions(Comparison comparison, List<Split> splits, List<Parting> partings, Messages messages) {
        this.comparison = comparison;
        this.accounts = comparison.accounts();
        this.splits = splits;
        this.partings = partings;
        this.words = new ComparisonWords(comparison.story(), messages);
        this.points = new PointWords(comparison.story(), words);
    }

    /** At most three, the one to begin with first. */
    public List<DiscussionQuestion> best() {
        List<Optional<DiscussionQuestion>> all = List.of(holder(), split(0), parting(), majority(), never(), split(1));
        return all.stream().flatMap(Optional::stream).limit(MOST).toList();
    }

    /** A member that held an item up in some games, while others brought it through. */
    private Optional<DiscussionQuestion> holder() {
        return BlockingMember.foremost(comparison).map(hold -> {
            String over = hold.clause()
                    .map(clause -> words.say("opener.over", words.clause(hold.item(), clause)))
                    .orElse("");
            return new DiscussionQuestion(
                    words.say(
                            "opener.holder",
                            words.member(hold.member()),
                            words.item(hold.item()),
                            hold.held().size(),
                            hold.held().size() + hold.carried().size(),
                            over,
                            hold.carried().size()),
                    names(List.of(hold.held(), hold.carried())),
                    "clauses");
        });
    }

    private Optional<DiscussionQuestion> split(int rank) {
        return splits.stream()
                .filter(split -> OutcomeContrast.of(split).isPresent())
                .skip(rank)
                .findFirst()
                .map(split -> {
                    List<Map.Entry<String, List<GameSummary>>> sides = split.largestFirst();
                    OutcomeContrast followed = OutcomeContrast.of(split).orElseThrow();
                    String came = followed.what() == OutcomeContrast.What.ENDING
                            ? words.say("opener.ended", words.endingTitle(followed.id()))
                            : words.say("opener.agreed", words.item(followed.id()));
                    return new DiscussionQuestion(
                            words.say(
                                    "opener.split",
                                    points.says(split.point()),
                                    points.way(split.point(), sides.get(0).getKey()),
                                    sides.get(0).getValue().size(),
                                    points.way(split.point(), sides.get(1).getKey()),
                                    sides.get(1).getValue().size(),
                                    came,
                                    words.say("opener.of", followed.left(), followed.leftOf()),
                                    words.say("opener.of", followed.right(), followed.rightOf())),
                            names(List.of(sides.get(0).getValue(), sides.get(1).getValue())),
                            "splits");
                });
    }

    private Optional<DiscussionQuestion> parting() {
        return partings.stream()
                .filter(parting -> parting.turn().isPresent())
                .max(Comparator.comparing((Parting parting) ->
                                parting.turn().orElseThrow().swing().isPresent())
                        .thenComparingInt(Parting::shared))
                .map(parting -> {
                    Turn turn = parting.turn().orElseThrow();
                    boolean left = turn.left().map(TabledText::agreed).orElse(false);
                    String member = turn.swing()
                            .map(swing -> words.say("opener.turned", words.member(swing.member())))
                            .orElse("");
                    return new DiscussionQuestion(
                            words.say(
                                    "opener.parting",
                                    parting.left().name(),
                                    parting.right().name(),
                                    parting.shared(),
                                    words.item(turn.item()),
                                    left
                                            ? parting.left().name()
                                            : parting.right().name(),
                                    member),
                            List.of(List.of(
                                    parting.left().name(), parting.right().name())),
                            "pairs");
                });
    }

    /** An item that fell in many games and that a qualified majority would have passed. */
    private Optional<DiscussionQuestion> majority() {
        SortedMap<String, List<GameSummary>> bound = new TreeMap<>();
        accounts.forEach(account -> account.fates().stream()
                .filter(fate -> !fate.agreed() && passedBy(fate).isPresent())
                .forEach(fate -> bound.computeIfAbsent(fate.item(), any -> new ArrayList<>())
                        .add(account)));
        return bound.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(entry -> {
                    List<GameSummary> games =
                            entry.getValue().stream().distinct().toList();
                    String against = Commonest.of(games.stream()
                                    .flatMap(account -> account.fates().stream())
                                    .filter(fate -> fate.item().equals(entry.getKey()))
                                    .flatMap(fate -> passedBy(fate).stream())
                                    .flatMap(judgement -> judgement.against().stream()))
                            .map(words::member)
                            .orElse("");
                    return new DiscussionQuestion(
                            words.say("opener.majority", words.item(entry.getKey()), games.size(), against),
                            names(List.of(games)),
                            "rules");
                });
    }

    private static Optional<Judgement> passedBy(TabledText fate) {
        return fate.asEnded().stream()
                .filter(judgement -> judgement.rule() == DecisionRule.QUALIFIED_MAJORITY)
                .filter(judgement -> judgement.passed() && !judgement.against().isEmpty())
                .findFirst();
    }

    private Optional<DiscussionQuestion> never() {
        return comparison.story().proposals().keySet().stream()
                .filter(item -> accounts.size() > 1
                        && having(account -> account.lastOf(item).isPresent()).isEmpty())
                .findFirst()
                .map(item -> new DiscussionQuestion(words.say("opener.never", words.item(item)), List.of(), "clauses"));
    }

    private List<GameSummary> having(Predicate<GameSummary> what) {
        return accounts.stream().filter(what).toList();
    }

    private static List<List<String>> names(List<List<GameSummary>> sides) {
        return sides.stream()
                .map(side -> side.stream().map(GameSummary::name).toList())
                .toList();
    }
}
