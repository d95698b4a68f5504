package mufakat.report.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.engine.replay.Difference;
import mufakat.engine.replay.Difference.Both;
import mufakat.engine.replay.Fate;
import mufakat.story.Clause;
import mufakat.story.Ending;
import mufakat.story.Proposal;
import mufakat.story.Story;
import mufakat.words.Messages;
import mufakat.words.Naming;
import mufakat.words.Numbers;

/** What differs between two games, as a table of a few lines. */
record DifferenceTable(Story story, Messages messages) {
    List<String> of(Difference difference) {
        PairTable table = new PairTable().row("", messages.say("whatif.as-it-was"), messages.say("whatif.changed"));
        difference
                .ending()
                .ifPresent(both -> table.row(messages.say("whatif.ending"), ending(both.one()), ending(both.other())));
        story.measures().forEach((id, measure) -> {
            Both<Integer> both = difference.measures().get(id);
            if (both != null) {
                table.row(measure.name(), String.valueOf(both.one()), moved(both));
            }
        });
        for (Proposal item : story.proposals().values()) {
            Both<Fate> both = difference.texts().get(item.id());
            if (both != null) {
                table.row(
                        item.shortTitle(), fate(item, both.one(), both.other()), fate(item, both.other(), both.one()));
            }
        }
        return table.lines();
    }

    private String ending(String id) {
        return story.endings().stream()
                .filter(ending -> ending.id().equals(id))
                .map(Ending::title)
                .findFirst()
                .orElseGet(() -> messages.say("whatif.no-ending"));
    }

    private String moved(Both<Integer> both) {
        return messages.say("whatif.measure", both.other(), Numbers.signed(both.other() - both.one()));
    }

    /** What became of it; of the wording only where the other game's is another. */
    private String fate(Proposal item, Fate fate, Fate other) {
        List<String> parts = new ArrayList<>();
        parts.add(result(fate));
        if (fate.result().equals(Optional.of(Tabling.Result.LIKE_MINDED))) {
            parts.add(messages.say("whatif.parties", fate.parties().size()));
        }
        if (!fate.objecting().isEmpty()) {
            parts.add(messages.say("whatif.objecting", names(fate.objecting())));
        }
        if (!fate.hesitating().isEmpty()) {
            parts.add(messages.say("whatif.hesitating", names(fate.hesitating())));
        }
        fate.text().ifPresent(text -> parts.addAll(wording(item, text, other.text())));
        return String.join("; ", parts);
    }

    private String result(Fate fate) {
        return fate.result()
                .map(result -> messages.say("result." + result))
                .orElseGet(() -> messages.say(fate.text().isPresent() ? "whatif.before-it" : "whatif.untabled"));
    }

    private List<String> wording(Proposal item, Text text, Optional<Text> other) {
        List<String> parts = new ArrayList<>();
        for (Clause clause : item.clauses()) {
            int there = other.map(elsewhere -> elsewhere.strength(clause)).orElse(0);
            if (text.strength(clause) != there) {
                String strength = messages.say("strength." + text.strength(clause));
                parts.add(messages.say("whatif.clause", clause.id(), strength));
            }
        }
        text.safeguards().stream()
                .filter(guard -> other.filter(
                                elsewhere -> elsewhere.safeguards().contains(guard))
                        .isEmpty())
                .forEach(guard -> parts.add(messages.say("whatif.safeguard", guard)));
        text.statement().stream()
                .filter(clause -> other.filter(
                                elsewhere -> elsewhere.statement().contains(clause))
                        .isEmpty())
                .forEach(clause -> parts.add(messages.say("whatif.statement", clause)));
        return parts;
    }

    private String names(SortedSet<String> members) {
        return new Naming(story, messages).members(members);
    }
}
