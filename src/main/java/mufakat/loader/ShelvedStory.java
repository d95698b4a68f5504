package mufakat.loader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mufakat.story.About;

/**
 * A story on the shelf, of which only the head was read.
 *
 * @param path the file or folder to load
 * @param about the head; empty where it can't be read
 * @param problems what bars the head from being read; the rest of the story may hold more
 */
public record ShelvedStory(Path path, Optional<About> about, List<Located> problems) {
    /** What the story is called where its head can't be read: its file's name without the ending. */
    public String name() {
        String name = path.getFileName().toString();
        return about.map(About::id).orElse(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name);
    }
}
