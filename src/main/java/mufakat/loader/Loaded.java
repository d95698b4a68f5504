package mufakat.loader;

import java.util.List;
import java.util.function.Function;
import mufakat.story.Story;

/** What comes of loading: a story that can be played, or the problems that bar it. */
public sealed interface Loaded {
    /** Answers with the case that fits. */
    <R> R on(Function<Playable, R> playable, Function<Broken, R> broken);

    /** The problems, in the order of files and lines: all of a broken story, the warnings of a playable one. */
    List<Located> problems();

    /**
     * A story in which every reference holds.
     *
     * @param hash the content hash by which saves name it
     * @param problems warnings
     */
    record Playable(Story story, String hash, List<Located> problems) implements Loaded {
        @Override
        public <R> R on(Function<Playable, R> playable, Function<Broken, R> broken) {
            return playable.apply(this);
        }
    }

    /** A story with at least one error. */
    record Broken(List<Located> problems) implements Loaded {
        @Override
        public <R> R on(Function<Playable, R> playable, Function<Broken, R> broken) {
            return broken.apply(this);
        }
    }
}
