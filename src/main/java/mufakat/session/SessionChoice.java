package mufakat.session;

import java.util.List;
import java.util.Optional;
import mufakat.check.Nearest;
import mufakat.engine.SessionRange;
import mufakat.save.Replayed;
import mufakat.save.Replayed.Verdict;
import mufakat.save.SaveHeader;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.words.Messages;

/** The sessions of a story by which a player or a save names a lesson. */
public final class SessionChoice {
    private final Messages messages;

    public SessionChoice(Messages messages) {
        this.messages = messages;
    }

    /** The stretch that is named; the whole story where none is. */
    public SessionRange of(Story story, Optional<String> name) throws Trouble {
        if (name.isEmpty()) {
            return SessionRange.whole(story);
        }
        for (String session : SessionRange.ends(name.get())) {
            if (SessionRange.index(story, session).isEmpty()) {
                throw unknown(story, session);
            }
        }
        return SessionRange.named(story, name.get())
                .orElseThrow(() -> new Trouble(messages.say("session.backwards", name.get())));
    }

    private Trouble unknown(Story story, String session) {
        List<String> ids = story.sessions().stream().map(Session::id).toList();
        String id = story.story().id();
        return new Trouble(Nearest.to(session, ids)
                .map(near -> messages.say("session.unknown.near", id, session, near, messages.list(ids)))
                .orElseGet(() -> messages.say("session.unknown", id, session, messages.list(ids))));
    }

    /** Refuses a save of sessions that the story does not have: not a decision of it could be played. */
    public void refuseOthers(String save, SaveHeader header, Replayed replayed) throws Trouble {
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
