package mufakat.playtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.GameState;
import mufakat.engine.Measures;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.playtest.Sightings.Kind;
import mufakat.story.Story;

/** What the games of one habit have in common. */
public final class Tally {
    private static final int FAULTS_KEPT = 20;

    private final Story story;
    private final Habit habit;
    private final Sightings sightings = new Sightings();
    private final SortedMap<String, Fortune> fortunes = new TreeMap<>();
    private final SortedMap<Objection, Integer> objections = new TreeMap<>();
    private final SortedMap<String, List<Integer>> measures = new TreeMap<>();
    private final List<List<Integer>> unspent = new ArrayList<>();
    private final List<Worth> worths = new ArrayList<>();
    private final List<BotGame> faults = new ArrayList<>();
    private int faultCount;
    private final Frontier frontier = new Frontier();
    private final Reception reception;
    private final Spoken spoken = new Spoken();

    Tally(Story story, Habit habit) {
        this.story = story;
        this.habit = habit;
        this.reception = new Reception(story.sessions().size());
        story.measures().keySet().forEach(measure -> measures.put(measure, new ArrayList<>()));
        story.sessions().forEach(session -> unspent.add(new ArrayList<>()));
    }

    void add(BotGame game) {
        GameState end = game.last().state();
        game.trace().scenes().forEach(scene -> sightings.add(Kind.SCENE, scene));
        game.trace().choices().forEach(choice -> sightings.add(Kind.CHOICE, choice));
        end.offers().forEach((offer, answer) -> {
            sightings.add(Kind.OFFER, offer);
            if (answer == GameState.Answer.ACCEPTED) {
                sightings.add(Kind.ACCEPTED, offer);
            }
        });
        end.strikes().forEach(strike -> sightings.add(Kind.INCIDENT, strike.incident()));
        end.tablings().stream().map(Tabling::item).distinct().forEach(item -> sightings.add(Kind.ITEM, item));
        end.items().keySet().stream().filter(end::isAdopted).forEach(item -> sightings.add(Kind.ADOPTED, item));
        end.tablings().forEach(this::add);
        spoken.addAll(game.trace().spoken());
        int first = game.last().stretch().first();
        for (int session = 0; session < game.trace().unspent().size(); session++) {
            unspent.get(first + session).add(game.trace().unspent().get(session));
        }
        if (game.fault().isPresent()) {
            addFault(game);
        } else {
            addEnd(game);
        }
    }

    private void addFault(BotGame game) {
        faultCount++;
        if (faults.size() < FAULTS_KEPT) {
            faults.add(game);
        }
    }

    private void addEnd(BotGame game) {
        GameState end = game.last().state();
        if (game.last().stretch().endsTheStory(story)) {
            sightings.add(Kind.ENDING, end.subject());
        }
        Measures.values(story, end)
                .forEach((measure, value) -> measures.get(measure).add(value));
        worths.add(game.worth());
        frontier.add(game);
        reception.add(game);
    }

    private void add(Tabling tabling) {
        spoken.onTheFloor(story.proposals().get(tabling.item()), tabling);
        int core = tabling.last().strength(story.proposals().get(tabling.item()).core());
        int silent = Collections.frequency(tabling.closed().values(), Stance.HESITATES);
        fortunes.merge(
                tabling.item(), tabling.agreed() ? Fortune.agreedAt(core, silent) : Fortune.TABLED, Fortune::and);
        tabling.opened().forEach((member, stance) -> {
            if (stance == Stance.OBJECTS) {
                String clause =
                        Ledger.of(tabling.situation(), member, tabling.first()).heaviestClause();
                objections.merge(new Objection(tabling.item(), member, clause), 1, Integer::sum);
            }
        });
    }

    /** Whose games they are. */
    public Habit habit() {
        return habit;
    }

    /** The number of games, broken ones included. */
    public int games() {
        return worths.size() + faultCount;
    }

    /** What the games came past. */
    public Sightings sightings() {
        return sightings;
    }

    /** How an item fared. */
    public Fortune fortune(String item) {
        return fortunes.getOrDefault(item, Fortune.NONE);
    }

    /** Objections to texts as first tabled, and how often each was made. */
    public SortedMap<Objection, Integer> objections() {
        return Collections.unmodifiableSortedMap(objections);
    }

    /** Where a measure ended; empty when no game came to its end. */
    public Optional<Spread> measure(String measure) {
        return spread(measures.get(measure));
    }

    /** Days left when the floor of that session was opened; empty when none was. */
    public Optional<Spread> unspent(int session) {
        return spread(unspent.get(session));
    }

    private static Optional<Spread> spread(List<Integer> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Spread.of(numbers.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** What the games came to, in the order of their numbers; broken games are left out. */
    public List<Worth> worths() {
        return Collections.unmodifiableList(worths);
    }

    /** The average ambition, in tenths. */
    public int ambitionInTenths() {
        return (int) Math.round(
                10 * worths.stream().mapToInt(Worth::ambition).average().orElse(0));
    }

    /** The average of the comfort kept, in tenths. */
    public int comfortInTenths() {
        return (int) Math.round(
                10 * worths.stream().mapToInt(Worth::comfort).average().orElse(0));
    }

    /** The number of games that broke off. */
    public int faultCount() {
        return faultCount;
    }

    /** The first games that broke off, twenty at most. */
    public List<BotGame> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** How the texts of the games that came to their end were received. */
    Reception reception() {
        return reception;
    }

    /** What was said of the texts. */
    Spoken spoken() {
        return spoken;
    }

    /** The games that no other of this habit beats, the most ambitious first. */
    List<BotGame> frontier() {
        return frontier.games();
    }
}
