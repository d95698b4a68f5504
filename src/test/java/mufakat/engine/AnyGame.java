package mufakat.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import mufakat.engine.model.Text;
import mufakat.story.Story;

/** A walk through a story by decisions drawn from a seed, many of which make no sense and are refused. */
public final class AnyGame {
    private final SplittableRandom chance;
    private final Story story;
    private final List<Decision> taken = new ArrayList<>();
    private Game game;

    public AnyGame(Story story, long seed) {
        this.story = story;
        this.chance = new SplittableRandom(seed);
        this.game = Game.begin(story, seed).game();
    }

    /** Draws so many decisions and takes those that are possible. */
    public AnyGame walk(int steps) {
        for (int i = 0; i < steps && game.state().phase() != Phase.ENDED; i++) {
            decide(decision());
        }
        return this;
    }

    /** Draws so many decisions, of which none opens the floor. */
    public AnyGame prepare(int steps) {
        for (int i = 0; i < steps; i++) {
            Decision drawn = decision();
            if (!(drawn instanceof Decision.OpenFloor)) {
                decide(drawn);
            }
        }
        return this;
    }

    /** Draws decisions until the story has ended. */
    public AnyGame walkToTheEnd() {
        while (game.state().phase() != Phase.ENDED) {
            walk(100);
        }
        return this;
    }

    public Outcome decide(Decision decision) {
        Outcome outcome = game.decide(decision);
        game = outcome.game();
        if (outcome.isAccepted()) {
            taken.add(decision);
        }
        return outcome;
    }

    public Game game() {
        return game;
    }

    public List<Decision> taken() {
        return taken;
    }

    /** Any decision at all. */
    public Decision decision() {
        List<Supplier<Decision>> kinds = List.of(
                () -> new Decision.Consult(member(), item()),
                () -> new Decision.Consult(member(), item()),
                () -> new Decision.Workshop(item()),
                () -> new Decision.Visit("meridian"),
                () -> new Decision.Visit("southern"),
                Decision.Accept::new,
                Decision.Decline::new,
                () -> new Decision.Circulate(item()),
                () -> new Decision.CoSponsor(member(), item(), member()),
                () -> new Decision.Promise(member(), item(), promise()),
                () -> new Decision.Keep(member(), promise()),
                this::draft,
                () -> new Decision.CallRoom(item(), members(), members()),
                Decision.OpenFloor::new,
                () -> new Decision.Table(item(), forum()),
                () -> new Decision.Table(item(), forum()),
                () -> new Decision.Soften(clause()),
                () -> new Decision.AddSafeguard(guard()),
                () -> new Decision.MoveToStatement(clause()),
                Decision.LetRest::new,
                Decision.Press::new,
                Decision.NameObjectors::new,
                Decision.OpenToLikeMinded::new,
                Decision.Adjourn::new,
                Decision.GoOn::new,
                () -> new Decision.Choose("nothing"),
                () -> new Decision.Undo(chance.nextInt(game.number() + 2)),
                () -> game.lastUndo().orElseGet(Decision.GoOn::new));
        return kinds.get(chance.nextInt(kinds.size())).get();
    }

    private Decision draft() {
        String item = item();
        if (!story.proposals().containsKey(item)) {
            return new Decision.KeepDraft(item, new TreeMap<>(), new TreeSet<>(), forum());
        }
        Text text = AnyTable.text(story.proposals().get(item), chance);
        SortedMap<String, Integer> strengths = new TreeMap<>(text.strengths());
        if (chance.nextInt(5) == 0) {
            strengths.put(clause(), chance.nextInt(6));
        }
        return new Decision.KeepDraft(item, strengths, text.safeguards(), forum());
    }

    private String member() {
        return chance.nextInt(20) == 0
                ? "nobody"
                : one(List.copyOf(story.members().keySet()));
    }

    private SortedSet<String> members() {
        SortedSet<String> some = new TreeSet<>(story.members().keySet());
        some.removeIf(any -> chance.nextInt(3) > 0);
        return some;
    }

    private String item() {
        return one(List.of("drill", "drill", "hub", "hub", "pact", "nothing"));
    }

    private String promise() {
        return one(List.of("", "host", "host", "words", "words", "nothing"));
    }

    private String clause() {
        return one(List.of("core", "c1", "c2", "c3", "nothing"));
    }

    private String guard() {
        return one(List.of("law", "lead", "pace", "nothing"));
    }

    private String forum() {
        return one(List.of("digital", "interior", "digital", "interior", "nowhere"));
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
