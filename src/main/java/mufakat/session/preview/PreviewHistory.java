package mufakat.session.preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Decision;
import mufakat.save.PlayedSave;
import mufakat.save.Replay;
import mufakat.save.SavedDecision;
import mufakat.story.Story;

/**
 * The decisions of a game that is replayed on one version of its story after another. None is lost: those that a version
 * has no place for wait until another has, even when play has gone on otherwise meanwhile.
 */
final class PreviewHistory {
    private static final int MOST = 20;

    /** A decision, and the sentence for it when it could last be said. */
    private record Taken(SavedDecision entry, String said) {}

    /** The course that is played, then those left for it, the latest first. */
    private final List<List<Taken>> courses = new ArrayList<>(List.of(List.of()));

    private int fitting;

    /** A decision was taken. What waited after the last that fits is another course from then on. */
    void add(Decision decision) {
        List<Taken> course = courses.get(0);
        List<Taken> longer = new ArrayList<>(course.subList(0, fitting));
        longer.add(new Taken(new SavedDecision(fitting + 1, Instant.EPOCH, decision), ""));
        if (fitting < course.size()) {
            courses.add(0, longer);
            courses.subList(Math.min(MOST, courses.size()), courses.size()).clear();
        } else {
            courses.set(0, longer);
        }
        fitting++;
    }

    /** Keeps the sentences for the decisions that are in play. */
    void say(List<String> sentences) {
        List<Taken> said = new ArrayList<>(courses.get(0));
        for (int i = 0; i < sentences.size(); i++) {
            said.set(i, new Taken(said.get(i).entry(), sentences.get(i)));
        }
        courses.set(0, said);
    }

    /**
     * Replays what was decided. A course that was left comes back where it fits and the one that is played does not, and of
     * those that fit in part, the one that goes farthest.
     */
    PlayedSave on(Story story, long seed) {
        int best = 0;
        PlayedSave played = replay(0, story, seed);
        for (int i = 1; i < courses.size() && played.misfit().isPresent(); i++) {
            PlayedSave other = replay(i, story, seed);
            if (other.misfit().isEmpty()
                    || other.steps().size() > played.steps().size()) {
                best = i;
                played = other;
            }
        }
        courses.add(0, courses.remove(best));
        fitting = played.steps().size();
        return played;
    }

    private PlayedSave replay(int course, Story story, long seed) {
        return Replay.of(courses.get(course).stream().map(Taken::entry).toList(), story, seed);
    }

    /** How many decisions the game has, with those that wait. */
    int size() {
        return courses.get(0).size();
    }

    /** The first that waits, in a sentence. */
    String waiting() {
        return courses.get(0).get(fitting).said();
    }
}
