package mufakat.report;

import java.util.List;
import mufakat.story.Condition;
import mufakat.story.Names;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What a condition asks, in words that can follow "if". */
public final class ConditionWords implements Condition.Visitor<String> {
    private final Messages messages;
    private final Phrases phrases;

    public ConditionWords(Story story, Messages messages) {
        this.messages = messages;
        this.phrases = new Phrases(story, messages);
    }

    /** All that must hold, as one phrase; empty where nothing is asked. */
    public String of(List<Condition> conditions) {
        return messages.and(conditions.stream().map(test -> test.accept(this)).toList());
    }

    @Override
    public String trust(Condition.Trust condition) {
        return phrases.each("phrase.trust", condition.atLeast(), phrases::member, String::valueOf);
    }

    @Override
    public String capacity(Condition.Capacity condition) {
        return phrases.each("phrase.capacity", condition.atLeast(), phrases::member, String::valueOf);
    }

    @Override
    public String measures(Condition.Measures condition) {
        return phrases.each("phrase.measures", condition.atLeast(), phrases.naming()::measure, String::valueOf);
    }

    @Override
    public String adopted(Condition.Adopted condition) {
        return phrases.about("phrase.adopted", condition.items(), phrases::item);
    }

    @Override
    public String byAll(Condition.ByAll condition) {
        return phrases.about("phrase.by-all", condition.items(), phrases::item);
    }

    @Override
    public String shelved(Condition.Shelved condition) {
        return phrases.about("phrase.shelved", condition.items(), phrases::item);
    }

    @Override
    public String pressed(Condition.Pressed condition) {
        return phrases.about("phrase.pressed", condition.items(), phrases::item);
    }

    @Override
    public String strength(Condition.Strength condition) {
        return phrases.each(
                "phrase.strength", condition.atLeast(), phrases::item, step -> messages.say("strength." + step));
    }

    @Override
    public String clause(Condition.Clause condition) {
        return messages.and(condition.atLeast().entrySet().stream()
                .flatMap(item -> item.getValue().entrySet().stream()
                        .map(clause -> messages.say(
                                "phrase.clause",
                                phrases.quoted(phrases.naming().clause(item.getKey(), clause.getKey())),
                                phrases.item(item.getKey()),
                                messages.say("strength." + clause.getValue()))))
                .toList());
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
        return phrases.about("phrase.flag", condition.flags(), phrases::quoted);
    }

    @Override
    public String practice(Condition.Practice condition) {
        return phrases.each("phrase.practice", condition.atLeast(), phrases::practice, String::valueOf);
    }

    @Override
    public String accepted(Condition.Accepted condition) {
        return phrases.about("phrase.accepted", condition.offers(), phrases::offer);
    }

    @Override
    public String declined(Condition.Declined condition) {
        return phrases.about("phrase.declined", condition.offers(), phrases::offer);
    }

    @Override
    public String consulted(Condition.Consulted condition) {
        return phrases.about("phrase.consulted", condition.members(), phrases::member);
    }

    @Override
    public String drafted(Condition.Drafted condition) {
        return phrases.about("phrase.drafted", condition.items(), phrases::item);
    }

    @Override
    public String done(Condition.Done condition) {
        return messages.and(condition.atLeast().entrySet().stream()
                .map(deed -> messages.say("phrase.done." + Names.word(deed.getKey()), deed.getValue()))
                .toList());
    }

    @Override
    public String inSession(Condition.InSession condition) {
        return messages.say(
                "phrase.in-session",
                messages.or(condition.sessions().stream().map(phrases::session).toList()));
    }

    @Override
    public String any(Condition.Any condition) {
        return messages.or(condition.of().stream().map(this::of).toList());
    }

    @Override
    public String not(Condition.Not condition) {
        return messages.say(condition.of().size() == 1 ? "phrase.not" : "phrase.not-all", of(condition.of()));
    }
}
