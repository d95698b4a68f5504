package mufakat.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mufakat.loader.StorySchema;

/** The words of the story format, for the inventor of inputs: it finds {@code red-lines} too late by itself. */
final class Words {
    private static final Pattern QUOTED = Pattern.compile("\"([a-z-]{2,40})\"");

    private Words() {}

    /** Writes them into a file in the form of libFuzzer. */
    static Path written(Path file) throws IOException {
        SortedSet<String> words = new TreeSet<>();
        for (Matcher found = QUOTED.matcher(StorySchema.whole()); found.find(); ) {
            words.add("\"" + found.group(1) + "\"");
        }
        return Files.write(file, words);
    }
}
