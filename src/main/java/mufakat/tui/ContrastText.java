package mufakat.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mufakat.view.Contrast;
import mufakat.view.Contrast.Line;
import mufakat.view.Contrast.Member;
import mufakat.view.Contrast.Stand;

/** How the members stood in two games, as paragraphs: the table of all, then the two ledgers of one. */
final class ContrastText {
    private static final int LONGEST_NAME = 17;

    /** Members that come before the ledgers. */
    private static final int FIRST = 4;

    private final Setting setting;

    ContrastText(Setting setting) {
        this.setting = setting;
    }

    /**
     * First those that stand otherwise, then what makes the difference for one of them, then all others: the pane may be
     * too short for everything.
     *
     * @param member which member's ledgers are shown, counted from 0
     */
    List<Paragraph> of(Contrast contrast, int member) {
        int first = Math.min(FIRST, (int)
                contrast.members().stream().filter(Member::standsOtherwise).count());
        List<Paragraph> text = new ArrayList<>();
        text.add(Paragraph.heading(setting.say("walk.stances", contrast.title())));
        text.addAll(rows(contrast, member, 0, first));
        text.addAll(ledgers(contrast.members().get(member)));
        if (first < contrast.members().size()) {
            text.add(Paragraph.heading(setting.say("walk.others")));
            text.addAll(rows(contrast, member, first, contrast.members().size()));
        }
        text.add(Paragraph.item(Style.DIM, contrast.basis()));
        return text;
    }

    private static List<Paragraph> rows(Contrast contrast, int member, int from, int to) {
        int name = Math.min(LONGEST_NAME, widest(contrast.members(), Member::name));
        int left = widest(contrast.members(), row -> stand(row.left()));
        int right = widest(contrast.members(), row -> stand(row.right()));
        List<Paragraph> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Member row = contrast.members().get(i);
            String said = Cells.pad(row.name(), name)
                    + " "
                    + Cells.pad(stand(row.left()), left)
                    + "  "
                    + Cells.pad(stand(row.right()), right);
            rows.add(Paragraph.entry(i == member ? "▸ " : "  ", said.stripTrailing()));
        }
        return rows;
    }

    private static String stand(Optional<Stand> stand) {
        return stand.map(at -> at.mark().shape() + " " + at.comfort()).orElse("–");
    }

    private static <T> int widest(List<T> rows, Function<T, String> part) {
        return rows.stream().mapToInt(row -> Cells.width(part.apply(row))).max().orElse(0);
    }

    private List<Paragraph> ledgers(Member member) {
        List<Paragraph> text = new ArrayList<>();
        text.add(Paragraph.heading(setting.say("walk.ledgers", member.name())));
        int left = widest(member.lines(), Line::left);
        int right = widest(member.lines(), Line::right);
        for (Line line : member.lines()) {
            String figures = Cells.padLeft(line.left(), left) + " " + Cells.padLeft(line.right(), right);
            text.add(Paragraph.entry((line.differs() ? "≠ " : "  ") + figures + "  ", line.label()));
        }
        member.warnings().forEach(warning -> text.add(Paragraph.item(Style.WARNING, warning)));
        return text;
    }
}
