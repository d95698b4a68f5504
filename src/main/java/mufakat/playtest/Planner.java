package mufakat.playtest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Draft;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.engine.SituationFactory;
import mufakat.engine.Venues;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;
import mufakat.playtest.ComfortModel.Reading;
import mufakat.playtest.Plan.Meeting;
import mufakat.playtest.Plan.Tabled;

/**
 * Carries out a plan. It sees how all members truly feel, words each text as well as can be, and gives the promises that
 * this asks for; so what it reaches is what could have been reached.
 */
final class Planner extends Envoy {
    private final Plan plan;
    private final Deque<Decision> next = new ArrayDeque<>();
    private int session = -1;
    private int step;

    Planner(PlaytestContext ground, Plan plan) {
        super(ground, 0);
        this.plan = plan;
    }

    @Override
    Decision read(Game game) {
        String chosen = plan.choices().get(game.state().subject());
        Decision choice = new Decision.Choose(chosen == null ? "" : chosen);
        return chosen != null && isPossible(game, choice) ? choice : super.read(game);
    }

    @Override
    Decision hear(Game game) {
        return plan.declined().contains(game.state().subject()) ? new Decision.Decline() : super.hear(game);
    }

    @Override
    Decision prepare(Game game) {
        if (game.state().session() != session) {
            session = game.state().session();
            step = 0;
            next.clear();
        }
        Optional<Decision> due = next.isEmpty() ? new Pledging(game).due() : Optional.empty();
        if (due.isPresent()) {
            return due.get();
        }
        while (step < meeting().steps().size()) {
            Decision planned = meeting().steps().get(step);
            step++;
            if (isAllowed(planned) && isPossible(game, planned)) {
                return planned;
            }
        }
        if (next.isEmpty()) {
            settle(game);
        }
        return next.remove();
    }

    private boolean isAllowed(Decision planned) {
        return !(planned instanceof Decision.Consult) || ground().allows(Tool.CONSULTATION);
    }

    private Meeting meeting() {
        return plan.meetings().get(session);
    }

    /** Words all texts of the session, each with what the ones before it will have changed, and opens the floor. */
    private void settle(Game game) {
        Game desk = game;
        Game floor = game.decide(new Decision.OpenFloor()).game();
        for (Tabled tabled : meeting().tablings()) {
            Optional<Bargain> bargain = bargain(desk, floor, tabled);
            if (bargain.isPresent()) {
                desk = keep(desk, tabled, bargain.get());
                floor = anticipate(desk, tabled);
            }
        }
        next.add(new Decision.OpenFloor());
    }

    private Optional<Bargain> bargain(Game desk, Game floor, Tabled tabled) {
        if (!desk.state().item(tabled.item()).isOpen() || !Venues.meets(desk.story(), desk.state(), tabled.forum())) {
            return Optional.empty();
        }
        Situation truth = SituationFactory.truly(floor.story(), floor.state(), tabled.item(), tabled.forum());
        int tokens = ground().allows(Tool.PROMISES) ? desk.state().tokens() : 0;
        Optional<Text> inForce = floor.state().item(tabled.item()).adoption().map(now -> now.text());
        Leeway leeway = Leeway.of(floor.story(), floor.state(), tabled.item());
        return new WordingSearch(ComfortModel.of(truth, Reading.BEST), leeway, tabled.care(), tokens)
                .best(ground().wordings(tabled.item()), inForce);
    }

    private Game keep(Game desk, Tabled tabled, Bargain bargain) {
        Game kept = desk;
        for (String member : bargain.promised()) {
            Optional<Decision> promise = new Pledging(kept).promise(member, tabled.item());
            kept = promise.isPresent() ? take(kept, promise.get()) : kept;
        }
        Text text = bargain.wording().text();
        Draft wanted = new Draft(text, tabled.forum());
        return kept.state().item(tabled.item()).draft().equals(wanted)
                ? kept
                : take(
                        kept,
                        new Decision.KeepDraft(
                                tabled.item(),
                                new TreeMap<>(text.strengths()),
                                new TreeSet<>(text.safeguards()),
                                tabled.forum()));
    }

    private Game take(Game desk, Decision decision) {
        next.add(decision);
        return desk.decide(decision).game();
    }

    /** The floor as it will be after all that is settled so far. */
    private Game anticipate(Game desk, Tabled last) {
        Game floor = desk.decide(new Decision.OpenFloor()).game();
        for (Tabled tabled : meeting().tablings()) {
            floor = tabled(floor, tabled);
            if (tabled.equals(last)) {
                return floor;
            }
        }
        return floor;
    }

    private Game tabled(Game floor, Tabled tabled) {
        Game after =
                floor.decide(new Decision.Table(tabled.item(), tabled.forum())).game();
        return after.state().phase() == Phase.DEBATING
                ? after.decide(debate(after)).game()
                : after;
    }

    @Override
    List<String> agenda(Game game) {
        return meeting().tablings().stream().map(Tabled::item).toList();
    }

    @Override
    Decision debate(Game game) {
        Decision open = new Decision.OpenToLikeMinded();
        return isPossible(game, open) ? open : new Decision.LetRest();
    }
}
