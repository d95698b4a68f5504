package mufakat.plain;

import java.util.List;
import java.util.Optional;
import mufakat.view.Contrast;
import mufakat.view.DecisionPair;
import mufakat.view.DecisionPair.Told;
import mufakat.view.GameCard;
import mufakat.view.SideBySide;

/** Reads two games aloud where they differ: each row with what came of it, and the ledgers where they part. */
final class SideBySideLines {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private final Talk talk;
    private final Paper paper;
    private final SideBySide games;
    private int session = -1;

    SideBySideLines(Talk talk, SideBySide games) {
        this.talk = talk;
        this.paper = talk.paper();
        this.games = games;
    }

    void print() {
        title("plain.walk", games.left().label(), games.right().label(), games.title());
        ending(games.left());
        ending(games.right());
        paper.blank();
        games.summary().forEach(paper::print);
        games.parting().ifPresent(this::differences);
    }

    private void ending(GameCard card) {
        talk.say("plain.walk.ending", card.label(), card.ending());
    }

    private void differences(int parting) {
        for (int row = parting; row < games.rows().size(); row++) {
            if (games.rows().get(row).differs()) {
                row(row);
                Optional<Contrast> contrast = games.contrast(row);
                if (row == parting) {
                    contrast.ifPresent(this::ledgers);
                } else {
                    contrast.ifPresent(this::stances);
                }
            }
        }
    }

    private void row(int at) {
        DecisionPair row = games.rows().get(at);
        if (row.session() != session) {
            session = row.session();
            title("plain.walk.session", games.session(row));
        }
        paper.blank();
        talk.say("plain.walk." + row.relation());
        row.left().ifPresent(told -> side(games.left(), told, row.right()));
        row.right().ifPresent(told -> side(games.right(), told, row.left()));
    }

    private void side(GameCard card, Told told, Optional<Told> other) {
        paper.print(INDENT, talk.words("plain.walk.decision", card.label(), told.number(), told.sentence()));
        told.besides(other).forEach(line -> paper.print(DEEPER, line));
    }

    /** Every member, and for those that stand otherwise, or else the one furthest apart, what makes the difference. */
    private void ledgers(Contrast contrast) {
        paper.blank();
        talk.say("plain.walk.ledgers", contrast.title(), contrast.basis());
        List<Contrast.Member> members = contrast.members();
        for (int i = 0; i < members.size(); i++) {
            member(members.get(i));
            if (i == 0 || members.get(i).standsOtherwise()) {
                lines(members.get(i));
            }
        }
    }

    /** Only who stands otherwise: all else has been said at the parting, or changes nothing. */
    private void stances(Contrast contrast) {
        List<Contrast.Member> members = contrast.members().stream()
                .filter(Contrast.Member::standsOtherwise)
                .toList();
        if (!members.isEmpty()) {
            talk.say("plain.walk.stances", contrast.title());
            members.forEach(member -> {
                member(member);
                lines(member);
            });
        }
    }

    private void member(Contrast.Member member) {
        paper.print(
                INDENT,
                talk.words(
                        "plain.walk.member",
                        member.name(),
                        games.left().label(),
                        stand(member.left()),
                        games.right().label(),
                        stand(member.right())));
        member.warnings().forEach(warning -> paper.print(DEEPER, warning));
    }

    private String stand(Optional<Contrast.Stand> stand) {
        return stand.map(at ->
                        talk.words("plain.walk.stand", String.valueOf(at.mark().shape()), at.word(), at.comfort()))
                .orElseGet(() -> talk.words("plain.walk.not-yet"));
    }

    private void lines(Contrast.Member member) {
        member.lines().stream()
                .filter(Contrast.Line::differs)
                .forEach(line -> paper.print(
                        DEEPER,
                        talk.words("plain.walk.line", line.label(), amount(line.left()), amount(line.right()))));
    }

    private String amount(String amount) {
        return amount.isEmpty() ? talk.words("plain.walk.nothing") : amount;
    }

    private void title(String key, Object... arguments) {
        paper.blank();
        talk.say("plain.title", talk.words(key, arguments));
        paper.blank();
    }
}
