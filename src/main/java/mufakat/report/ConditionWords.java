package mufakat.report;

import java.util.List;
import java.util.SortedMap;
import mufakat.story.Condition;
import mufakat.story.Deed;
import mufakat.story.Names;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What a condition asks, in words that can follow "if". */
public final class ConditionWords {
    private final Messages messages;
    private final Joining joining;
    private final Condition.Cases<String> cases;

    public ConditionWords(Story story, Messages messages) {
        this.messages = messages;
        this.joining = new Joining(messages);
        this.cases = cases(new Naming(story, messages));
    }

    /** All that must hold, as one phrase; empty where nothing is asked. */
    public String of(List<Condition> conditions) {
        return joining.and(conditions.stream().map(test -> test.on(cases)).toList());
    }

    private Condition.Cases<String> cases(Naming naming) {
        return new Condition.Cases<>(
                c -> joining.each("phrase.trust", c.atLeast(), naming::member, String::valueOf),
                c -> joining.each("phrase.capacity", c.atLeast(), naming::member, String::valueOf),
                c -> joining.each("phrase.measures", c.atLeast(), naming::measure, String::valueOf),
                c -> joining.about("phrase.adopted", c.items(), naming::item),
                c -> joining.about("phrase.shelved", c.items(), naming::item),
                c -> joining.about("phrase.pressed", c.items(), naming::item),
                c -> joining.each(
                        "phrase.strength", c.atLeast(), naming::item, step -> messages.say("strength." + step)),
                c -> messages.say("phrase.agreed", c.atLeast()),
                c -> messages.say("phrase.silent", c.atLeast()),
                c -> joining.about("phrase.flag", c.flags(), flag -> messages.say("phrase.quoted", flag)),
                c -> joining.each("phrase.practice", c.atLeast(), naming::practice, String::valueOf),
                c -> joining.about("phrase.accepted", c.offers(), naming::offer),
                c -> joining.about("phrase.declined", c.offers(), naming::offer),
                c -> joining.about("phrase.consulted", c.members(), naming::member),
                c -> joining.about("phrase.drafted", c.items(), naming::item),
                c -> done(c.atLeast()),
                c -> messages.say(
                        "phrase.in-session",
                        joining.or(c.sessions().stream().map(naming::session).toList())),
                c -> joining.or(c.of().stream().map(this::of).toList()),
                c -> messages.say(isOne(c.of()) ? "phrase.not" : "phrase.not-all", of(c.of())));
    }

    private String done(SortedMap<Deed, Integer> atLeast) {
        return joining.and(atLeast.entrySet().stream()
                .map(deed -> messages.say("phrase.done." + Names.word(deed.getKey()), deed.getValue()))
                .toList());
    }

    private static boolean isOne(List<Condition> denied) {
        return denied.size() == 1;
    }
}
