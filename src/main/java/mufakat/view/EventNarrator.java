package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.Burden;
import mufakat.engine.Chair;
import mufakat.engine.Event;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.words.Numbers;

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
    private final Game then;
    private final GameState state;
    private final StoryTelling own;
    private final CorridorTelling corridor;
    private final FloorTelling floor;
    private final List<Passage> told = new ArrayList<>();
    private final SharedChanges shared;
    private Agenda agenda = Agenda.KNOWN;
    private Choice choice = Choice.NONE;

    private EventNarrator(GameSession play, Game then) {
        this.words = play.words();
        this.then = then;
        this.state = then.state();
        this.shared = new SharedChanges(words, play.game().story().members().size());
        this.own = new StoryTelling(play, told);
        this.corridor = new CorridorTelling(play, state, told);
        this.floor = new FloorTelling(play, then, told);
    }

    /** What the events of a decision tell: days, tokens and agenda as they stood then. */
    public static List<Passage> of(GameSession play, List<Event> events, Game then) {
        EventNarrator telling = new EventNarrator(play, then);
        events.forEach(telling::tell);
        telling.tellShared();
        return telling.choice == Choice.LED_ON ? proseFirst(telling.told) : telling.told;
    }

    private void tell(Event event) {
        follow(event);
        if (event instanceof Event.PreparationBegan) {
            told.add(AgendaLine.of(words, then));
            note("told.preparation", state.days());
        } else if (event instanceof Event.ItemOpened opened && agenda == Agenda.KNOWN) {
            note("told.item", words.item(opened.item()));
        } else if (event instanceof Event.ItemLapsed e) {
            note("told.item.lapsed", words.item(e.item()));
        } else if (event instanceof Event.MeasureChanged e) {
            note("told.measure", StoryWords.capital(words.measure(e.measure())), Numbers.signed(e.by()));
        } else if (event instanceof Event.TokensChanged e) {
            note(e.by() > 0 ? "told.token.gained" : tokensLeft(), state.tokens());
        } else if (event instanceof Event.RedLineMoved e && e.strength() == 0) {
            note("told.red-line.gone", words.member(e.member()), words.trait(e.domain()));
        } else if (event instanceof Event.RedLineMoved e) {
            note("told.red-line", words.member(e.member()), words.trait(e.domain()), words.strength(e.strength()));
        } else if (event instanceof Event.HandsChanged e) {
            note("told.succession", words.member(e.member()));
        } else if (event instanceof Event.CalendarFilled e) {
            note("told.calendar", e.days());
        } else if (event instanceof Event.OfferAnswered e) {
            note("told.offer." + e.answer().name(), words.partner(e.partner()));
        } else if (event instanceof Event.OfferLapsed e) {
            note("told.offer.lapsed", words.partner(e.partner()), words.offer(e.offer()));
        } else if (event instanceof Event.BackingGiven e) {
            note("told.backing", words.partner(e.partner()), words.item(e.item()));
        } else if (event instanceof Event.BackingLapsed e) {
            note("told.backing.lapsed", words.partner(e.partner()), words.item(e.item()));
        } else if (event instanceof Event.Acceded e) {
            note("told.acceded", words.member(e.member()), words.item(e.item()));
        } else if (event instanceof Event.ReadinessChanged e) {
            note("told.readiness." + e.readiness().name(), words.member(e.member()));
        } else if (event instanceof Event.PetitionAnswered e) {
            note(
                    "told.petition.answered",
                    words.member(e.strike().victim()),
                    e.strike().petition());
        } else if (event instanceof Event.PaperChanged e) {
            e.parties().forEach(this::paper);
        } else if (event instanceof Event.CarriedOut e) {
            e.parties().forEach(this::delivered);
        } else if (event instanceof Event.Disowned e) {
            note("told.disowned", words.members(e.members()), words.item(e.item()));
        } else if (event instanceof Event.TakenBack) {
            note("told.taken-back");
        }
        shared.tell(event);
        own.tell(event);
        corridor.tell(event);
        floor.tell(event);
        if (event instanceof Event.FloorOpened) {
            new ChairWords(words, then.story())
                    .line(
                            then.story().sessions().get(state.session()),
                            Chair.of(then.story(), state).waitsFor())
                    .ifPresent(told::add);
        }
    }

    private void paper(String item, SortedSet<String> members) {
        if (!members.isEmpty()) {
            note("told.paper", words.members(members), words.item(item));
        }
    }

    private void delivered(String item, SortedSet<String> members) {
        int sessions = then.story().rules().delivery();
        SortedSet<String> delivered = new TreeSet<>(members);
        delivered.removeIf(member -> !state.item(item)
                .adoption()
                .filter(now -> now.isDelivered(member, sessions))
                .isPresent());
        // What never weighed on anybody needs no word.
        if (!delivered.isEmpty() && weighs(item)) {
            note("told.delivered", words.members(delivered), words.item(item));
        }
    }

    private boolean weighs(String item) {
        return state.item(item)
                .adoption()
                .filter(now -> Burden.load(then.story().proposals().get(item), now.text()) > 0)
                .isPresent();
    }

    /** Where something new begins, what led to it is told before. The agenda is told when the days begin. */
    private void follow(Event event) {
        if (event instanceof Event.Chosen) {
            choice = Choice.TAKEN;
        } else if (event instanceof Event.SceneOpened && choice == Choice.TAKEN) {
            choice = Choice.LED_ON;
        } else if (event instanceof Event.SessionOpened) {
            begin();
            agenda = Agenda.OPENING;
        } else if (event instanceof Event.IncidentStruck || event instanceof Event.Ended) {
            begin();
        }
    }

    private void begin() {
        tellShared();
        choice = Choice.NONE;
    }

    private void tellShared() {
        told.addAll(shared.passages());
        shared.clear();
    }

    private String tokensLeft() {
        return state.tokens() == 0 ? "told.token.last" : "told.token.spent";
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

    private void note(String key, Object... arguments) {
        told.add(Passage.note(words.say(key, arguments)));
    }
}
