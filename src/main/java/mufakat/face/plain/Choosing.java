package mufakat.face.plain;

import java.util.Optional;
import mufakat.engine.Game;
import mufakat.view.Action;
import mufakat.view.GameSession;
import mufakat.view.Menu;
import mufakat.view.Reply;

/** Carries out actions, and lets the player choose among more of them. */
final class Choosing implements Action.Target.Visitor<AfterAnswer> {
    private final Talk talk;
    private final GameSession play;
    private final Reciting reciting;
    private final Questions questions;

    Choosing(Talk talk, GameSession play) {
        this.talk = talk;
        this.play = play;
        this.reciting = new Reciting(talk);
        this.questions = new Questions(talk, play);
    }

    /** One answer to a list of actions: an action, or a word that is understood at any time. */
    AfterAnswer answer(NumberedActions choices, String typed) {
        Optional<AfterAnswer> done = choices.meant(typed).map(this::carryOut).or(() -> questions.answer(typed, this));
        if (done.isEmpty()) {
            talk.say("plain.not-understood", choices.range());
        }
        return done.orElse(AfterAnswer.SAME);
    }

    private AfterAnswer carryOut(Action action) {
        if (action.barred().isPresent()) {
            talk.say("plain.is-barred", action.label(), action.barred().get());
            return AfterAnswer.SAME;
        }
        return action.target().accept(this);
    }

    /** Judged by the game and not by the reply: a decision may be taken, and only its outcome not be written down. */
    @Override
    public AfterAnswer decide(Action.Target.Decide target) {
        Game before = play.game();
        Reply reply = play.decide(target.decision());
        if (!reply.isDone()) {
            talk.paper().print(reply.words());
        }
        return play.game() == before ? AfterAnswer.SAME : AfterAnswer.CHANGED;
    }

    /** Who stays with an item has been told how things stand. */
    @Override
    public AfterAnswer lookAt(Action.Target.LookAt target) {
        boolean stays = target.item().equals(play.focus());
        play.lookAt(target.item());
        return stays ? AfterAnswer.SAME : AfterAnswer.CHANGED;
    }

    @Override
    public AfterAnswer draft(Action.Target.Draft target) {
        return new DraftingDialogue(talk, play, play.desk(target.item())).begin();
    }

    @Override
    public AfterAnswer guess(Action.Target.Guess target) {
        return new Guessing(talk, play, target.item()).begin();
    }

    @Override
    public AfterAnswer write(Action.Target.Write target) {
        return new Writing(talk, play).answer(target);
    }

    @Override
    public AfterAnswer read(Action.Target.Read target) {
        reciting.page(target.page());
        return AfterAnswer.SAME;
    }

    @Override
    public AfterAnswer choose(Action.Target.Choose target) {
        return among(target.menu());
    }

    /** Asks until something is changed or the player goes back. */
    AfterAnswer among(Menu menu) {
        NumberedActions choices = new NumberedActions(talk, menu.actions());
        reciting.title(menu.title());
        reciting.passages(menu.intro());
        choices.print("");
        while (true) {
            talk.say("plain.or-back", choices.range());
            String typed = talk.choice();
            if (typed.equals("b") || typed.equals("back")) {
                return AfterAnswer.SAME;
            }
            if (answer(choices, typed) == AfterAnswer.CHANGED) {
                return AfterAnswer.CHANGED;
            }
            talk.paper().blank();
        }
    }
}
