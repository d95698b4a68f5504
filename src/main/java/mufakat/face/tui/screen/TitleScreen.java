package mufakat.face.tui.screen;

import com.googlecode.lanterna.gui2.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.face.tui.widget.ActionList;
import mufakat.face.tui.widget.Emblem;
import mufakat.face.tui.widget.KeyMap;
import mufakat.face.tui.widget.TextBlock;
import mufakat.face.tui.window.Frame;
import mufakat.view.Lobby;
import mufakat.view.Wish;

/** The first screen: a new game, an earlier one, the stories, or to leave. */
public final class TitleScreen {
    private static final int CONTINUE = 1;

    private final Setting setting;
    private final Lobby lobby;
    private final ActionList list = new ActionList(this::notice);
    private final Frame frame;
    private Wish wish = new Wish.Leave();

    public TitleScreen(Setting setting, Lobby lobby) {
        this.setting = setting;
        this.lobby = lobby;
        list.show(actions());
        Emblem emblem = new Emblem(setting.say("name"), setting.say("meaning"));
        Panel body = new Panel(new TitleLayout(emblem, list));
        body.addComponent(emblem).addComponent(list);
        KeyMap keys = new KeyMap().tell(setting.hint("choose")).tell(setting.hint("do"));
        setting.withCommonKeys(keys, List.of(TextBlock.plain(setting.say("help.title"))))
                .on(setting.hint("quit"), () -> answer(new Wish.Leave()));
        frame = new Frame(body, keys);
        frame.setFocusedInteractable(list);
        list.select(lobby.isNew() ? 0 : CONTINUE);
    }

    public void show() {
        setting.loop().replaceAll(frame);
    }

    /** What the player wished, once the screen is closed. */
    public Wish wish() {
        return wish;
    }

    private List<ActionList.Action> actions() {
        List<ActionList.Action> actions = new ArrayList<>();
        actions.add(action('n', "new", whyNoStory(), this::newGame));
        actions.add(action('c', "continue", whyNoSave(), this::openSaves));
        actions.add(
                action('s', "stories", lobby.stories().isEmpty() ? whyNoStory() : Optional.empty(), this::openStories));
        actions.add(action('l', "leave", Optional.empty(), () -> answer(new Wish.Leave())));
        return actions;
    }

    private ActionList.Action action(char letter, String key, Optional<String> barred, Runnable perform) {
        return new ActionList.Action(letter, setting.say("title." + key), "", "", barred, perform);
    }

    private Optional<String> whyNoStory() {
        return playable().isEmpty() ? Optional.of(setting.say("why.no-story")) : Optional.empty();
    }

    private Optional<String> whyNoSave() {
        return lobby.isNew() ? Optional.of(setting.say("why.no-save")) : Optional.empty();
    }

    private List<Lobby.StoryCard> playable() {
        return lobby.stories().stream().filter(card -> card.trouble().isEmpty()).toList();
    }

    private void newGame() {
        if (playable().size() == 1) {
            begin(playable().get(0));
        } else {
            openStories();
        }
    }

    private void openStories() {
        List<ActionList.Action> rows = lobby.stories().stream()
                .map(card -> new ActionList.Action(
                        ' ', card.title(), card.minutes(), card.summary(), card.trouble(), () -> begin(card)))
                .toList();
        setting.open(new ListScreen(setting, setting.say("title.stories.pick"), rows).frame());
    }

    private void openSaves() {
        List<ActionList.Action> rows = lobby.games().get().stream()
                .map(card -> new ActionList.Action(
                        ' ', card.label(), "", card.detail(), card.trouble(), () -> answer(new Wish.GoOn(card.name()))))
                .toList();
        setting.open(new ListScreen(setting, setting.say("title.saves.pick"), rows).frame());
    }

    private void begin(Lobby.StoryCard card) {
        new LessonScreen(setting)
                .ask(
                        card,
                        session -> new EnvoyDialog(setting, lobby)
                                .ask((name, group) -> answer(new Wish.Begin(card.id(), session, name, group))));
    }

    private void answer(Wish wish) {
        this.wish = wish;
        setting.loop().closeAll();
    }

    private void notice(String why) {
        frame.notice(why);
    }
}
