package mufakat.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.playtest.Plan.Meeting;
import mufakat.playtest.Plan.Tabled;
import mufakat.story.Story;

/** Reads out of a game that was played the plan that would have led to it. */
final class Retracing {
    private final List<List<Decision>> steps = new ArrayList<>();
    private final List<List<Tabled>> tablings = new ArrayList<>();
    private final SortedMap<String, String> choices = new TreeMap<>();
    private final SortedSet<String> declined = new TreeSet<>();

    Retracing(Story story) {
        story.sessions().forEach(session -> {
            steps.add(new ArrayList<>());
            tablings.add(new ArrayList<>());
        });
    }

    Plan of(BotGame played) {
        Game game = Game.begin(
                        played.last().story(),
                        played.last().seed(),
                        played.last().stretch())
                .game();
        for (Decision decision : played.decisions()) {
            note(game, decision);
            game = game.decide(decision).game();
        }
        List<Meeting> meetings = new ArrayList<>();
        for (int session = 0; session < steps.size(); session++) {
            meetings.add(new Meeting(steps.get(session), tablings.get(session)));
        }
        return new Plan(meetings, choices, declined);
    }

    private void note(Game game, Decision decision) {
        int session = game.state().session();
        String subject = game.state().subject();
        if (decision instanceof Decision.Choose chosen) {
            choices.put(subject, chosen.choice());
        } else if (decision instanceof Decision.Decline) {
            declined.add(subject);
        } else if (decision instanceof Decision.Table tabled) {
            tablings.get(session).add(new Tabled(tabled.item(), tabled.forum(), Care.NONE));
        } else if (game.state().phase() == Phase.PREPARING && isWork(decision)) {
            steps.get(session).add(decision);
        }
    }

    /** What takes days; drafts and promises a planner makes itself. */
    private static boolean isWork(Decision decision) {
        return decision instanceof Decision.Consult
                || decision instanceof Decision.Workshop
                || decision instanceof Decision.Visit
                || decision instanceof Decision.CoSponsor;
    }
}
