package mufakat.face.tui.screen;

import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.window.ConfirmDialog;
import mufakat.face.tui.window.NotesDialog;
import mufakat.story.Debrief;
import mufakat.view.Action;
import mufakat.view.DraftingDesk;
import mufakat.view.GameSession;
import mufakat.view.Page;
import mufakat.view.Reply;

/** A game on the screen: shows the moment, follows what the player chooses, and shows what came of it. */
public final class GameController implements Action.Target.Visitor<Runnable> {
    private final Setting setting;
    private final String farewell;
    private GameSession play;
    /** The action followed last from the moment's own list, which the next moment selects if it has it too. */
    private String followed = "";

    private Optional<MomentScreen> moment = Optional.empty();
    private Optional<DeskScreen> atWork = Optional.empty();

    /** A game that is recorded as it is played. */
    public GameController(Setting setting, GameSession play) {
        this(setting, play, "leave.ask");
    }

    /** @param farewell the key of what is asked before the game is left */
    public GameController(Setting setting, GameSession play, String farewell) {
        this.setting = setting;
        this.farewell = farewell;
        this.play = play;
    }

    /** Shows the moment in the place of everything else. */
    public void show() {
        MomentScreen now = new MomentScreen(this, followed);
        moment.filter(now::tellsTheSameAs).ifPresent(now::goOnFrom);
        moment = Optional.of(now);
        setting.loop().replaceAll(now.frame());
    }

    /** Goes on with this game on another version of its story, where the screens are now. */
    void goOn(GameSession changed) {
        Optional<MomentScreen> before =
                moment.filter(screen -> changed.steps().size() == play.steps().size());
        Optional<DraftingDesk> work = atWork.flatMap(DeskScreen::underWay);
        changed.lookAt(play.focus());
        play = changed;
        show();
        before.ifPresent(moment.orElseThrow()::goOnFrom);
        work.flatMap(changed::desk).ifPresent(this::work);
    }

    private void work(DraftingDesk desk) {
        DeskScreen screen = new DeskScreen(this, desk);
        atWork = Optional.of(screen);
        setting.open(screen.frame());
    }

    /** Goes where an action of the moment leads. */
    void followFromMoment(Action action) {
        followed = action.label();
        follow(action);
    }

    /** Goes where an action leads. */
    void follow(Action action) {
        action.target().accept(this).run();
    }

    @Override
    public Runnable decide(Action.Target.Decide target) {
        return () -> decide(target.decision());
    }

    @Override
    public Runnable choose(Action.Target.Choose target) {
        return () -> setting.open(new MenuScreen(this, target.menu()).frame());
    }

    @Override
    public Runnable lookAt(Action.Target.LookAt target) {
        return () -> lookAt(target.item());
    }

    @Override
    public Runnable draft(Action.Target.Draft target) {
        return () -> work(play.desk(target.item()));
    }

    @Override
    public Runnable guess(Action.Target.Guess target) {
        return () -> setting.open(new RoomCallScreen(this, play.roomCall(target.item())).frame());
    }

    @Override
    public Runnable read(Action.Target.Read target) {
        return () -> read(target.page());
    }

    @Override
    public Runnable write(Action.Target.Write target) {
        return () -> setting.open(new NotesDialog(
                setting.say("title.write"),
                target.ask() + "\n" + setting.say("write.how"),
                target.written(),
                setting.limit(Debrief.LONGEST_ANSWER),
                setting.say("button.keep"),
                text -> answer(target, text)));
    }

    /** Takes a decision and shows what came of it; what could not be done is said, and nothing has changed. */
    void decide(Decision decision) {
        showUnlessTold(play.decide(decision));
    }

    private void showUnlessTold(Reply reply) {
        if (reply.kind() != Reply.Kind.REFUSED) {
            show();
        }
        if (!reply.isDone()) {
            setting.tell(setting.say("title." + reply.kind()), reply.words());
        }
    }

    private void lookAt(String item) {
        play.lookAt(item);
        show();
    }

    void read(Page page) {
        List<TextBlock> text = page.passages().stream().map(TextBlock::read).toList();
        setting.open(new PageScreen(this, page.title(), text).frame());
    }

    private void answer(Action.Target.Write target, String text) {
        if (!text.equals(target.written())) {
            showUnlessTold(play.answer(target.question(), text));
        }
    }

    /** Asks before the game is left, and says what is kept of it. */
    void askToLeave() {
        setting.open(new ConfirmDialog(
                setting.say("title.leaving"),
                play.lost().map(why -> setting.say("leave.lost", why)).orElseGet(() -> setting.say(farewell)),
                setting.say("leave.yes"),
                setting.say("leave.no"),
                setting.loop()::closeAll));
    }

    /** Adds the keys that every screen of a game has. */
    KeyMap withCommonKeys(KeyMap keys) {
        List<TextBlock> help =
                play.pages().help().passages().stream().map(TextBlock::read).toList();
        return setting.withCommonKeys(keys, help).on(setting.hint("leave"), this::askToLeave);
    }

    Setting setting() {
        return setting;
    }

    GameSession play() {
        return play;
    }
}
