package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.List;
import mufakat.playtest.Target;
import mufakat.playtest.Target.Bounds;
import mufakat.playtest.Target.Reached;
import mufakat.playtest.Target.Unit;
import mufakat.report.Columns;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What targets say: what must be, what is, and whether that will do. */
final class TargetWords {
    private final Story story;
    private final Messages messages;
    private final FindingsWords words;

    TargetWords(Story story, Messages messages) {
        this.story = story;
        this.messages = messages;
        this.words = new FindingsWords(story, messages);
    }

    /** The targets as lines of a table; none where there are no targets. */
    List<String> lines(List<Target> targets) {
        Columns table = new Columns().row(head());
        targets.forEach(target -> table.row(List.of(name(target), must(target), is(target), met(target))));
        return targets.isEmpty() ? List.of() : table.lines();
    }

    List<String> head() {
        return words.head("target", "must", "is", "met");
    }

    String name(Target target) {
        return messages.say("playtest.target." + target.id());
    }

    String must(Target target) {
        Bounds must = target.must();
        if (must.least() == Integer.MIN_VALUE) {
            return must.most() == 0
                    ? messages.say("playtest.must.none")
                    : messages.say("playtest.must.most." + target.unit(), must.most());
        }
        return must.most() == Integer.MAX_VALUE
                ? messages.say("playtest.must.least." + target.unit(), must.least())
                : messages.say("playtest.must.between." + target.unit(), must.least(), must.most());
    }

    /** What is reached, at each place in turn. */
    String is(Target target) {
        List<String> numbers = new ArrayList<>();
        for (Reached at : target.reached()) {
            String number = target.unit() == Unit.PERCENT || at.tenths() % 10 == 0
                    ? String.valueOf(at.tenths() / 10)
                    : FindingsWords.tenths(at.tenths());
            numbers.add(
                    story.partners().containsKey(at.place())
                            ? messages.say("playtest.target.place", at.place(), number)
                            : number);
        }
        return messages.say("playtest.is." + target.unit(), String.join(", ", numbers));
    }

    String met(Target target) {
        return messages.say("playtest.target." + (target.isMet() ? "MET" : "MISSED"));
    }
}
