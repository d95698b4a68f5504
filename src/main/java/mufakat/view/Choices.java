package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Conditions;
import mufakat.engine.Decision;
import mufakat.engine.Phase;
import mufakat.engine.Strike;
import mufakat.story.Choice;

/** The choices at the end of a scene or an incident; where there are none that can be taken, it is read on. */
record Choices(GameSession play) {

    List<Action> of(List<Choice> choices) {
        List<Action> actions = new ArrayList<>();
        int open = 0;
        for (Choice choice : choices) {
            boolean holds = Conditions.hold(play.game().story(), play.game().state(), choice.when());
            open += holds ? 1 : 0;
            if (holds || !choice.barred().isEmpty()) {
                Optional<String> barred = holds ? Optional.empty() : Optional.of(choice.barred());
                actions.add(Action.decide(text(choice), new Decision.Choose(choice.id()))
                        .barredBy(barred));
            }
        }
        if (open == 0) {
            actions.add(Action.decide(play.words().say("action.go-on"), new Decision.GoOn()));
        }
        return actions;
    }

    /** In an incident a choice may name the members that were dealt. */
    private String text(Choice choice) {
        List<Strike> strikes = play.game().state().strikes();
        return play.game().state().phase() == Phase.INCIDENT
                ? play.words().struck(choice.text(), strikes.get(strikes.size() - 1))
                : choice.text();
    }
}
