package mufakat.playtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Phase;
import mufakat.engine.SplitMix64;
import mufakat.engine.Venues;
import mufakat.engine.model.Text;
import mufakat.story.Choice;

/** What all players do alike: they read on, choose at random, and table what they set out to table. */
abstract class Envoy implements Player {
    private final PlaytestContext ground;
    private final long chance;
    private int settledFor = -1;
    private List<String> agenda = List.of();

    Envoy(PlaytestContext ground, long chance) {
        this.ground = ground;
        this.chance = chance;
    }

    @Override
    public Decision next(Game game) {
        return switch (game.state().phase()) {
            case READING, INCIDENT -> read(game);
            case PREPARING -> prepare(game);
            case HEARING -> hear(game);
            case FLOOR -> table(game);
            case DEBATING -> debate(game);
            case ENDED -> throw new IllegalStateException("the game is over");
        };
    }

    abstract Decision prepare(Game game);

    abstract Decision debate(Game game);

    /** Accepts what can be accepted. */
    Decision hear(Game game) {
        return isPossible(game, new Decision.Accept()) ? new Decision.Accept() : new Decision.Decline();
    }

    Decision read(Game game) {
        List<Decision> open = new ArrayList<>();
        for (Choice choice : choices(game)) {
            Decision chosen = new Decision.Choose(choice.id());
            if (isPossible(game, chosen)) {
                open.add(chosen);
            }
        }
        return open.isEmpty() ? new Decision.GoOn() : any(open, game);
    }

    static List<Choice> choices(Game game) {
        String subject = game.state().subject();
        return game.state().phase() == Phase.INCIDENT
                ? game.story().incidents().get(subject).choices()
                : game.story().scenes().get(subject).choices();
    }

    /** Tables the items set out for this session, in order, then closes it. */
    Decision table(Game game) {
        for (String item : agenda(game)) {
            Decision tabled =
                    new Decision.Table(item, game.state().item(item).draft().forum());
            if (isPossible(game, tabled)) {
                return tabled;
            }
        }
        return new Decision.Adjourn();
    }

    /** The items that this player would table in this session, in order; settled before the floor opens. */
    List<String> agenda(Game game) {
        if (game.state().session() != settledFor) {
            settledFor = game.state().session();
            agenda = drawnAgenda(game);
        }
        return agenda;
    }

    private List<String> drawnAgenda(Game game) {
        SplitMix64 order = SplitMix64.stream(chance, "agenda " + game.state().session());
        List<String> left = new ArrayList<>(openItems(game.state()));
        List<String> drawn = new ArrayList<>();
        while (!left.isEmpty() && drawn.size() < story().rules().tablings()) {
            drawn.add(left.remove(order.below(left.size())));
        }
        return drawn;
    }

    /** Items on the agenda that are not in force; where none is left, those that could be made stronger. */
    static List<String> openItems(GameState state) {
        List<String> open = new ArrayList<>(state.items().keySet());
        open.removeIf(item -> !state.item(item).isOpen());
        List<String> fresh = new ArrayList<>(open);
        fresh.removeIf(state::isAdopted);
        return fresh.isEmpty() ? open : fresh;
    }

    private mufakat.story.Story story() {
        return ground.story();
    }

    /** Keeps a text on the desk, unless it lies there. */
    static Optional<Decision> draft(Game game, String item, Text text, String forum) {
        boolean isThere = game.state().item(item).draft().equals(new mufakat.engine.Draft(text, forum));
        return isThere || !Venues.meets(game.story(), game.state(), forum)
                ? Optional.empty()
                : Optional.of(new Decision.KeepDraft(
                        item, new TreeMap<>(text.strengths()), new TreeSet<>(text.safeguards()), forum));
    }

    /** The clause that most objectors name, or empty. */
    static String named(Game game) {
        TreeMap<String, Integer> named = new TreeMap<>();
        game.state().debate().orElseThrow().words().values().forEach(clause -> named.merge(clause, 1, Integer::sum));
        named.remove("");
        return named.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()))
                .map(entry -> entry.getKey())
                .orElse("");
    }

    static boolean isPossible(Game game, Decision decision) {
        return game.refusalOf(decision).isEmpty();
    }

    /** The first that is possible. */
    static Optional<Decision> firstPossible(Game game, List<Decision> decisions) {
        return decisions.stream().filter(decision -> isPossible(game, decision)).findFirst();
    }

    <T> T any(List<T> of, Game game) {
        return of.get(chance(game).below(of.size()));
    }

    /** Chance of this decision's own, so that a game can be left at any point and gone on with otherwise. */
    SplitMix64 chance(Game game) {
        return SplitMix64.stream(chance, "decision " + game.number());
    }

    PlaytestContext ground() {
        return ground;
    }
}
