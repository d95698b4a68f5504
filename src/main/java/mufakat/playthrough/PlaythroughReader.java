package mufakat.playthrough;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mufakat.check.Code;
import mufakat.loader.SourceFile;

/** Takes a playthrough's text apart: its head, and the lines that are played. */
final class PlaythroughReader {
    /** How the story is named in the head. */
    static final String STORY = "story:";

    /** How the seed is named in the head. */
    static final String SEED = "seed:";

    /** How the session that is played is named in the head, or the first and the last of several. */
    static final String SESSION = "session:";

    /** Lines that are played: as many as a save may have decisions. */
    static final int LINES = 20_000;

    /** Letters in a line. */
    static final int LETTERS = 10_000;

    private final SourceFile file;
    private final PlaythroughFindings findings;
    private final List<PlaythroughLine> lines = new ArrayList<>();
    private Optional<PlaythroughLine> story = Optional.empty();
    private OptionalLong seed = OptionalLong.empty();
    private Optional<PlaythroughLine> session = Optional.empty();

    PlaythroughReader(SourceFile file, PlaythroughFindings findings) {
        this.file = file;
        this.findings = findings;
    }

    Playthrough read() {
        // Taken line by line: a file of empty lines only would fill the memory as a list.
        Iterator<String> written = file.text().lines().iterator();
        boolean goesOn = true;
        for (int number = 0; goesOn && written.hasNext(); number++) {
            goesOn = read(number, written.next());
        }
        if (goesOn && lines.isEmpty()) {
            findings.at(file, new PlaythroughLine(0, 0, ""), "").note(Code.EMPTY_FILE);
        }
        return new Playthrough(file, story, seed, session, List.copyOf(lines));
    }

    private boolean read(int number, String written) {
        PlaythroughLine line = PlaythroughLine.of(number, written);
        if (line.text().length() > LETTERS) {
            return tooLong(line, LETTERS + " letters in a line");
        }
        if (line.text().startsWith(STORY)) {
            story(line.after(STORY));
        } else if (line.text().startsWith(SEED)) {
            seed(line.after(SEED));
        } else if (line.text().startsWith(SESSION)) {
            session(line.after(SESSION));
        } else if (!line.text().isEmpty()) {
            lines.add(line);
        }
        return lines.size() <= LINES || tooLong(line, LINES + " lines");
    }

    private boolean tooLong(PlaythroughLine line, String most) {
        findings.at(file, line, "").note(Code.PLAYTHROUGH_TOO_LONG, most);
        return false;
    }

    private void story(PlaythroughLine named) {
        if (isMisplaced(named, STORY, story.isPresent())) {
            return;
        }
        story = Optional.of(named);
    }

    private void session(PlaythroughLine named) {
        if (isMisplaced(named, SESSION, session.isPresent())) {
            return;
        }
        session = Optional.of(named);
    }

    private void seed(PlaythroughLine written) {
        if (isMisplaced(written, SEED, seed.isPresent())) {
            return;
        }
        try {
            seed = OptionalLong.of(Long.parseLong(written.text()));
        } catch (NumberFormatException noNumber) {
            findings.at(file, written, "").note(Code.BAD_SEED, written.text());
        }
    }

    private boolean isMisplaced(PlaythroughLine line, String key, boolean again) {
        boolean misplaced = again || !lines.isEmpty();
        if (misplaced) {
            findings.at(file, line, "").note(Code.HEAD_MISPLACED, key);
        }
        return misplaced;
    }
}
