package mufakat.save;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mufakat.engine.SessionRange;
import mufakat.story.Named;
import mufakat.story.Story;

/** What a save says beside its decisions, by the ids that things have now. */
final class ByNow {
    private ByNow() {}

    /** The stretch of the story that is played. */
    static String sessions(Story story, String name) {
        List<String> ends = name.contains(SessionRange.TO) ? SessionRange.ends(name) : List.of(name);
        return ends.stream().map(id -> Named.now(story.sessions(), id)).collect(Collectors.joining(SessionRange.TO));
    }

    /** The answers to questions. */
    static SortedMap<String, String> answers(Story story, SortedMap<String, String> answers) {
        return keys(answers, id -> Named.now(story.debrief().reflections(), id));
    }

    /** Where the game has led. */
    static Ended ended(Story story, Ended said) {
        return new Ended(
                Named.now(story.endings(), said.ending()),
                keys(said.measures(), id -> Named.now(story.measures().values(), id)),
                said.digest());
    }

    private static <V> SortedMap<String, V> keys(SortedMap<String, V> map, Function<String, String> now) {
        SortedMap<String, V> renamed = new TreeMap<>();
        map.forEach((id, value) -> renamed.put(now.apply(id), value));
        return renamed;
    }

    /** Whether something of which a state tells had another id before, so that digests of earlier states differ. */
    static boolean isIn(Story story) {
        return Stream.of(
                        story.domains().values(),
                        story.interests().values(),
                        story.measures().values(),
                        story.members().values(),
                        story.forums().values(),
                        story.practices().values(),
                        story.proposals().values(),
                        story.partners().values(),
                        story.incidents().values(),
                        story.scenes().values(),
                        story.endings(),
                        of(story.proposals().values(), item -> item.clauses()),
                        of(story.proposals().values(), item -> item.safeguards()),
                        of(story.partners().values(), partner -> partner.offers()),
                        of(story.scenes().values(), scene -> scene.choices()),
                        of(story.incidents().values(), incident -> incident.choices()))
                .flatMap(Collection::stream)
                .anyMatch(thing -> !thing.formerly().isEmpty());
    }

    private static <T> List<Named> of(Collection<T> things, Function<T, List<? extends Named>> parts) {
        return things.stream()
                .flatMap(thing -> parts.apply(thing).stream())
                .map(Named.class::cast)
                .toList();
    }
}
