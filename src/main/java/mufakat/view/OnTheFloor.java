package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Chair;
import mufakat.engine.Debate;
import mufakat.engine.Decision;
import mufakat.engine.Draft;
import mufakat.engine.GameState;
import mufakat.engine.Venues;
import mufakat.engine.model.Refusal;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;
import mufakat.story.Story;

/** What can be done on the floor: table an item, move while somebody objects, close the session. */
final class OnTheFloor {
    private final GameSession play;
    private final StoryWords words;
    private final Story story;
    private final GameState state;

    OnTheFloor(GameSession play) {
        this.play = play;
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
    }

    /** The items that can be tabled, each in the forums it fits, and the end of the session. */
    List<Action> tablings() {
        List<Action> actions = new ArrayList<>();
        int left = story.rules().tablings() - state.tabled().size();
        int open = 0;
        if (left > 0) {
            for (String item : Focus.inHand(play.game(), play.focus())) {
                List<Action> ways = forums(item).stream()
                        .flatMap(forum -> tabling(item, forum).stream())
                        .toList();
                actions.addAll(ways);
                open += ways.stream().anyMatch(way -> way.barred().isEmpty()) ? 1 : 0;
            }
        }
        actions.add(closing(Math.min(left, open)));
        return actions;
    }

    /** What is not tabled now waits a session, or for ever, so that closing with a tabling left is asked about. */
    private Action closing(int left) {
        Decision close = new Decision.Adjourn();
        if (left == 0) {
            return decide('z', "adjourn", close);
        }
        Menu menu = new Menu(
                words.say("menu.adjourn"),
                List.of(Passage.note(words.say("menu.adjourn.intro", left))),
                List.of(
                        decide('y', "adjourn.yes", close),
                        Action.of('n', words.say("action.adjourn.no"), new Action.Target.LookAt(play.focus()))));
        return Action.of('z', words.say("action.adjourn"), new Action.Target.Choose(menu));
    }

    /** Those that meet, and the forum of the draft, which comes first and may have to say why not. */
    private List<String> forums(String item) {
        List<String> forums = new ArrayList<>(Venues.of(story, state, item));
        String meant = state.item(item).draft().forum();
        forums.remove(meant);
        forums.add(0, meant);
        return forums;
    }

    /** What is in force as it stands, or was before the table today, is not offered again. */
    private Optional<Action> tabling(String item, String forum) {
        Decision decision = new Decision.Table(item, forum);
        Optional<Refusal> refusal = play.game().refusalOf(decision);
        boolean pointless = refusal.map(Refusal::reason)
                .filter(why -> why == Refusal.Reason.NOTHING_STRONGER || why == Refusal.Reason.TABLED_ALREADY)
                .isPresent();
        if (pointless) {
            return Optional.empty();
        }
        Draft draft = state.item(item).draft();
        Chair chair = Chair.of(story, state);
        boolean isHurried = chair.patienceWith(item) < chair.patience();
        String summary = new Room(play).summary(item, draft.text(), forum);
        String note = isHurried ? words.joined(List.of(summary, words.say("action.table.hurried")), "; ") : summary;
        return Optional.of(Action.decide(
                        words.say(
                                "action.table",
                                words.item(item),
                                words.forum(forum, play.game().state().session())),
                        decision)
                .noting(note)
                .barredBy(refusal.map(words::refusal)));
    }

    /** The moves that are left while somebody objects. */
    List<Action> moves() {
        Debate debate = state.debate().orElseThrow();
        Proposal item = story.proposals().get(debate.item());
        Situation known = new Room(play).known(debate.item(), debate.forum());
        List<Action> actions = new ArrayList<>();
        for (Clause clause : item.clauses()) {
            softening(debate, known, clause).ifPresent(actions::add);
        }
        for (Safeguard safeguard : item.safeguards()) {
            if (!debate.text().safeguards().contains(safeguard.id())) {
                actions.add(guarding(debate, known, safeguard));
            }
        }
        for (Clause clause : item.clauses()) {
            stating(debate, known, clause).ifPresent(actions::add);
        }
        if (item.accession()) {
            actions.add(decide('k', "like-minded", new Decision.OpenToLikeMinded()));
        }
        actions.add(decide('e', "let-rest", new Decision.LetRest()).noting(words.say("action.let-rest.note")));
        actions.add(pressing());
        return actions;
    }

    private Optional<Action> softening(Debate debate, Situation known, Clause clause) {
        int softer = debate.text().strength(clause) - 1;
        if (softer < (clause.core() ? 1 : 0)) {
            return Optional.empty();
        }
        String label = words.say("action.soften", clause.says(), words.strength(softer));
        return Optional.of(move(
                known, label, new Decision.Soften(clause.id()), debate.text().with(clause.id(), softer)));
    }

    private Action guarding(Debate debate, Situation known, Safeguard safeguard) {
        String label = words.say("action.guard", safeguard.says());
        Text guarded = debate.text().guardedBy(safeguard.id());
        return move(known, label, new Decision.AddSafeguard(safeguard.id()), guarded);
    }

    private Optional<Action> stating(Debate debate, Situation known, Clause clause) {
        if (clause.core() || debate.text().strength(clause) == 0) {
            return Optional.empty();
        }
        String label = words.say("action.state", clause.says());
        return Optional.of(move(
                known,
                label,
                new Decision.MoveToStatement(clause.id()),
                debate.text().stating(clause.id())));
    }

    /** A move with what it would change as far as is known. */
    private Action move(Situation known, String label, Decision decision, Text text) {
        return Action.decide(label, decision)
                .noting(new Room(play).summary(known, text))
                .barredBy(play.game().refusalOf(decision).map(words::refusal));
    }

    /** Pressing is in the game because every student asks for it; it is asked twice, because it can't be taken back. */
    private Action pressing() {
        List<Action> ways = List.of(
                Action.decide(words.say("action.press.vote"), new Decision.Press()),
                Action.decide(words.say("action.press.name"), new Decision.NameObjectors()));
        Menu menu = new Menu(words.say("menu.press"), List.of(Passage.note(words.say("menu.press.intro"))), ways);
        return Action.of('v', words.say("action.press"), new Action.Target.Choose(menu))
                .noting(words.say("action.press.note"));
    }

    private Action decide(char letter, String action, Decision decision) {
        return Action.of(letter, words.say("action." + action), new Action.Target.Decide(decision))
                .barredBy(play.game().refusalOf(decision).map(words::refusal));
    }
}
