package mufakat.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mufakat.story.Named;
import mufakat.story.Session;
import mufakat.story.Story;

/**
 * The sessions that a game plays: the whole of a story, or a lesson out of it.
 *
 * @param first the index of the first session, from 0
 * @param last the index of the last session, not below the first
 */
public record SessionRange(int first, int last) {
    /** What stands between the ends of a stretch that is named. */
    public static final String TO = "..";

    /** How many sessions it is. */
    public int sessions() {
        return last - first + 1;
    }

    /** All sessions of a story. */
    public static SessionRange whole(Story story) {
        return new SessionRange(0, story.sessions().size() - 1);
    }

    /**
     * The stretch that is named by one session, {@code bangkok}, or by two, {@code bangkok..jakarta}; each by its id or by
     * its number from 1. Empty where a session is unknown or the second comes before the first.
     */
    public static Optional<SessionRange> named(Story story, String name) {
        List<String> ends = ends(name);
        Optional<Integer> first = index(story, ends.get(0));
        Optional<Integer> last = index(story, ends.get(1));
        return first.isPresent() && last.isPresent() && first.get() <= last.get()
                ? Optional.of(new SessionRange(first.get(), last.get()))
                : Optional.empty();
    }

    /** The two sessions that a name consists of, which are one where it has but one. */
    public static List<String> ends(String name) {
        int to = name.indexOf(TO);
        return to < 0 ? List.of(name, name) : List.of(name.substring(0, to), name.substring(to + TO.length()));
    }

    /** The index of the session that is meant by its id, one that it had before, or its number from 1. */
    public static Optional<Integer> index(Story story, String session) {
        List<Session> sessions = story.sessions();
        String id = Named.now(sessions, session);
        return IntStream.range(0, sessions.size())
                .filter(i ->
                        sessions.get(i).id().equals(id) || String.valueOf(i + 1).equals(session))
                .boxed()
                .findFirst();
    }

    /** The name by the sessions' ids; empty for the whole of the story. */
    public Optional<String> name(Story story) {
        if (equals(whole(story))) {
            return Optional.empty();
        }
        String from = story.sessions().get(first).id();
        return Optional.of(
                first == last ? from : from + TO + story.sessions().get(last).id());
    }

    /** Whether it ends with the story, so that the story's endings are told. */
    public boolean endsTheStory(Story story) {
        return last == story.sessions().size() - 1;
    }
}
