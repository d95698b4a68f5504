package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Event;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.story.Story;

/** What has happened, told: events become prose, speech and notes. What many members share is told in one note. */
public final class EventNarrator {
    private enum Agenda {
        KNOWN,
        OPENING
    }

    private enum Choice {
        NONE,
        TAKEN,
        /** It led to a scene of its own. */
        LED_ON
    }

    private final StoryWords words;
    private final Story story;
    private final Game then;
    private final GameState state;
    private final StoryTelling own;
    private final List<Passage> told = new ArrayList<>();
    private final SharedChanges shared;
    private Agenda agenda = Agenda.KNOWN;
    private Choice choice = Choice.NONE;
    private final Event.Cases<Void> cases;

    private EventNarrator(GameSession play, Game then) {
        this.words = play.words();
        this.story = play.game().story();
        this.then = then;
        this.state = then.state();
        this.shared = new SharedChanges(words, story.members().size());
        this.own = new StoryTelling(play, told);
        CorridorTelling corridor = new CorridorTelling(play, state, told);
        FloorTelling floor = new FloorTelling(play, told);
        this.cases = new Event.Cases<>(
                this::sessionOpened,
                this::sceneOpened,
                this::chosen,
                e -> preparing(),
                e -> shared.add(words.say("told.trust", e.why(), StoryWords.signed(e.by())), e.member()),
                e -> shared.capacity(e.member(), e.by()),
                e -> note("told.measure", StoryWords.capital(words.measure(e.measure())), StoryWords.signed(e.by())),
                corridor::revealed,
                e -> null,
                this::itemOpened,
                e -> null,
                e -> note(e.by() > 0 ? "told.token.gained" : tokensLeft(), state.tokens()),
                this::redLineMoved,
                e -> shared.add(words.say("told.pushed", words.practice(e.practice())), e.member()),
                e -> shared.add(words.say("told.practice", words.practice(e.practice())), e.member()),
                e -> null,
                own::consulted,
                e -> note("told.workshop", words.item(e.item())),
                own::offerHeard,
                e -> note("told.offer." + e.answer().name(), words.partner(e.partner())),
                e -> note("told.backing", words.partner(e.partner()), words.item(e.item())),
                e -> note("told.backing.lapsed", words.partner(e.partner()), words.item(e.item())),
                e -> note("told.circulated", words.item(e.item()), e.objecting(), e.hesitating()),
                e -> note(
                        "told.co-sponsored",
                        words.member(e.member()),
                        words.member(e.neighbour()),
                        words.item(e.item())),
                corridor::promised,
                e -> note(
                        "told.drafted",
                        words.item(e.item()),
                        words.forum(e.draft().forum())),
                e -> note(
                        "told.guess",
                        words.item(e.guess().item()),
                        words.members(e.guess().objecting()),
                        words.members(e.guess().hesitating())),
                e -> note("told.floor", story.rules().tablings()),
                floor::tabled,
                e -> note("told.overlap", words.item(e.item()), words.forum(e.forum())),
                floor::round,
                e -> note(
                        "told.red-line.named",
                        words.member(e.member()),
                        words.trait(e.domain()),
                        words.strength(e.strength())),
                floor::moved,
                floor::settled,
                e -> null,
                e -> null,
                e -> note("told.acceded", words.member(e.member()), words.item(e.item())),
                e -> note("told.readiness." + e.readiness().name(), words.member(e.member())),
                e -> null,
                this::struck,
                e -> note(
                        "told.petition.answered",
                        words.member(e.strike().victim()),
                        e.strike().petition()),
                e -> note("told.taken-back"),
                this::ended);
    }

    /** What the events of a decision tell: days, tokens and agenda as they stood then. */
    public static List<Passage> of(GameSession play, List<Event> events, Game then) {
        EventNarrator telling = new EventNarrator(play, then);
        events.forEach(event -> event.on(telling.cases));
        telling.tellShared();
        return telling.choice == Choice.LED_ON ? proseFirst(telling.told) : telling.told;
    }

    private String tokensLeft() {
        return state.tokens() == 0 ? "told.token.last" : "told.token.spent";
    }

    private Void redLineMoved(Event.RedLineMoved event) {
        String member = words.member(event.member());
        return event.strength() == 0
                ? note("told.red-line.gone", member, words.trait(event.domain()))
                : note("told.red-line", member, words.trait(event.domain()), words.strength(event.strength()));
    }

    /** What a choice changed is said after the scene that it leads to, which tells why. */
    private static List<Passage> proseFirst(List<Passage> told) {
        List<Passage> changes = told.stream()
                .takeWhile(passage -> passage.kind() == Passage.Kind.NOTE)
                .toList();
        List<Passage> ordered = new ArrayList<>(told.subList(changes.size(), told.size()));
        ordered.addAll(changes);
        return ordered;
    }

    private Void chosen(Event.Chosen event) {
        choice = Choice.TAKEN;
        return null;
    }

    private Void sceneOpened(Event.SceneOpened event) {
        choice = choice == Choice.TAKEN ? Choice.LED_ON : choice;
        return own.sceneOpened(event);
    }

    /** Something new begins here: what led to it is told before. */
    private void begin() {
        tellShared();
        choice = Choice.NONE;
    }

    private Void sessionOpened(Event.SessionOpened event) {
        begin();
        agenda = Agenda.OPENING;
        return own.sessionOpened(event);
    }

    private Void struck(Event.IncidentStruck event) {
        begin();
        return own.struck(event);
    }

    private Void ended(Event.Ended event) {
        begin();
        return own.ended(event);
    }

    private void tellShared() {
        told.addAll(shared.passages());
        shared.clear();
    }

    /** The agenda is told when the days begin; only what comes onto it later is told on its own. */
    private Void preparing() {
        told.add(AgendaLine.of(words, then));
        return note("told.preparation", state.days());
    }

    private Void itemOpened(Event.ItemOpened event) {
        return agenda == Agenda.OPENING ? null : note("told.item", words.item(event.item()));
    }

    private Void note(String key, Object... arguments) {
        told.add(Passage.note(words.say(key, arguments)));
        return null;
    }
}
