package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.GameState;
import mufakat.engine.Owed;
import mufakat.engine.Survey;
import mufakat.engine.model.Outlook;
import mufakat.story.Member;
import mufakat.story.Pledge;
import mufakat.story.Story;
import mufakat.words.Numbers;

/** Promises: to whom one can be made, what can be promised, and how those that are owed are kept (rules, section 5). */
final class Promising {
    private final StoryWords words;
    private final Story story;
    private final GameState state;
    private final Survey survey;
    private final OwedWords said;
    private final int lastSession;

    Promising(GameSession play, Survey survey) {
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
        this.survey = survey;
        this.said = new OwedWords(play);
        this.lastSession = play.game().stretch().last();
    }

    /** To whom a promise can be made for an item; where the story says what can be promised, that is asked first. */
    List<Action> promises(String item) {
        if (story.promises().isEmpty()) {
            return promised(item, "");
        }
        List<Action> pledges = new ArrayList<>();
        InSight sight = new InSight(story, state, due());
        for (Pledge pledge :
                story.promises().values().stream().filter(sight::canKeep).toList()) {
            List<Action> members = promised(item, pledge.id());
            String what = StoryWords.capital(pledge.says());
            Menu menu = new Menu(
                    words.say("menu.promise.of", words.shortItem(item), what),
                    List.of(Passage.note(words.say(
                            "menu.promise.intro",
                            story.rules().kept(),
                            story.rules().broken(),
                            said.by(due())))),
                    members);
            pledges.add(Action.of(' ', what, new Action.Target.Choose(menu))
                    .noting(pledge.days() > 0 ? words.say("action.promise.days", pledge.days()) : "")
                    .barredBy(allBarred(members)));
        }
        return pledges;
    }

    private int due() {
        return Math.min(state.session() + 1, lastSession);
    }

    private static Optional<String> allBarred(List<Action> actions) {
        boolean all = actions.stream().allMatch(action -> action.barred().isPresent());
        return all ? actions.get(0).barred() : Optional.empty();
    }

    private List<Action> promised(String item, String pledge) {
        Outlook outlook = survey.outlook(item);
        List<Action> promises = new ArrayList<>();
        for (Member member : words.seats()) {
            Decision decision = new Decision.Promise(member.id(), item, pledge);
            Mark mark = Mark.of(outlook.certain(member.id()));
            int brings = state.item(item).promiseBrings(story.rules(), member.id());
            promises.add(Action.decide(member.name(), decision)
                    .noting(words.say(
                            "action.promise.brings",
                            String.valueOf(mark.shape()),
                            words.stance(mark),
                            Numbers.signed(brings)))
                    .barredBy(barred(decision)));
        }
        return promises;
    }

    /** What days can keep of what is owed. */
    List<Action> keeping() {
        List<Action> keeping = new ArrayList<>();
        for (Owed owed : state.owing()) {
            int days = story.promises().get(owed.promise()).days();
            if (days > 0) {
                Decision keep = new Decision.Keep(owed.member(), owed.promise());
                keeping.add(Action.decide(said.to(owed), keep)
                        .costing(words.say("action.days", days))
                        .noting(said.by(owed.due()))
                        .barredBy(barred(keep)));
            }
        }
        return keeping;
    }

    private Optional<String> barred(Decision decision) {
        return survey.refusalOf(decision).map(words::refusal);
    }
}
