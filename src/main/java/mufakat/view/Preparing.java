package mufakat.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Chair;
import mufakat.engine.Decision;
import mufakat.engine.GameState;
import mufakat.engine.Survey;
import mufakat.engine.model.Refusal;
import mufakat.engine.replay.Step;
import mufakat.story.Deed;
import mufakat.story.Story;

/** What can be done before the floor. An action that is barred says why; the reasons are the engine's own. */
final class Preparing {
    private final GameSession play;
    private final Survey survey;
    private final StoryWords words;
    private final Story story;
    private final GameState state;
    private final String item;

    Preparing(GameSession play, Survey survey) {
        this.survey = survey;
        this.play = play;
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
        this.item = play.focus();
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        Promising promising = new Promising(play, survey);
        if (!item.isEmpty()) {
            actions.add(menu(letter(Deed.CONSULT), "consult", people().consultations())
                    .costing(days(Decision.DAYS_OF_A_TALK)));
            actions.add(Action.of(letter(Deed.DRAFT), say("draft"), new Action.Target.Draft(item))
                    .costing(say("free")));
            actions.add(lookAt());
        }
        List<Action> keeping = promising.keeping();
        if (!keeping.isEmpty()) {
            actions.add(menu('k', "keep", keeping));
        }
        if (!story.partners().isEmpty()) {
            Visits visits = new Visits(play, survey);
            actions.add(menu(letter(Deed.VISIT), "visit", visits.briefs(), visits.actions())
                    .costing(days(Decision.DAYS_OF_A_TALK))
                    .noting(visits.offering()));
        }
        if (!item.isEmpty()) {
            actions.add(single(letter(Deed.WORKSHOP), "workshop", new Decision.Workshop(item))
                    .costing(days(Decision.DAYS_OF_A_WORKSHOP)));
            actions.add(single(letter(Deed.CIRCULATE), "circulate", new Decision.Circulate(item))
                    .costing(days(Decision.DAYS_OF_A_TALK))
                    .noting(new Learnt(play, item).circulating()));
            actions.add(menu(letter(Deed.CO_SPONSOR), "co-sponsor", people().coSponsors())
                    .costing(days(Decision.DAYS_OF_A_TALK)));
            actions.add(menu(letter(Deed.PROMISE), "promise", promising.promises(item))
                    .costing(words.say("action.tokens", state.tokens()))
                    .noting(words.say("action.promise.note", story.rules().promise())));
            actions.add(Action.of(letter(Deed.CALL_ROOM), say("call-room"), new Action.Target.Guess(item))
                    .costing(say("free"))
                    .noting(new Learnt(play, item).guessing()));
        }
        actions.add(undo());
        actions.add(openFloor());
        return actions;
    }

    /** Days are not carried over, so that opening the floor with days unspent is asked about. */
    private Action openFloor() {
        Decision open = new Decision.OpenFloor();
        String chair = new ChairWords(words, story)
                .note(
                        story.sessions().get(state.session()),
                        Chair.of(story, state).waitsFor());
        if (state.days() == 0) {
            return single('o', "open-floor", open).noting(chair);
        }
        Menu menu = new Menu(
                words.say("menu.open-floor", state.days()),
                List.of(Passage.note(words.say("menu.open-floor.intro"))),
                List.of(
                        single('y', "open-floor.yes", open),
                        Action.of('n', say("open-floor.no"), new Action.Target.LookAt(item))));
        return Action.of('o', say("open-floor"), new Action.Target.Choose(menu))
                .noting(chair)
                .barredBy(barred(open));
    }

    /** The answers to a partner's offer. */
    List<Action> answers() {
        return List.of(single('y', "accept", new Decision.Accept()), single('n', "decline", new Decision.Decline()));
    }

    /** The key of each kind of work. */
    static char letter(Deed deed) {
        return switch (deed) {
            case CONSULT -> 'c';
            case DRAFT -> 'd';
            case VISIT -> 'p';
            case WORKSHOP -> 'h';
            case CIRCULATE -> 'r';
            case CO_SPONSOR -> 's';
            case PROMISE -> 't';
            case CALL_ROOM -> 'a';
        };
    }

    private People people() {
        return new People(play, survey, item);
    }

    private String say(String action) {
        return words.say("action." + action);
    }

    private String days(int days) {
        return words.say("action.days", days);
    }

    private Action single(char letter, String action, Decision decision) {
        return Action.of(letter, say(action), new Action.Target.Decide(decision))
                .barredBy(barred(decision));
    }

    private Optional<String> barred(Decision decision) {
        return survey.refusalOf(decision).map(words::refusal);
    }

    /** A menu is barred when all in it is, for the reason most share; an empty one has a reason of its own. */
    private Action menu(char letter, String action, List<Action> actions) {
        return menu(letter, action, List.of(), actions);
    }

    private Action menu(char letter, String action, List<Passage> intro, List<Action> actions) {
        Optional<String> why = Optional.empty();
        if (actions.isEmpty()) {
            why = Optional.of(words.say("barred." + action));
        } else if (actions.stream().allMatch(a -> a.barred().isPresent())) {
            why = shared(actions);
        }
        String title = words.say("menu." + action, words.shortItem(item));
        return Action.of(letter, say(action), new Action.Target.Choose(new Menu(title, intro, actions)))
                .barredBy(why);
    }

    /** Days are asked for last: where they are lacking, nothing else stands in the way. */
    private Optional<String> shared(List<Action> actions) {
        List<String> reasons =
                actions.stream().flatMap(action -> action.barred().stream()).toList();
        String days = words.refusal(new Refusal(Refusal.Reason.NO_DAYS, List.of("1", Integer.toString(state.days()))));
        return reasons.contains(days)
                ? Optional.of(days)
                : reasons.stream().max(Comparator.comparingInt(reason -> Collections.frequency(reasons, reason)));
    }

    private Action lookAt() {
        List<String> open = Focus.openItems(play.game());
        long inForce = open.stream().filter(state::isAdopted).count();
        return Action.of('x', say("look-at"), new Action.Target.Choose(() -> items(open)))
                .costing(say("free"))
                .noting(words.say(
                        inForce == 0 ? "action.look-at.note" : "action.look-at.note.in-force",
                        open.size() - inForce,
                        inForce));
    }

    private Menu items(List<String> open) {
        Room room = new Room(play, survey);
        List<Action> items = open.stream()
                .map(other -> Action.of(' ', words.item(other), new Action.Target.LookAt(other))
                        .noting(state.isAdopted(other) ? words.say("item.in-force") : room.summary(other)))
                .toList();
        return new Menu(words.say("menu.look-at"), List.of(), items);
    }

    /** The step is named: where talk came after it, it is not the last one. */
    private Action undo() {
        Optional<Step> last = play.game()
                .lastUndo()
                .map(Decision.Undo.class::cast)
                .map(undo -> play.steps().get(undo.to()));
        String action = last.isPresent() && play.game().endsInTalk() ? "undo.earlier" : "undo";
        Decision decision =
                new Decision.Undo(last.map(step -> step.number() - 1).orElse(0));
        return single('u', action, decision)
                .noting(last.map(step -> new DecisionWords(words, step.before()).sentence(step.decision()))
                        .orElse(""));
    }
}
