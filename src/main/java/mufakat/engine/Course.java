package mufakat.engine;

import java.util.List;
import java.util.Optional;
import mufakat.engine.model.Refusal.Reason;
import mufakat.story.Choice;
import mufakat.story.Condition;
import mufakat.story.Ending;
import mufakat.story.Proposal;
import mufakat.story.Rules;
import mufakat.story.Session;

/** The course of a story: scenes, choices, and what follows what. */
final class Course {
    private final DecisionContext turn;

    Course(DecisionContext turn) {
        this.turn = turn;
    }

    /** Opens a session: days, agenda, opening scene. */
    void open(int index) {
        if (index > turn.stretch().first()) {
            wearOff();
        }
        Session session = turn.story().sessions().get(index);
        int days = session.days() == 0 ? turn.story().rules().days() : session.days();
        turn.add(new Event.SessionOpened(index, days));
        int full = Math.floorDiv(turn.state().overlap() * turn.story().rules().overlapCost(), 2);
        if (full > 0) {
            turn.add(new Event.CalendarFilled(full));
        }
        lapse(index);
        session.items().forEach(turn::open);
        readOrElse(session.opening(), this::prepare);
    }

    /** What has its date in its name leaves the agenda after that, unless it is in force. */
    private void lapse(int session) {
        List<String> held = turn.story().sessions().subList(0, session).stream()
                .map(Session::id)
                .toList();
        turn.story().proposals().values().stream()
                .filter(item -> held.contains(item.until()))
                .map(Proposal::id)
                .filter(item -> turn.item(item).isOpen() && !turn.state().isAdopted(item))
                .forEach(item -> turn.add(new Event.ItemLapsed(item)));
    }

    /** Faces change and favours are forgotten: trust above its rest falls between two sessions. */
    private void wearOff() {
        Rules rules = turn.story().rules();
        turn.state().members().forEach((member, now) -> {
            int worn = Math.min(rules.wear(), now.trust() - rules.rest());
            if (worn > 0) {
                turn.add(new Event.TrustChanged(member, -worn, Event.Why.WORN));
            }
        });
    }

    Move goOn() {
        return open(choices()).isEmpty() ? Move.always(this::readOn) : Move.refused(Reason.NOT_NOW);
    }

    private void readOn() {
        if (turn.state().phase() == Phase.INCIDENT) {
            new Recess(turn).goOn();
        } else {
            readOrElse(turn.story().scenes().get(turn.state().subject()).goTo(), this::afterScene);
        }
    }

    Move choose(Decision.Choose chosen) {
        Optional<Choice> choice =
                choices().stream().filter(c -> c.id().equals(chosen.choice())).findFirst();
        if (choice.isEmpty()) {
            return Move.refused(Reason.NO_SUCH_CHOICE, chosen.choice());
        }
        if (!holds(choice.get().when())) {
            return Move.refused(Reason.BARRED, choice.get().barred());
        }
        return Move.always(() -> take(choice.get()));
    }

    private void take(Choice choice) {
        turn.add(new Event.Chosen(turn.state().subject(), choice.id()));
        Effects.apply(turn, choice.effects());
        readOrElse(choice.goTo(), this::afterScene);
    }

    private List<Choice> choices() {
        return turn.state().phase() == Phase.INCIDENT
                ? turn.story().incidents().get(turn.state().subject()).choices()
                : turn.story().scenes().get(turn.state().subject()).choices();
    }

    /** Where every choice is barred, the scene is read on, so that no story has a dead end. */
    private List<Choice> open(List<Choice> choices) {
        return choices.stream().filter(choice -> holds(choice.when())).toList();
    }

    private boolean holds(List<Condition> conditions) {
        return Conditions.hold(turn.story(), turn.state(), conditions);
    }

    private void readOrElse(String scene, Runnable otherwise) {
        if (scene.isEmpty()) {
            otherwise.run();
        } else {
            turn.add(new Event.SceneOpened(scene));
        }
    }

    private void afterScene() {
        switch (turn.state().stage()) {
            case OPENING -> prepare();
            case CLOSING -> new Recess(turn).begin();
            case BETWEEN -> new Recess(turn).goOn();
            case PREPARATION, FLOOR ->
                throw new IllegalStateException(
                        "no scene is read in a " + turn.state().stage());
        }
    }

    private void prepare() {
        turn.add(new Event.PreparationBegan());
    }

    /** Ends the preparation. */
    Move openFloor() {
        return Move.always(() -> turn.add(new Event.FloorOpened()));
    }

    /** Closes the floor and reads the session's closing scene. */
    Move adjourn() {
        return Move.always(() -> {
            turn.add(new Event.FloorClosed());
            readOrElse(turn.session().closing(), this::afterScene);
        });
    }

    /** The next session, or the end: a game that stops before the story's last session has no ending to tell. */
    void moveOn() {
        int next = turn.state().session() + 1;
        if (next <= turn.stretch().last()) {
            open(next);
        } else {
            turn.add(new Event.Ended(turn.stretch().endsTheStory(turn.story()) ? ending().id() : ""));
        }
    }

    private Ending ending() {
        List<Ending> endings = turn.story().endings();
        return endings.stream()
                .filter(ending -> holds(ending.when()))
                .findFirst()
                .orElse(endings.get(endings.size() - 1));
    }
}
