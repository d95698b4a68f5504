package mufakat.playtest;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.SessionRange;
import mufakat.playtest.Sightings.Kind;
import mufakat.story.Choice;
import mufakat.story.Condition;
import mufakat.story.Effect;
import mufakat.story.Partner;
import mufakat.story.Proposal;
import mufakat.story.Session;
import mufakat.story.Story;

/**
 * What games of a stretch may come past: all of a whole story, since what can't be reached there is the author's affair;
 * of a lesson what may follow from where it begins. It errs by holding too much possible, never too little.
 */
final class Reachability {
    private final Story story;
    private final SessionRange stretch;
    private final GameState start;
    private final Optional<Opening> opening;
    private final ConditionForecast prospect;
    private final SortedMap<Kind, SortedSet<String>> reached = new TreeMap<>();
    private final SortedSet<String> flags = new TreeSet<>();
    private boolean changed = true;

    private Reachability(Story story, SessionRange stretch) {
        this.story = story;
        this.stretch = stretch;
        Game beginning = Game.begin(story, 0, stretch).game();
        this.start = beginning.atStart();
        this.opening = Opening.of(beginning);
        this.prospect = new ConditionForecast(story, stretch, start, this);
        for (Kind kind : Kind.values()) {
            reached.put(kind, new TreeSet<>());
        }
    }

    static Reachability of(Story story, SessionRange stretch) {
        Reachability reach = new Reachability(story, stretch);
        if (stretch.equals(SessionRange.whole(story))) {
            Inventory.of(story).forEach((kind, ids) -> reach.reached.get(kind).addAll(ids));
        } else {
            reach.goThrough();
        }
        return reach;
    }

    /**
     * Whether a game of the stretch may come past it. An item that is in force when the stretch begins may be agreed anew
     * but is not counted among those to table.
     */
    boolean has(Kind kind, String id) {
        return reached.get(kind).contains(id) || readInOpening(kind).contains(id);
    }

    /** All that games of the stretch may come past, by kind, in the author's order. */
    SortedMap<Kind, List<String>> inventory() {
        SortedMap<Kind, List<String>> inventory = Inventory.of(story);
        inventory.replaceAll(
                (kind, ids) -> ids.stream().filter(id -> has(kind, id)).toList());
        return inventory;
    }

    /** What only the first opening leads to is not followed further: where it leads is known. */
    private SortedSet<String> readInOpening(Kind kind) {
        return switch (kind) {
            case SCENE -> opening.map(Opening::scenes).orElseGet(TreeSet::new);
            case CHOICE -> opening.map(Opening::choices).orElseGet(TreeSet::new);
            default -> new TreeSet<>();
        };
    }

    boolean mayRaise(String flag) {
        return flags.contains(flag);
    }

    private void goThrough() {
        start.items().forEach((id, item) -> {
            if (item.isOpen()) {
                open(id);
            }
        });
        List<Session> sessions = story.sessions().subList(stretch.first(), stretch.last() + 1);
        for (Session session : sessions) {
            session.items().forEach(this::open);
            read(session.closing());
        }
        sessions.stream()
                .skip(opening.isPresent() ? 1 : 0)
                .map(Session::opening)
                .forEach(this::read);
        opening.ifPresent(this::bringAbout);
        boolean strikes = sessions.stream().anyMatch(session -> session.incidents() > 0);
        while (changed) {
            changed = false;
            List.copyOf(reached.get(Kind.SCENE)).forEach(this::followScene);
            List.copyOf(reached.get(Kind.ADOPTED))
                    .forEach(id -> bringAbout(story.proposals().get(id).effects()));
            story.partners().values().forEach(partner -> partner.offers().forEach(this::hear));
            if (strikes) {
                story.incidents().forEach((id, incident) -> {
                    if (mayHold(incident.when())) {
                        add(Kind.INCIDENT, id);
                        followChoices(id, incident.choices());
                    }
                });
            }
        }
        if (stretch.endsTheStory(story)) {
            story.endings().stream()
                    .filter(ending -> mayHold(ending.when()))
                    .forEach(ending -> add(Kind.ENDING, ending.id()));
        }
    }

    private void add(Kind kind, String id) {
        changed |= reached.get(kind).add(id);
    }

    private boolean mayHold(List<Condition> conditions) {
        return prospect.mayHold(conditions);
    }

    private void read(String scene) {
        if (!scene.isEmpty()) {
            add(Kind.SCENE, scene);
        }
    }

    private void open(String item) {
        add(Kind.ADOPTED, item);
        if (!start.isAdopted(item)) {
            add(Kind.ITEM, item);
        }
    }

    private void followScene(String scene) {
        read(story.scenes().get(scene).goTo());
        followChoices(scene, story.scenes().get(scene).choices());
    }

    private void followChoices(String place, List<Choice> choices) {
        for (Choice choice : choices) {
            if (mayHold(choice.when())) {
                add(Kind.CHOICE, place + "/" + choice.id());
                bringAbout(choice.effects());
                read(choice.goTo());
            }
        }
    }

    private void bringAbout(Opening read) {
        read.scenes()
                .forEach(id -> story.scenes().get(id).choices().stream()
                        .filter(choice -> read.choices().contains(id + "/" + choice.id()))
                        .forEach(choice -> bringAbout(choice.effects())));
    }

    private void bringAbout(List<Effect> effects) {
        for (Effect effect : effects) {
            if (effect instanceof Effect.Flag up) {
                changed |= flags.addAll(up.flags());
            } else if (effect instanceof Effect.Unlock unlock) {
                unlock.items().forEach(this::open);
            }
        }
    }

    private void hear(Partner.Offer offer) {
        if (!prospect.isAnswered(offer.id()) && mayHold(offer.when())) {
            add(Kind.OFFER, offer.id());
            if (reached.get(Kind.ADOPTED).containsAll(offer.asks().adopted())) {
                add(Kind.ACCEPTED, offer.id());
                offer.gives().items().forEach(this::open);
            }
        }
    }

    /** The items that may be before the table, those in force at the beginning among them. */
    List<Proposal> items() {
        return story.proposals().values().stream()
                .filter(item -> has(Kind.ADOPTED, item.id()))
                .toList();
    }
}
