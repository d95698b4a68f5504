package mufakat.playthrough;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mufakat.loader.SourceFile;

/**
 * A game written down with what must hold on the way. The head of the file may name the story, a seed that is not the
 * story's own and the sessions that are played; then come decisions as in saves, lines that begin with {@code =} for
 * what must hold then, and remarks that begin with {@code #}.
 *
 * @param story what the head names as the story, and where
 * @param seed the seed that the head names
 * @param session what the head names as the sessions that are played, and where; the whole story otherwise
 * @param lines decisions and expectations, in order
 */
public record Playthrough(
        SourceFile file,
        Optional<PlaythroughLine> story,
        OptionalLong seed,
        Optional<PlaythroughLine> session,
        List<PlaythroughLine> lines) {
    /** How the files of playthroughs end. */
    public static final String ENDING = ".play";

    /** Reads a playthrough; what is wrong with it is noted, and a file that can't be read at all is empty. */
    public static Optional<Playthrough> read(Path file, PlaythroughFindings findings) {
        return SourceFile.read(file, findings::add).map(text -> new PlaythroughReader(text, findings).read());
    }

    /** The remarks that stand in lines of their own from one line up to before another, as they were written. */
    public List<String> remarks(int from, int before) {
        return file.text()
                .lines()
                .skip(from)
                .limit(before - from)
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .filter(remark -> !remark.isEmpty())
                .toList();
    }
}
