package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.Draft;
import mufakat.engine.GameState;
import mufakat.engine.GameState.Sounding;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Line;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Standing;
import mufakat.story.Story;

/**
 * What has changed in a session since something was learnt of the text on the desk. It was learnt of that text, and as
 * each member stood then; once one of these is another, it need not be true any more.
 */
final class Since {
    private final StoryWords words;
    private final Story story;
    private final GameState state;

    Since(GameSession play) {
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
    }

    /**
     * What has changed since the item's draft was circulated, as in "familiarity and trust"; empty where nothing has.
     */
    Optional<String> circulating(String item, Sounding sounding) {
        return changed(item, sounding.draft(), sounding.seen());
    }

    /** The same since the game stood so. */
    Optional<String> then(String item, GameState then) {
        Draft draft = then.item(item).draft();
        return changed(item, draft, seen(then, item, draft));
    }

    private Situation seen(GameState at, String item, Draft draft) {
        return SituationFactory.asSeen(story, at, item, draft.forum());
    }

    private Optional<String> changed(String item, Draft draft, Situation seen) {
        Draft onTheDesk = state.item(item).draft();
        List<String> changed = new ArrayList<>();
        if (!draft.text().equals(onTheDesk.text())) {
            changed.add(words.say("since.draft"));
        }
        if (!draft.forum().equals(onTheDesk.forum())) {
            changed.add(words.say("since.forum"));
        }
        for (Line.Reason reason : moved(seen, seen(state, item, onTheDesk))) {
            changed.add(words.say("since." + reason.name()));
        }
        return changed.isEmpty() ? Optional.empty() : Optional.of(words.and(changed));
    }

    /** In what the members stand otherwise toward the item, before a word of its text is read. */
    private static SortedSet<Line.Reason> moved(Situation then, Situation now) {
        SortedSet<Line.Reason> moved = new TreeSet<>();
        then.standings().forEach((member, before) -> {
            Standing after = now.standings().get(member);
            if (before.trust() != after.trust()) {
                moved.add(Line.Reason.TRUST);
            }
            if (before.capacity() != after.capacity()) {
                moved.add(Line.Reason.CAPACITY_GAP);
            }
            List<Line> lines = new ArrayList<>(before.ground());
            lines.addAll(after.ground());
            lines.stream()
                    .map(Line::reason)
                    .filter(reason -> !Objects.equals(of(reason, before), of(reason, after)))
                    .forEach(moved::add);
        });
        // The ceiling moves only with what it lies on.
        moved.remove(Line.Reason.CEILING);
        return moved;
    }

    private static List<Line> of(Line.Reason reason, Standing standing) {
        return standing.ground().stream()
                .filter(line -> line.reason() == reason)
                .toList();
    }
}
