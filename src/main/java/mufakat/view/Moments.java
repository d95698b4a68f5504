package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.GameState;
import mufakat.engine.Phase;
import mufakat.engine.Survey;
import mufakat.engine.replay.Step;
import mufakat.story.Choice;
import mufakat.story.Session;
import mufakat.story.Story;
import mufakat.words.Cells;

/** Works out what a face draws now. */
final class Moments {
    private final GameSession play;
    private final StoryWords words;
    private final Story story;
    private final GameState state;
    private final Survey survey;

    Moments(GameSession play) {
        this.play = play;
        this.words = play.words();
        this.story = play.game().story();
        this.state = play.game().state();
        this.survey = play.game().survey();
    }

    Moment now() {
        return switch (state.phase()) {
            case READING ->
                reading(Moment.Kind.SCENE, story.scenes().get(state.subject()).choices());
            case INCIDENT ->
                reading(
                        Moment.Kind.INCIDENT,
                        story.incidents().get(state.subject()).choices());
            case PREPARING -> preparing();
            case HEARING ->
                more(
                        moment(Moment.Kind.OFFER, Optional.empty(), "ask.offer", new Preparing(play, survey).answers()),
                        within());
            case FLOOR -> moment(Moment.Kind.FLOOR, roomOfFocus(), floorQuestion(), new OnTheFloor(play).tablings());
            case DEBATING -> debating();
            case ENDED -> moment(Moment.Kind.DEBRIEF, Optional.empty(), "ask.debrief", new Debriefing(play).actions());
        };
    }

    private Moment reading(Moment.Kind kind, List<Choice> choices) {
        List<Action> actions = new Choices(play).of(choices);
        return moment(kind, Optional.empty(), actions.size() > 1 ? "ask.choice" : "ask.go-on", actions);
    }

    private Moment preparing() {
        List<Action> actions = new Preparing(play, survey).actions();
        Optional<Advising.Given> advice =
                new Advising(play, survey, actions).firstOf(session().advice());
        Optional<RoomTable> room = roomOfFocus()
                .map(table -> table.meaning(advice.map(Advising.Given::members).orElse(List.of())));
        List<Passage> prose = new ArrayList<>();
        play.attention().reach().ifPresent(reach -> prose.addAll(new ReachWords(words).after(reach)));
        advice.map(Advising.Given::passage).ifPresent(prose::add);
        new OwedWords(play).line().ifPresent(prose::add);
        return more(moment(Moment.Kind.PREPARING, room, "ask.preparing", actions), prose);
    }

    private static Moment more(Moment moment, List<Passage> further) {
        List<Passage> prose = new ArrayList<>(moment.prose());
        prose.addAll(further);
        return new Moment(moment.kind(), moment.header(), prose, moment.room(), moment.asks(), moment.actions());
    }

    /** Whom the offer that is heard would bring within reach. */
    private List<Passage> within() {
        return play.attention().reach().map(new ReachWords(words)::before).orElse(List.of());
    }

    private Moment debating() {
        int moves = state.debate().orElseThrow().moves();
        Moment moment = moment(Moment.Kind.DEBATE, roomOfDebate(), "", new OnTheFloor(play).moves());
        return moment.asking(words.say("ask.debate", moves));
    }

    private Moment moment(Moment.Kind kind, Optional<RoomTable> room, String asks, List<Action> actions) {
        List<Passage> prose = new ArrayList<>();
        List<Step> takenBack = play.attention().takenBack();
        if (!takenBack.isEmpty()) {
            prose.add(Passage.note(words.say("told.taken-back.step", named(takenBack))));
        }
        prose.addAll(play.attention()
                .news()
                .map(events -> EventNarrator.of(play, events, play.game()))
                .orElseGet(() -> new ItemPage(play, play.focus()).opening()));
        return new Moment(kind, header(), prose, room, asks.isEmpty() ? "" : words.say(asks), actions);
    }

    private String named(List<Step> steps) {
        List<String> named = steps.stream()
                .map(step -> new DecisionWords(words, step.before()).sentence(step.decision()))
                .toList();
        return words.joined(named, "; ");
    }

    private String floorQuestion() {
        return state.tabled().size() < story.rules().tablings() ? "ask.floor" : "ask.floor.done";
    }

    /** What was before the table today has had its day: how the room would now stand toward it helps nobody. */
    private Optional<RoomTable> roomOfFocus() {
        String item = play.focus();
        return item.isEmpty() || state.tabled().contains(item)
                ? Optional.empty()
                : Optional.of(new Room(play, survey).of(item));
    }

    private Optional<RoomTable> roomOfDebate() {
        return state.debate().map(debate -> new Room(play).spoken(debate));
    }

    MomentHeader header() {
        if (play.isOver()) {
            return new MomentHeader(story.story().title(), words.say("header.debrief"), "");
        }
        String where = words.session(state.session(), story.sessions().size(), session());
        return new MomentHeader(story.story().title(), where, state.phase() == Phase.PREPARING ? days() : "");
    }

    /** Days left as dots, spent ones hollow; a session with many days shows the number alone. */
    private String days() {
        int all = session().days() == 0 ? story.rules().days() : session().days();
        int spent = Math.max(0, all - state.days());
        String dots = all > 10 || state.days() > 10 ? "" : Cells.row('●', state.days()) + Cells.row('○', spent);
        return words.say("header.days", state.days(), dots).strip();
    }

    private Session session() {
        return story.sessions().get(state.session());
    }
}
