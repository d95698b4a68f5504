package mufakat.cli;

import java.util.List;
import java.util.Optional;
import mufakat.check.Nearest;
import mufakat.engine.Stretch;
import mufakat.messages.Messages;
import mufakat.save.Header;
import mufakat.save.Replayed;
import mufakat.save.Replayed.Verdict;
import mufakat.story.Session;
import mufakat.story.Story;

/** The sessions of a story by which a player or a save names a lesson. */
final class Sessions {
    private final Messages messages;

    Sessions(Messages messages) {
        this.messages = messages;
    }

    /** The stretch that is named; the whole story where none is. */
    Stretch of(Story story, Optional<String> name) throws Trouble {
        if (name.isEmpty()) {
            return Stretch.whole(story);
        }
        for (String session : Stretch.ends(name.get())) {
            if (Stretch.index(story, session).isEmpty()) {
                throw unknown(story, session);
            }
        }
        return Stretch.named(story, name.get())
                .orElseThrow(() -> new Trouble(messages.say("session.backwards", name.get())));
    }

    private Trouble unknown(Story story, String session) {
        List<String> ids = story.sessions().stream().map(Session::id).toList();
        String id = story.story().id();
        return new Trouble(Nearest.to(session, ids)
                .map(near -> messages.say("session.unknown.near", id, session, near, String.join(", ", ids)))
                .orElseGet(() -> messages.say("session.unknown", id, session, String.join(", ", ids))));
    }

    /** Refuses a save of sessions that the story does not have: not a decision of it could be played. */
    void refuseOthers(String save, Header header, Replayed replayed) throws Trouble {
        if (replayed.verdict() == Verdict.OTHER_SESSIONS) {
            String names = header.sessions().orElseThrow();
            throw new Trouble(messages.say(
                    "session.of-save",
                    save,
                    names,
                    replayed.game().story().story().id()));
        }
    }
}
