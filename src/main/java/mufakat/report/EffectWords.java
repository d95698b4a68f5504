package mufakat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import mufakat.story.Effect;
import mufakat.story.Story;
import mufakat.words.Messages;
import mufakat.words.Numbers;

/** What an effect does, in words. */
public final class EffectWords implements Effect.Visitor<String> {
    private final Messages messages;
    private final Phrases phrases;

    public EffectWords(Story story, Messages messages) {
        this.messages = messages;
        this.phrases = new Phrases(story, messages);
    }

    /** One phrase for each effect. */
    public List<String> of(List<Effect> effects) {
        return effects.stream().map(effect -> effect.accept(this)).toList();
    }

    @Override
    public String trust(Effect.Trust effect) {
        return phrases.each("phrase.gains.trust", effect.by(), phrases::member, Numbers::signed);
    }

    @Override
    public String capacity(Effect.Capacity effect) {
        return phrases.each("phrase.gains.capacity", effect.by(), phrases::member, Numbers::signed);
    }

    @Override
    public String measures(Effect.Measures effect) {
        return phrases.each("phrase.gains.measures", effect.by(), phrases.naming()::measure, Numbers::signed);
    }

    @Override
    public String reveal(Effect.Reveal effect) {
        return every(
                effect.traits(),
                (member, traits) -> messages.say(
                        "phrase.reveal",
                        phrases.member(member),
                        messages.and(
                                traits.stream().map(phrases.naming()::trait).toList())));
    }

    @Override
    public String flag(Effect.Flag effect) {
        return phrases.about("phrase.raises", effect.flags(), phrases::quoted);
    }

    @Override
    public String unlock(Effect.Unlock effect) {
        return phrases.about("phrase.unlock", effect.items(), phrases::item);
    }

    @Override
    public String days(Effect.Days effect) {
        return messages.say("phrase.gains.days", Numbers.signed(effect.by()));
    }

    @Override
    public String token(Effect.Token effect) {
        return messages.say("phrase.gains.token", Numbers.signed(effect.by()));
    }

    @Override
    public String familiarity(Effect.Familiarity effect) {
        return phrases.each("phrase.gains.familiarity", effect.by(), phrases::item, Numbers::signed);
    }

    @Override
    public String redLine(Effect.RedLine effect) {
        return every(
                effect.at(),
                (member, lines) -> every(
                        lines,
                        (domain, step) -> messages.say(
                                step == 0 ? "phrase.red-line.gone" : "phrase.red-line",
                                phrases.member(member),
                                phrases.naming().trait(domain),
                                messages.say("strength." + step))));
    }

    @Override
    public String push(Effect.Push effect) {
        return every(
                effect.by(),
                (practice, members) -> every(
                        members,
                        (member, by) -> messages.say(
                                "phrase.gains.push",
                                phrases.practice(practice),
                                phrases.member(member),
                                Numbers.signed(by))));
    }

    @Override
    public String adoptPractice(Effect.AdoptPractice effect) {
        return every(
                effect.by(),
                (practice, members) -> messages.say(
                        "phrase.adopt-practice",
                        phrases.practice(practice),
                        messages.and(members.stream().map(phrases::member).toList())));
    }

    @Override
    public String disown(Effect.Disown effect) {
        return every(
                effect.by(),
                (item, members) -> messages.say(
                        "phrase.disown",
                        messages.and(members.stream().map(phrases::member).toList()),
                        phrases.item(item)));
    }

    @Override
    public String sensitivity(Effect.Sensitivity effect) {
        return every(
                effect.by(),
                (member, domains) -> every(
                        domains,
                        (domain, by) -> messages.say(
                                "phrase.gains.sensitivity",
                                phrases.member(member),
                                phrases.naming().trait(domain),
                                Numbers.signed(by))));
    }

    @Override
    public String succession(Effect.Succession effect) {
        return every(
                effect.otherwise(),
                (member, domains) -> domains.isEmpty()
                        ? messages.say("phrase.succession", phrases.member(member))
                        : messages.say(
                                "phrase.succession.otherwise",
                                phrases.member(member),
                                every(
                                        domains,
                                        (domain, by) -> messages.say(
                                                "phrase.named.number",
                                                phrases.naming().trait(domain),
                                                Numbers.signed(by)))));
    }

    private <V> String every(SortedMap<String, V> named, BiFunction<String, V, String> phrase) {
        List<String> parts = new ArrayList<>();
        named.forEach((id, value) -> parts.add(phrase.apply(id, value)));
        return messages.and(parts);
    }
}
