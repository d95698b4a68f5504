package mufakat.history;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.SessionRange;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Start.Agreement;
import mufakat.story.Story;

/**
 * Cases that are items of a story, put to the table as they are played: the item's own clauses, in its usual forum or that
 * in which the story says that it was adopted, as things stand when the lesson of its session begins.
 *
 * <p>What was adopted is put in the words in which the story says that it is in force later; all else as its author drafted
 * it. In the binding form the core commits, unless the story says in which words the like-minded entered into it.
 */
public final class Played {
    private final Story story;

    private Played(Story story) {
        this.story = story;
    }

    /** What the members say to those of the cases that are items of the story, in their order. */
    public static List<Verdict> of(Story story, List<Case> cases) {
        Played played = new Played(story);
        return cases.stream().flatMap(put -> played.verdict(put).stream()).toList();
    }

    private Optional<Verdict> verdict(Case put) {
        String id = put.item().replaceFirst("\\+.*", "");
        Proposal item = story.proposals().get(id);
        if (item == null) {
            return Optional.empty();
        }
        int session = session(id, put);
        Optional<Agreement> agreed = agreed(id);
        String forum = agreed.map(Agreement::forum)
                .filter(named -> !named.isEmpty())
                .orElse(item.forums().get(0));
        Situation situation = SituationFactory.truly(story, before(session), id, forum);
        SortedMap<Form, Hearing> hearings = new TreeMap<>();
        for (Form form : put.forms()) {
            Text text = text(put, form, item, agreed);
            hearings.put(form, new Hearing(situation, text.strength(item.core()), Outlook.of(situation, text)));
        }
        return Optional.of(new Verdict(put, story.sessions().get(session).year(), hearings));
    }

    private static Text text(Case put, Form form, Proposal item, Optional<Agreement> agreed) {
        Optional<Clause> added = item.clause(put.item().substring(put.item().indexOf('+') + 1));
        boolean isAsAdopted = put.passed(form)
                || put.fate() == RecordedFate.WEAKENED
                || put.fate() == RecordedFate.LIKE_MINDED
                || added.isPresent();
        Text text = agreed.filter(there -> isAsAdopted)
                .map(there -> Text.of(item, there.clauses(), there.safeguards()))
                .orElseGet(() -> Text.drafted(item));
        if (added.isPresent()) {
            text = text.with(added.get().id(), added.get().drafted());
        }
        boolean commits = form == Form.BINDING && put.fate() != RecordedFate.LIKE_MINDED;
        return commits ? text.with(item.core().id(), Text.COMMITS) : text;
    }

    /** In which words the story says that it is in force in a later session, if it does. */
    private Optional<Agreement> agreed(String item) {
        return story.sessions().stream()
                .flatMap(session -> session.start().stream())
                .flatMap(start -> Optional.ofNullable(start.adopted().get(item)).stream())
                .findFirst();
    }

    /** The session that brings the item, or the latest before the case is judged where that is later. */
    private int session(String item, Case put) {
        int year = put.judgedIn().orElse(0);
        return IntStream.range(0, story.sessions().size())
                .filter(at -> story.sessions().get(at).items().contains(item)
                        || (story.sessions().get(at).year() <= year
                                && story.sessions().get(at).start().isPresent()))
                .max()
                .orElse(0);
    }

    private GameState before(int session) {
        return Game.begin(story, story.story().seed(), new SessionRange(session, session))
                .game()
                .atStart();
    }
}
