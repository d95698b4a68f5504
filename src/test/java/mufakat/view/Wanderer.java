package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Outcome;
import mufakat.engine.Phase;
import mufakat.story.Story;
import mufakat.words.Messages;

/** Plays a game by taking at random what the view offers, through menus, the desk and the guess, and reads what it meets. */
public final class Wanderer implements Action.Target.Visitor<Void> {
    private static final int TOO_LONG = 5000;
    private static final Messages MESSAGES = Messages.load();

    private final SplittableRandom chance;
    private final long seed;
    private final Story story;
    private final GameSession play;
    private final Consumer<GameSession> watch;
    private final List<Decision> taken = new ArrayList<>();

    public Wanderer(Story story, long seed) {
        this(Game.begin(story, seed), seed, play -> {});
    }

    /** Somebody else looks on at each moment, and leaves the game as it is. */
    Wanderer(Outcome begun, long seed, Consumer<GameSession> watch) {
        this.story = begun.game().story();
        this.seed = seed;
        this.chance = new SplittableRandom(seed);
        this.play = GameSession.begin(begun, MESSAGES, entry -> Optional.empty());
        this.watch = watch;
    }

    /** Plays to the end, and reads the debrief. */
    public GameSession played() {
        while (!play.isOver()) {
            assertThat(taken.size()).as("%s never ends", where()).isLessThan(TOO_LONG);
            Moment moment = play.moment();
            Sayings.areWhole(moment, where());
            watch.accept(play);
            act(moment.actions());
            if (chance.nextInt(20) == 0) {
                readOn();
            }
        }
        readTheDebrief();
        return play;
    }

    /** What was decided, in order. */
    public List<Decision> taken() {
        return List.copyOf(taken);
    }

    /** Said by every failure: how to come to the same place again. */
    private String where() {
        return "seed " + seed + " of " + story.story().id() + " after " + taken.size() + " decisions, last "
                + (taken.isEmpty() ? "none" : taken.get(taken.size() - 1));
    }

    private void act(List<Action> actions) {
        List<Action> open =
                actions.stream().filter(action -> action.barred().isEmpty()).toList();
        assertThat(open).as("nothing can be done: " + where()).isNotEmpty();
        Action action = open.get(chance.nextInt(open.size()));
        action.target().accept(this);
    }

    @Override
    public Void decide(Action.Target.Decide to) {
        return decide(to.decision());
    }

    private Void decide(Decision decision) {
        Reply reply = play.decide(decision);
        assertThat(reply.isDone())
                .as("%s: %s is offered and refused: %s", where(), decision, reply.words())
                .isTrue();
        taken.add(decision);
        return null;
    }

    @Override
    public Void choose(Action.Target.Choose to) {
        act(to.menu().actions());
        return null;
    }

    @Override
    public Void lookAt(Action.Target.LookAt to) {
        play.lookAt(to.item());
        return null;
    }

    /** Changes a few things on the desk and keeps the text, if it can be kept. */
    @Override
    public Void draft(Action.Target.Draft to) {
        DraftingDesk desk = play.desk(to.item());
        for (int edits = chance.nextInt(6); edits > 0; edits--) {
            DeskView view = desk.view();
            Sayings.areWhole(view, where());
            DeskView.ClauseRow clause =
                    view.clauses().get(chance.nextInt(view.clauses().size()));
            desk.strength(clause.id(), clause.strength() + chance.nextInt(3) - 1);
            if (!view.safeguards().isEmpty() && chance.nextInt(3) == 0) {
                desk.turn(view.safeguards()
                        .get(chance.nextInt(view.safeguards().size()))
                        .id());
            }
            if (chance.nextInt(4) == 0) {
                desk.nextForum();
            }
        }
        Sayings.areWhole(desk.ledger(anyMember()), where());
        if (desk.view().problem().isEmpty()) {
            decide(desk.decision());
        }
        return null;
    }

    @Override
    public Void guess(Action.Target.Guess to) {
        RoomCall call = play.roomCall(to.item());
        for (int i = chance.nextInt(8); i > 0; i--) {
            call.turn(anyMember());
        }
        return decide(call.decision());
    }

    @Override
    public Void read(Action.Target.Read to) {
        Sayings.areWhole(to.page(), where());
        return null;
    }

    @Override
    public Void write(Action.Target.Write to) {
        play.answer(to.question(), "Because.");
        return null;
    }

    private String anyMember() {
        List<String> members = List.copyOf(story.members().keySet());
        return members.get(chance.nextInt(members.size()));
    }

    /** What can be read at any time. */
    private void readOn() {
        Pages pages = play.pages();
        Sayings.areWhole(pages.members(), where());
        Sayings.areWhole(pages.items(), where());
        Sayings.areWhole(pages.world(), where());
        Sayings.areWhole(pages.journal(), where());
        Sayings.areWhole(pages.glossary(), where());
        Sayings.areWhole(pages.help(), where());
        Phase phase = play.game().state().phase();
        if (phase == Phase.DEBATING || !play.focus().isEmpty()) {
            Sayings.areWhole(pages.ledger(anyMember()), where());
        }
    }

    private void readTheDebrief() {
        Moment end = play.moment();
        assertThat(end.kind()).as(where()).isEqualTo(Moment.Kind.DEBRIEF);
        Sayings.areWhole(end, where());
        List<Page> pages = play.pages().debrief();
        assertThat(pages).as(where()).isNotEmpty();
        pages.forEach(page -> Sayings.areWhole(page, where()));
        Sayings.areWhole(play.pages().journal(), where());
    }
}
