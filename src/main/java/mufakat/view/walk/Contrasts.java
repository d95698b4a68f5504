package mufakat.view.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Line;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Span;
import mufakat.engine.model.Stance;
import mufakat.story.Member;
import mufakat.view.GameSession;
import mufakat.view.LedgerWords;
import mufakat.view.Mark;
import mufakat.view.StoryWords;
import mufakat.words.Numbers;

/** Works out how one item stands in two games: truly once both have ended, else as far as each envoy knows. */
final class Contrasts {
    private final StoryWords words;
    private final List<String> labels;
    private final Basis basis;

    private enum Basis {
        TRUE,
        KNOWN
    }

    /** What makes two lines the same reason. */
    private record Reason(Line.Reason reason, String subject, String clause) {
        static Reason of(Line line) {
            return new Reason(line.reason(), line.subject(), line.clause());
        }
    }

    /** A text and what it meets with. */
    private record Met(AtIssue issue, Outlook outlook) {
        Ledger ledger(String member) {
            return outlook.ledgers().get(member);
        }

        /** How it spoke, which everybody heard; else how it would, if that is certain. */
        Optional<Stance> stance(String member) {
            return Optional.ofNullable(issue.spoken().get(member)).or(() -> outlook.certain(member));
        }
    }

    /** A member with what it is sorted by. */
    private record Weighed(Contrast.Member member, int apart) {}

    Contrasts(GameSession left, GameSession right, List<String> labels) {
        this.words = left.words();
        this.labels = labels;
        this.basis = left.isOver() && right.isOver() ? Basis.TRUE : Basis.KNOWN;
    }

    /** @param item an item that is at issue in at least one of the games */
    Contrast of(String item, Optional<AtIssue> left, Optional<AtIssue> right) {
        Optional<Met> here = left.map(this::met);
        Optional<Met> there = right.map(this::met);
        List<Weighed> weighed = new ArrayList<>();
        for (Member member : words.seats()) {
            weighed.add(weighed(item, member, here, there));
        }
        List<Contrast.Member> members = weighed.stream()
                .sorted(Comparator.comparing((Weighed row) -> !row.member().objectsInOne())
                        .thenComparing(row -> !row.member().standsOtherwise())
                        .thenComparing(row -> -row.apart()))
                .map(Weighed::member)
                .toList();
        boolean tabled = left.filter(AtIssue::isTabled).isPresent()
                && right.filter(AtIssue::isTabled).isPresent();
        return new Contrast(
                item,
                words.shortItem(item),
                words.say("walk.basis." + basis),
                where(left),
                where(right),
                tabled,
                members);
    }

    private String where(Optional<AtIssue> issue) {
        return issue.map(text -> text.isTabled()
                        ? words.say("walk.tabled", words.forum(text.forum(), text.session()))
                        : words.say("walk.desk"))
                .orElse("");
    }

    private Met met(AtIssue issue) {
        return new Met(issue, Outlook.of(situation(issue), issue.text()));
    }

    private Situation situation(AtIssue issue) {
        return switch (basis) {
            case TRUE -> issue.truly();
            case KNOWN -> issue.asKnown();
        };
    }

    private Weighed weighed(String item, Member member, Optional<Met> left, Optional<Met> right) {
        Optional<Span> here = left.map(met -> met.ledger(member.id()).comfort());
        Optional<Span> there = right.map(met -> met.ledger(member.id()).comfort());
        List<String> warnings = new ArrayList<>();
        left.ifPresent(met -> warn(warnings, labels.get(0), item, met.ledger(member.id())));
        right.ifPresent(met -> warn(warnings, labels.get(1), item, met.ledger(member.id())));
        Contrast.Member row = new Contrast.Member(
                member.id(),
                member.name(),
                left.map(met -> stand(met, member.id())),
                right.map(met -> stand(met, member.id())),
                difference(here, there),
                lines(item, lines(left, member.id()), lines(right, member.id())),
                warnings);
        return new Weighed(row, apart(here, there));
    }

    private Contrast.Stand stand(Met met, String member) {
        Mark mark = Mark.of(met.stance(member));
        return new Contrast.Stand(
                mark, words.stance(mark), StoryWords.signed(met.ledger(member).comfort()));
    }

    private void warn(List<String> warnings, String label, String item, Ledger ledger) {
        String warning = new LedgerWords(words).warning(item, ledger);
        if (!warning.isEmpty()) {
            warnings.add(words.say("walk.warning", label, warning));
        }
    }

    /** By reason, what it weighs; several promises are one reason. */
    private static Map<Reason, Span> lines(Optional<Met> met, String member) {
        Map<Reason, Span> lines = new LinkedHashMap<>();
        met.ifPresent(known -> known.ledger(member)
                .lines()
                .forEach(line -> lines.merge(
                        Reason.of(line),
                        line.amount(),
                        (sum, more) -> new Span(sum.low() + more.low(), sum.high() + more.high()))));
        return lines;
    }

    private List<Contrast.Line> lines(String item, Map<Reason, Span> left, Map<Reason, Span> right) {
        Set<Reason> reasons = new LinkedHashSet<>(left.keySet());
        reasons.addAll(right.keySet());
        return reasons.stream()
                .sorted(Comparator.comparingInt((Reason reason) -> -apart(in(left, reason), in(right, reason)))
                        .thenComparingInt(reason -> low(left, right, reason)))
                .map(reason -> line(item, reason, left, right))
                .toList();
    }

    private Contrast.Line line(String item, Reason reason, Map<Reason, Span> left, Map<Reason, Span> right) {
        var line = new Line(reason.reason(), reason.subject(), reason.clause(), Span.exactly(0));
        return new Contrast.Line(
                new LedgerWords(words).line(item, line),
                in(left, reason).map(StoryWords::signed).orElse(""),
                in(right, reason).map(StoryWords::signed).orElse(""),
                difference(orNothing(in(left, reason)), orNothing(in(right, reason))));
    }

    private static Optional<Span> in(Map<Reason, Span> lines, Reason reason) {
        return Optional.ofNullable(lines.get(reason));
    }

    private static int low(Map<Reason, Span> left, Map<Reason, Span> right, Reason reason) {
        return in(left, reason).or(() -> in(right, reason)).orElseThrow().low();
    }

    /** A reason that a ledger does not have weighs nothing in it. */
    private static Optional<Span> orNothing(Optional<Span> amount) {
        return Optional.of(amount.orElse(Span.exactly(0)));
    }

    private static String difference(Optional<Span> left, Optional<Span> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return "";
        }
        if (left.equals(right)) {
            return Contrast.NONE;
        }
        boolean known = left.get().isExact() && right.get().isExact();
        return known ? Numbers.signed(right.get().low() - left.get().low()) : "";
    }

    /** How far apart two amounts lie, both ends counted. */
    private static int apart(Optional<Span> left, Optional<Span> right) {
        Span here = orNothing(left).orElseThrow();
        Span there = orNothing(right).orElseThrow();
        return Math.abs(there.low() - here.low()) + Math.abs(there.high() - here.high());
    }
}
