package mufakat.report.compare;

import mufakat.compare.GameSummary;
import mufakat.compare.Remark;
import mufakat.compare.TabledObjection;
import mufakat.compare.TabledText;
import mufakat.compare.TextCarrier;
import mufakat.compare.World;
import mufakat.engine.model.Line;
import mufakat.engine.model.Stance;
import mufakat.story.Story;
import mufakat.view.CarrierWords;
import mufakat.view.LedgerLines;
import mufakat.words.Messages;
import mufakat.words.Naming;
import mufakat.words.Numbers;

/** What a comparison speaks of, in words of the story and of the bundle. */
public final class ComparisonWords extends Naming {
    private final Story story;
    private final Messages messages;
    private final LedgerLines lines;
    private final CarrierWords carriers;

    public ComparisonWords(Story story, Messages messages) {
        super(story, messages);
        this.story = story;
        this.messages = messages;
        this.lines = new LedgerLines(story, messages);
        this.carriers = CarrierWords.of(story, messages);
    }

    public String say(String key, Object... arguments) {
        return messages.say("compare." + key, arguments);
    }

    /** How a game ended, or where it stopped. */
    String ending(GameSummary account) {
        if (!account.isOver()) {
            return say("stopped", account.session() + 1, account.log().size());
        }
        return account.ending().isEmpty() ? say("lesson-over") : endingTitle(account.ending());
    }

    String session(int session) {
        return session < story.sessions().size() ? story.sessions().get(session).title() : String.valueOf(session + 1);
    }

    /** Who held a text up, and over what: of a game that goes on no more than its table has heard. */
    String held(GameSummary account, TabledText fate, TabledObjection held) {
        String did = stance(held.stance());
        String name = member(held.member());
        if (!account.isOver()) {
            // Only who objects names a clause; who hesitates is silent.
            return held.clause().isEmpty() || held.stance() != Stance.OBJECTS
                    ? say("held.heard", name, did)
                    : say("held.heard-clause", name, did, clause(fate.item(), held.clause()));
        }
        return held.redLine() == TabledObjection.RedLine.CROSSED
                ? say("held.red-line", name, did, clause(fate.item(), held.clause()))
                : say(
                        "held",
                        name,
                        did,
                        Numbers.signed(held.comfort()),
                        lines.says(fate.item(), held.heaviest()),
                        Numbers.signed(held.heaviest().amount().low()));
    }

    /** What became of a text. */
    String result(TabledText fate) {
        return messages.say("result." + fate.result());
    }

    String stance(Stance stance) {
        return messages.say("stance." + stance);
    }

    /** A line of a ledger in words. */
    String line(String item, Line line) {
        return lines.says(item, line);
    }

    /** What carried a text of an item, in a few words. */
    String carrier(String item, TextCarrier carrier) {
        return carriers.says(item, carrier.what());
    }

    /** What is to be said of a save. */
    String remark(Remark remark) {
        return new RemarkWords(messages).says(remark);
    }

    /** A world in a sentence. */
    String world(World world) {
        String sessions =
                world.sessions().map(name -> say("world.sessions", name)).orElse("");
        return say(
                "world",
                world.version(),
                world.seed(),
                world.sha256().substring(0, Math.min(8, world.sha256().length())),
                sessions);
    }
}
