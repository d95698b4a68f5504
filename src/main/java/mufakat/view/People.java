package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import mufakat.engine.Decision;
import mufakat.engine.Survey;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Stance;
import mufakat.story.Member;

/** Whom the envoy can talk to about an item: consultations and co-sponsors. */
final class People {
    private final GameSession play;
    private final Survey survey;
    private final StoryWords words;
    private final String item;

    People(GameSession play, Survey survey, String item) {
        this.survey = survey;
        this.play = play;
        this.words = play.words();
        this.item = item;
    }

    /** Whom to consult on the item. */
    List<Action> consultations() {
        Outlook outlook = outlook();
        return words.seats().stream()
                .map(member -> consultation(member, outlook))
                .toList();
    }

    private Action consultation(Member member, Outlook outlook) {
        Decision decision = new Decision.Consult(member.id(), item);
        Mark mark = Mark.of(outlook.certain(member.id()));
        String note = words.say(
                "action.consult.note",
                String.valueOf(mark.shape()),
                words.stance(mark),
                StoryWords.signed(outlook.ledgers().get(member.id()).comfort()));
        return Action.decide(member.name(), decision).noting(note).barredBy(barred(decision));
    }

    /** Who, known to support, may bring whom. */
    List<Action> coSponsors() {
        List<Action> asked = new ArrayList<>();
        SortedSet<String> supporters = outlook().certainly(Stance.SUPPORTS);
        for (Member member : words.seats()) {
            if (supporters.contains(member.id())) {
                neighbours(member).forEach(asked::add);
            }
        }
        return asked;
    }

    private List<Action> neighbours(Member member) {
        List<Action> asked = new ArrayList<>();
        for (Member other : words.seats()) {
            boolean near = member.neighbours().isEmpty() || member.neighbours().contains(other.id());
            if (near && !other.id().equals(member.id())) {
                Decision decision = new Decision.CoSponsor(member.id(), item, other.id());
                asked.add(Action.decide(words.say("action.brings", member.name(), other.name()), decision)
                        .noting(words.say(
                                "action.brings.note",
                                play.game().story().rules().coSponsor(),
                                other.name()))
                        .barredBy(barred(decision)));
            }
        }
        return asked;
    }

    private Outlook outlook() {
        return survey.outlook(item);
    }

    private Optional<String> barred(Decision decision) {
        return survey.refusalOf(decision).map(words::refusal);
    }
}
