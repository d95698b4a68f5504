package mufakat.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Sound stories are sound however many are read at once, from the first moment of a program on. */
class StoriesAtOnceTest {
    private static final Path HOME = Path.of(System.getProperty("mufakat.home", "."));
    private static final List<String> STORIES =
            List.of("story/one-table.yaml", "story/two-shoals.yaml", "story/one-letter.yaml", "story/rising-tide");
    private static final int FRESH_STARTS = 100;

    /** Classes of their own, so that whatever they keep is found anew. */
    private static URLClassLoader freshClasses() throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            places.add(Path.of(place).toUri().toURL());
        }
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @Test
    void aHundredFreshStartsReadAllStoriesAtOnceWithoutAProblem() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(STORIES.size());
        try {
            for (int start = 0; start < FRESH_STARTS; start++) {
                try (URLClassLoader classes = freshClasses()) {
                    Class<?> loader = classes.loadClass(StoryLoader.class.getName());
                    Method problems = classes.loadClass(Loaded.class.getName()).getMethod("problems");
                    CyclicBarrier together = new CyclicBarrier(STORIES.size());
                    List<Callable<String>> reads = STORIES.stream()
                            .map(story -> (Callable<String>) () -> {
                                together.await();
                                Object loaded =
                                        loader.getMethod("load", Path.class).invoke(null, HOME.resolve(story));
                                return problems.invoke(loaded).toString();
                            })
                            .toList();
                    for (Future<String> found : threads.invokeAll(reads)) {
                        assertThat(found.get()).as("start %d", start).isEqualTo("[]");
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
