package mufakat.view;

import java.util.Optional;

/**
 * A game of a story that is still being written, as it stands now. Whoever shows it asks again and again; as long as
 * nothing has changed the answer is the same object.
 *
 * @param play the game on the last version that can be played; empty as long as there was none
 * @param status when the story was reloaded and what came of it, in a few words
 * @param findings what there is to say about the latest version; without passages where there is nothing
 */
public record Preview(Kind kind, Optional<GameSession> play, String status, Page findings) {
    /** What came of the latest version. */
    public enum Kind {
        /** It is played; there may be warnings to read. */
        SOUND,
        /** It is played up to a decision that it has no place for. */
        SHORTENED,
        /** It can't be played. */
        BROKEN
    }

    /** Whether there is anything to read about the latest version. */
    public boolean hasFindings() {
        return !findings.passages().isEmpty();
    }

    /** Whether that has to be read before anything else. */
    public boolean isUrgent() {
        return kind != Kind.SOUND;
    }
}
