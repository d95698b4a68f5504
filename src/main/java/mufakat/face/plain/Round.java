package mufakat.face.plain;

import java.util.List;
import java.util.Optional;
import mufakat.view.Action;
import mufakat.view.Action.Target.Write;
import mufakat.view.DraftingDesk;
import mufakat.view.GameSession;
import mufakat.view.Moment;
import mufakat.view.Page;

/** A game from where it stands until the player leaves. */
final class Round {
    private final Talk talk;
    private final GameSession play;
    private final Reciting reciting;
    private final Choosing choosing;

    Round(Talk talk, GameSession play) {
        this.talk = talk;
        this.play = play;
        this.reciting = new Reciting(talk);
        this.choosing = new Choosing(talk, play);
    }

    /** Only {@link Left} ends it. */
    void go() {
        talk.say("plain.keys", Seats.of(play));
        goOn(Optional.empty());
    }

    /**
     * Goes on where the game stands. Only {@link Left} ends it.
     *
     * @param work a desk to go back to first
     */
    void goOn(Optional<DraftingDesk> work) {
        work.ifPresent(desk -> new DraftingDialogue(talk, play, desk).begin());
        while (!play.isOver()) {
            Moment moment = play.moment();
            tell(moment);
            askUntilChanged(moment);
        }
        tell(play.moment());
        debrief();
        while (true) {
            askUntilChanged(play.moment());
        }
    }

    private void tell(Moment moment) {
        reciting.title(header(moment));
        reciting.passages(moment.prose());
        moment.room().ifPresent(reciting::room);
    }

    private String header(Moment moment) {
        String days = moment.header().days();
        String key = days.isEmpty() ? "plain.header" : "plain.header.days";
        return talk.words(key, moment.header().title(), moment.header().where(), days);
    }

    /** The choices are listed once: after a look at something else the question alone is asked again. */
    private void askUntilChanged(Moment moment) {
        NumberedActions choices = new NumberedActions(talk, moment.actions());
        choices.print(moment.asks());
        while (choosing.answer(choices, talk.choice()) == AfterAnswer.SAME) {
            talk.paper().blank();
            talk.say("plain.asks-again", moment.asks(), choices.range());
        }
    }

    /** All of it, then the questions that have no answer yet. */
    private void debrief() {
        List<Page> pages = play.pages().debrief();
        pages.forEach(reciting::page);
        for (Action action : play.moment().actions()) {
            if (action.target() instanceof Write write && write.written().isEmpty()) {
                new Writing(talk, play).answer(write);
            }
        }
    }
}
