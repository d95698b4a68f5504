package mufakat.face.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mufakat.view.GameCard;
import mufakat.view.walk.Contrast;
import mufakat.view.walk.DecisionPair;
import mufakat.view.walk.DecisionPair.Told;
import mufakat.view.walk.SideBySide;

/** Reads two games aloud where they differ: each row with what came of it, and the ledgers where they part. */
final class SideBySideLines {
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private final Talk talk;
    private final Paper paper;
    private final SideBySide games;
    private int session = -1;
    private Optional<Contrast> last = Optional.empty();

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
                boolean parts = row == parting;
                games.contrast(row)
                        .filter(contrast -> !last.filter(contrast::equals).isPresent())
                        .filter(contrast -> parts || (contrast.tabled() && standsOtherwise(contrast)))
                        .ifPresent(this::ledgers);
            }
        }
    }

    /** What was before the table in both games is worth its ledgers when somebody took another stance. */
    private static boolean standsOtherwise(Contrast contrast) {
        return contrast.members().stream().anyMatch(Contrast.Member::standsOtherwise);
    }

    private void row(int at) {
        DecisionPair row = games.rows().get(at);
        if (row.session() != session) {
            session = row.session();
            title("plain.walk.session", games.session(row));
        }
        paper.blank();
        if (row.left().isPresent() && row.right().isPresent()) {
            talk.say("plain.walk." + row.relation());
        }
        row.left().ifPresent(told -> side(games.left(), told, row.right()));
        row.right().ifPresent(told -> side(games.right(), told, row.left()));
    }

    private void side(GameCard card, Told told, Optional<Told> other) {
        String key = other.isPresent() ? "plain.walk.decision" : "plain.walk.only";
        paper.print(INDENT, talk.words(key, card.label(), told.number(), told.sentence()));
        told.besides(other).forEach(line -> paper.print(DEEPER, line));
    }

    /** The members that differ, each with the lines that make the difference; the others by name. */
    private void ledgers(Contrast contrast) {
        last = Optional.of(contrast);
        paper.blank();
        List<Contrast.Member> apart = contrast.apart();
        if (apart.isEmpty()) {
            talk.say("plain.walk.all-alike", contrast.title());
            return;
        }
        talk.say(
                "plain.walk.ledgers",
                contrast.title(),
                contrast.basis(),
                games.left().label(),
                where(contrast.left()),
                games.right().label(),
                where(contrast.right()));
        apart.forEach(this::member);
        if (!contrast.alike().isEmpty()) {
            paper.print(
                    INDENT,
                    talk.words(
                            "plain.walk.others",
                            contrast.alike().stream().map(Contrast.Member::name).collect(Collectors.joining(", "))));
        }
    }

    private String where(String text) {
        return text.isEmpty() ? talk.words("plain.walk.not-yet") : text;
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
        member.lines().stream()
                .filter(Contrast.Line::differs)
                .forEach(line -> paper.print(
                        DEEPER,
                        talk.words("plain.walk.line", line.label(), amount(line.left()), amount(line.right()))));
    }

    private String stand(Optional<Contrast.Stand> stand) {
        return stand.map(at ->
                        talk.words("plain.walk.stand", String.valueOf(at.mark().shape()), at.word(), at.comfort()))
                .orElseGet(() -> talk.words("plain.walk.not-yet"));
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
