package mufakat.view;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Event;
import mufakat.story.Incident;
import mufakat.story.Saying;
import mufakat.story.Scene;
import mufakat.story.Session;
import mufakat.story.Story;

/** Where the story's own prose is told: sessions, scenes, offers, incidents, the ending. */
final class StoryTelling {
    private final GameSession play;
    private final StoryWords words;
    private final Story story;
    private final StoryProse prose;
    private final List<Passage> told;

    StoryTelling(GameSession play, List<Passage> told) {
        this.play = play;
        this.words = play.words();
        this.story = play.game().story();
        this.prose = new StoryProse(story, play.game().state());
        this.told = told;
    }

    void tell(Event event) {
        if (event instanceof Event.SessionOpened opened) {
            sessionOpened(opened);
        } else if (event instanceof Event.SceneOpened opened) {
            sceneOpened(opened);
        } else if (event instanceof Event.Consulted consulted) {
            consulted(consulted);
        } else if (event instanceof Event.OfferHeard heard) {
            offerHeard(heard);
        } else if (event instanceof Event.IncidentStruck struck) {
            struck(struck);
        } else if (event instanceof Event.Ended ended) {
            ended(ended);
        }
    }

    private void sessionOpened(Event.SessionOpened event) {
        Session session = story.sessions().get(event.session());
        told.add(Passage.heading(words.say(
                "told.session",
                event.session() + 1,
                story.sessions().size(),
                session.title(),
                words.joined(List.of(session.place(), Integer.toString(session.year())), " "))));
        Optional<String> wanted = Optional.of(session.wants()).filter(item -> !item.isEmpty());
        new ChairWords(words, story).line(session, wanted).ifPresent(told::add);
        if (event.session() > 0 && event.session() == play.game().stretch().first()) {
            takenOver();
        }
    }

    /** Who begins in the middle is told what others have agreed. */
    private void takenOver() {
        List<String> inForce = story.proposals().keySet().stream()
                .filter(play.game().atStart()::isAdopted)
                .map(item -> words.say("quoted", words.item(item)))
                .toList();
        if (inForce.isEmpty()) {
            note("told.taken-over.nothing");
        } else {
            note("told.taken-over", words.and(inForce));
        }
    }

    private void sceneOpened(Event.SceneOpened event) {
        Scene scene = story.scenes().get(event.scene());
        if (!scene.title().isEmpty()) {
            told.add(Passage.heading(scene.title()));
        }
        told.addAll(prose.of(scene.text()));
    }

    private void consulted(Event.Consulted event) {
        told.add(Passage.heading(words.say("told.consulted", words.member(event.member()), words.item(event.item()))));
        if (event.said().isPresent()) {
            told.add(Passage.prose(event.said().get().say()));
        } else if (event.call() == Event.Consulted.Call.FIRST) {
            told.addAll(prose.of(story.members().get(event.member()).corridor()));
        }
        told.add(Passage.note(weighs(event)));
    }

    private String weighs(Event.Consulted event) {
        String member = words.member(event.member());
        return switch (event.weighs()) {
            case "" -> words.say("told.weighs.nothing", member);
            case Saying.MEANS -> words.say("told.weighs.means", member);
            case Saying.PARTNER -> words.say("told.weighs.partner", member);
            default -> words.say("told.weighs", member, words.clause(event.item(), event.weighs()));
        };
    }

    private void offerHeard(Event.OfferHeard event) {
        var partner = story.partners().get(event.partner());
        var offer = partner.offers().stream()
                .filter(o -> o.id().equals(event.offer()))
                .findFirst()
                .orElseThrow();
        told.add(Passage.heading(words.say("told.offer", partner.name(), offer.title())));
        told.addAll(prose.of(offer.text()));
        told.addAll(new OfferWords(play).terms(partner, offer));
    }

    private void struck(Event.IncidentStruck event) {
        Incident incident = story.incidents().get(event.strike().incident());
        String victim = words.member(event.strike().victim());
        told.add(Passage.heading(incident.title()));
        for (Passage passage : prose.of(incident.text())) {
            told.add(Passage.prose(words.struck(passage.text(), event.strike())));
        }
        note(
                "told.damage",
                victim,
                incident.severity(),
                incident.severity() - event.strike().damage(),
                event.strike().damage());
        if (event.strike().spared() > 0) {
            note("told.spared", event.strike().spared());
        }
        if (event.strike().petition() > 0) {
            told.addAll(new PetitionWords(words, story, play.game().state()).of(event.strike()));
        }
    }

    private void ended(Event.Ended event) {
        if (event.ending().isEmpty()) {
            told.add(Passage.heading(words.say("told.lesson-over")));
            told.add(Passage.prose(words.say("told.lesson-over.says")));
        }
        story.endings().stream()
                .filter(ending -> ending.id().equals(event.ending()))
                .forEach(ending -> {
                    told.add(Passage.heading(ending.title()));
                    told.addAll(prose.of(ending.text()));
                });
    }

    private void note(String key, Object... arguments) {
        told.add(Passage.note(words.say(key, arguments)));
    }
}
