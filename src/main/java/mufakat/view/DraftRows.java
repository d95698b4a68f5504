package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Rules;
import mufakat.story.Safeguard;

/** The clauses and safeguards of a text as rows of the drafting desk. */
record DraftRows(StoryWords words, Rules rules, Text text) {
    DeskView.ClauseRow of(Clause clause) {
        DeskView.Role role = clause.core() ? DeskView.Role.CORE : DeskView.Role.CLAUSE;
        return new DeskView.ClauseRow(clause.id(), role, clause.says(), text.strength(clause), about(clause));
    }

    private String about(Clause clause) {
        String touches = clause.touches().isEmpty()
                ? words.say("clause.touches-nothing")
                : words.say("clause.touches", weighed(clause.touches()));
        String serves = clause.serves().isEmpty() ? "" : words.say("clause.serves", weighed(clause.serves()));
        return words.joined(List.of(touches, serves), "; ");
    }

    private String weighed(SortedMap<String, Integer> weights) {
        List<String> parts = new ArrayList<>();
        weights.forEach(
                (trait, weight) -> parts.add(weight == 1 ? words.trait(trait) : weight + " × " + words.trait(trait)));
        return words.and(parts);
    }

    DeskView.SafeguardRow of(Safeguard safeguard) {
        DeskView.Tick tick = text.safeguards().contains(safeguard.id()) ? DeskView.Tick.IN : DeskView.Tick.OUT;
        return new DeskView.SafeguardRow(safeguard.id(), words.say("quoted", safeguard.says()), about(safeguard), tick);
    }

    private String about(Safeguard safeguard) {
        String part = words.part(rules.safeguardCost());
        return safeguard.spares().equals(Safeguard.CAPACITY)
                ? words.say("safeguard.about.capacity", part)
                : words.say("safeguard.about", words.trait(safeguard.spares()), rules.safeguard(), part);
    }
}
