package mufakat.plain;

import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.view.Action;
import mufakat.view.Menu;
import mufakat.view.Page;
import mufakat.view.Play;
import mufakat.view.Reply;

/** Carries out actions, and lets the player choose among more of them. */
final class Choosing {
    private final Talk talk;
    private final Play play;
    private final Reciting reciting;
    private final Questions questions;

    Choosing(Talk talk, Play play) {
        this.talk = talk;
        this.play = play;
        this.reciting = new Reciting(talk);
        this.questions = new Questions(talk, play);
    }

    /** One answer to a list of actions: an action, or a word that is understood at any time. */
    Next answer(Choices choices, String typed) {
        Optional<Next> done = choices.meant(typed).map(this::carryOut).or(() -> questions.answer(typed, this));
        if (done.isEmpty()) {
            talk.say("plain.not-understood", choices.range());
        }
        return done.orElse(Next.SAME);
    }

    private Next carryOut(Action action) {
        if (action.barred().isPresent()) {
            talk.say("plain.is-barred", action.label(), action.barred().get());
            return Next.SAME;
        }
        return action.target()
                .on(new Action.Target.Cases<>(
                        target -> decide(target.decision()),
                        target -> among(target.menu()),
                        target -> lookAt(target.item()),
                        target -> new Drafting(talk, play, play.desk(target.item())).begin(),
                        target -> new Guessing(talk, play, target.item()).begin(),
                        target -> read(target.page()),
                        target -> new Writing(talk, play).answer(target)));
    }

    /** Judged by the game and not by the reply: a decision may be taken, and only its outcome not be written down. */
    private Next decide(Decision decision) {
        Game before = play.game();
        Reply reply = play.decide(decision);
        if (!reply.isDone()) {
            talk.paper().print(reply.words());
        }
        return play.game() == before ? Next.SAME : Next.CHANGED;
    }

    /** Who stays with an item has been told how things stand. */
    private Next lookAt(String item) {
        boolean stays = item.equals(play.focus());
        play.lookAt(item);
        return stays ? Next.SAME : Next.CHANGED;
    }

    private Next read(Page page) {
        reciting.page(page);
        return Next.SAME;
    }

    /** Asks until something is changed or the player goes back. */
    Next among(Menu menu) {
        Choices choices = new Choices(talk, menu.actions());
        reciting.title(menu.title());
        reciting.passages(menu.intro());
        choices.print("");
        while (true) {
            talk.say("plain.or-back", choices.range());
            String typed = talk.choice();
            if (typed.equals("b") || typed.equals("back")) {
                return Next.SAME;
            }
            if (answer(choices, typed) == Next.CHANGED) {
                return Next.CHANGED;
            }
            talk.paper().blank();
        }
    }
}
