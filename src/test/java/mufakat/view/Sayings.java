package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mufakat.view.walk.DecisionPair;

/** Every word that a face would draw, and whether any of it is a key without a text or a gap that nothing has filled. */
public final class Sayings {
    private static final Pattern MISSING_KEY = Pattern.compile("\\[[a-z][\\w-]*(\\.[\\w-]+)+\\]");

    private final List<String> texts = new ArrayList<>();

    public static void areWhole(Moment moment, String where) {
        Sayings said = new Sayings();
        said.add(moment.header().toString(), moment.asks());
        moment.prose().forEach(said::add);
        moment.room().ifPresent(said::add);
        moment.actions().forEach(said::add);
        said.check(where);
    }

    public static void areWhole(Page page, String where) {
        Sayings said = new Sayings();
        said.add(page);
        said.check(where);
        assertThat(page.title()).as(where).isNotBlank();
    }

    public static void areWhole(Menu menu, String where) {
        Sayings said = new Sayings();
        said.add(menu);
        said.check(where);
    }

    public static void areWhole(DeskView desk, String where) {
        Sayings said = new Sayings();
        said.add(desk.title(), desk.rating(), desk.forum(), desk.problem());
        desk.clauses().forEach(row -> said.add(row.says(), row.about()));
        desk.safeguards().forEach(row -> said.add(row.says(), row.about()));
        desk.asked().forEach(said::add);
        said.add(desk.room());
        said.check(where);
    }

    public static void areWhole(LedgerView ledger, String where) {
        Sayings said = new Sayings();
        said.add(ledger.name(), ledger.total(), ledger.warning());
        ledger.rows().forEach(row -> said.add(row.label(), row.amount()));
        said.check(where);
    }

    public static void areWhole(DecisionPair pair, String where) {
        Sayings said = new Sayings();
        Stream.of(pair.left(), pair.right()).flatMap(Optional::stream).forEach(told -> {
            said.add(told.sentence());
            told.text().forEach(said::add);
            told.came().forEach(said::add);
        });
        said.check(where);
    }

    private void add(String... more) {
        texts.addAll(List.of(more));
    }

    private void add(Passage passage) {
        add(passage.who(), passage.text());
    }

    private void add(RoomTable room) {
        add(room.title(), room.summary());
        room.rows().forEach(row -> add(row.name(), row.word(), row.figure(), row.note()));
    }

    private void add(Page page) {
        add(page.title());
        page.passages().forEach(this::add);
    }

    private void add(Menu menu) {
        add(menu.title());
        menu.intro().forEach(this::add);
        menu.actions().forEach(this::add);
    }

    private void add(Action action) {
        add(action.label(), action.cost(), action.note(), action.barred().orElse(""));
        if (action.target() instanceof Action.Target.Choose to) {
            add(to.menu());
        } else if (action.target() instanceof Action.Target.Read to) {
            add(to.page());
        } else if (action.target() instanceof Action.Target.Write to) {
            add(to.ask());
        }
    }

    private void check(String where) {
        for (String text : texts) {
            boolean missing =
                    text.indexOf('[') >= 0 && MISSING_KEY.matcher(text).find();
            boolean gap = text.indexOf('{') >= 0 || text.indexOf('}') >= 0 || text.contains("null");
            if (missing || gap) {
                throw new AssertionError(where + " says: " + text);
            }
        }
    }
}
