package mufakat.report;

import java.util.List;
import mufakat.story.Condition;
import mufakat.story.Names;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What a condition asks, in words that can follow "if". */
public final class ConditionWords implements Condition.Visitor<String> {
    private final Messages messages;
    private final Joining joining;
    private final Naming naming;

    public ConditionWords(Story story, Messages messages) {
        this.messages = messages;
        this.joining = new Joining(messages);
        this.naming = new Naming(story, messages);
    }

    /** All that must hold, as one phrase; empty where nothing is asked. */
    public String of(List<Condition> conditions) {
        return joining.and(conditions.stream().map(test -> test.accept(this)).toList());
    }

    @Override
    public String trust(Condition.Trust condition) {
        return joining.each("phrase.trust", condition.atLeast(), naming::member, String::valueOf);
    }

    @Override
    public String capacity(Condition.Capacity condition) {
        return joining.each("phrase.capacity", condition.atLeast(), naming::member, String::valueOf);
    }

    @Override
    public String measures(Condition.Measures condition) {
        return joining.each("phrase.measures", condition.atLeast(), naming::measure, String::valueOf);
    }

    @Override
    public String adopted(Condition.Adopted condition) {
        return joining.about("phrase.adopted", condition.items(), naming::item);
    }

    @Override
    public String shelved(Condition.Shelved condition) {
        return joining.about("phrase.shelved", condition.items(), naming::item);
    }

    @Override
    public String pressed(Condition.Pressed condition) {
        return joining.about("phrase.pressed", condition.items(), naming::item);
    }

    @Override
    public String strength(Condition.Strength condition) {
        return joining.each(
                "phrase.strength", condition.atLeast(), naming::item, step -> messages.say("strength." + step));
    }

    @Override
    public String agreed(Condition.Agreed condition) {
        return messages.say("phrase.agreed", condition.atLeast());
    }

    @Override
    public String silent(Condition.Silent condition) {
        return messages.say("phrase.silent", condition.atLeast());
    }

    @Override
    public String flag(Condition.Flag condition) {
        return joining.about("phrase.flag", condition.flags(), flag -> messages.say("phrase.quoted", flag));
    }

    @Override
    public String practice(Condition.Practice condition) {
        return joining.each("phrase.practice", condition.atLeast(), naming::practice, String::valueOf);
    }

    @Override
    public String accepted(Condition.Accepted condition) {
        return joining.about("phrase.accepted", condition.offers(), naming::offer);
    }

    @Override
    public String declined(Condition.Declined condition) {
        return joining.about("phrase.declined", condition.offers(), naming::offer);
    }

    @Override
    public String consulted(Condition.Consulted condition) {
        return joining.about("phrase.consulted", condition.members(), naming::member);
    }

    @Override
    public String drafted(Condition.Drafted condition) {
        return joining.about("phrase.drafted", condition.items(), naming::item);
    }

    @Override
    public String done(Condition.Done condition) {
        return joining.and(condition.atLeast().entrySet().stream()
                .map(deed -> messages.say("phrase.done." + Names.word(deed.getKey()), deed.getValue()))
                .toList());
    }

    @Override
    public String inSession(Condition.InSession condition) {
        return messages.say(
                "phrase.in-session",
                joining.or(condition.sessions().stream().map(naming::session).toList()));
    }

    @Override
    public String any(Condition.Any condition) {
        return joining.or(condition.of().stream().map(this::of).toList());
    }

    @Override
    public String not(Condition.Not condition) {
        return messages.say(condition.of().size() == 1 ? "phrase.not" : "phrase.not-all", of(condition.of()));
    }
}
