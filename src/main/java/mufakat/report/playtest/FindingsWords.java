package mufakat.report.playtest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mufakat.engine.GameState;
import mufakat.playtest.BotGame;
import mufakat.playtest.Fork;
import mufakat.playtest.Fortune;
import mufakat.playtest.Habit;
import mufakat.playtest.Objection;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Sightings.Kind;
import mufakat.playtest.Spread;
import mufakat.story.Choice;
import mufakat.story.Proposal;
import mufakat.story.Story;
import mufakat.words.Messages;
import mufakat.words.Naming;

/** The names that a report gives to what a play-test speaks of. */
public final class FindingsWords extends Naming {
    private final Story story;
    private final Messages messages;

    public FindingsWords(Story story, Messages messages) {
        super(story, messages);
        this.story = story;
        this.messages = messages;
    }

    /** A habit in a word. */
    public String habit(Habit habit) {
        return messages.say("playtest.habit." + habit);
    }

    /** The words over the columns of a table. */
    List<String> head(String... keys) {
        return Arrays.stream(keys)
                .map(key -> messages.say("playtest.head." + key))
                .toList();
    }

    /** A number in tenths as people write it. */
    public static String tenths(int tenths) {
        return tenths / 10 + "." + Math.abs(tenths % 10);
    }

    /** A part of a whole in per cent; a dash where there is no whole. */
    public static String share(int part, int whole) {
        return whole == 0 ? "–" : Math.round(100f * part / whole) + " %";
    }

    /** How often an item was agreed and how strong its core was then, or a dash where it was not tabled. */
    public String fortune(Fortune fortune) {
        if (fortune.agreed() == 0) {
            return share(0, fortune.tabled());
        }
        int core = Math.round(10f * fortune.core() / fortune.agreed());
        return share(fortune.agreed(), fortune.tabled()) + " · " + tenths(core);
    }

    /** A spread as its middle between its ends. */
    public String spread(Optional<Spread> spread) {
        return spread.map(of -> of.least() == of.most()
                        ? String.valueOf(of.middle())
                        : messages.say("playtest.spread", of.middle(), of.least(), of.most()))
                .orElse("–");
    }

    /** An objection as a sentence. */
    public String objection(Objection objection, int times) {
        Proposal item = story.proposals().get(objection.item());
        String member = story.members().get(objection.member()).name();
        return item.clause(objection.clause())
                .map(clause -> messages.say("playtest.objection", member, item.shortTitle(), clause.says(), times))
                .orElseGet(() -> messages.say("playtest.objection.unnamed", member, item.shortTitle(), times));
    }

    /** A game that broke off, and why. */
    String fault(BotGame game) {
        return messages.say(
                "playtest.fault",
                habit(game.habit()),
                game.number(),
                game.decisions().size(),
                game.fault().orElseThrow().details());
    }

    /** A place where the player decides. */
    public String fork(Fork fork) {
        Kind kind = switch (fork.kind()) {
            case SCENE -> Kind.SCENE;
            case INCIDENT -> Kind.INCIDENT;
            case OFFER -> Kind.OFFER;
        };
        return messages.say("playtest.fork." + fork.kind(), thing(kind, fork.place()));
    }

    /** A thing of the story by its id and, where it has one, its title. */
    public String thing(Kind kind, String id) {
        String title = switch (kind) {
            case SCENE -> story.scenes().get(id).title();
            case CHOICE -> choice(id);
            case OFFER, ACCEPTED -> offer(id);
            case ITEM, ADOPTED -> story.proposals().get(id).title();
            case INCIDENT -> story.incidents().get(id).title();
            case ENDING -> endingTitle(id);
        };
        return title.isEmpty() ? id : messages.say("playtest.thing", id, title);
    }

    /** How a game ended, which a lesson does without an ending where the story goes on. */
    String ending(GameState end) {
        return end.subject().isEmpty() ? messages.say("playtest.no-ending") : thing(Kind.ENDING, end.subject());
    }

    /** The title of the story, with the lesson where a part of it was played. */
    String title(PlaytestFindings findings) {
        String title = story.story().title();
        return findings.stretch()
                .name(story)
                .map(lesson -> messages.say("playtest.lesson", title, lesson))
                .orElse(title);
    }

    private String choice(String id) {
        int slash = id.indexOf('/');
        String scene = id.substring(0, slash);
        List<Choice> choices = story.scenes().containsKey(scene)
                ? story.scenes().get(scene).choices()
                : story.incidents().get(scene).choices();
        return choices.stream()
                .filter(choice -> choice.id().equals(id.substring(slash + 1)))
                .findFirst()
                .map(Choice::text)
                .orElse("");
    }

    /** What the search proved and what it only sampled. */
    public String reach(PlaytestFindings findings) {
        int best = findings.best().map(game -> game.worth().ambition()).orElse(0);
        String proof = messages.say(
                "playtest.ceiling." + findings.proof(), findings.ceiling(), share(best, findings.ceiling()));
        String before = findings.stretch().first() == 0 ? "" : " " + messages.say("playtest.reach.lesson");
        return proof + before + " "
                + messages.say("playtest.sampled", findings.size().searched());
    }
}
