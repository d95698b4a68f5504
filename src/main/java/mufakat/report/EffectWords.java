package mufakat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import mufakat.story.Effect;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What an effect does, in words. */
public final class EffectWords implements Effect.Visitor<String> {
    private final Messages messages;
    private final Joining joining;
    private final Naming naming;

    public EffectWords(Story story, Messages messages) {
        this.messages = messages;
        this.joining = new Joining(messages);
        this.naming = new Naming(story, messages);
    }

    /** One phrase for each effect. */
    public List<String> of(List<Effect> effects) {
        return effects.stream().map(effect -> effect.accept(this)).toList();
    }

    @Override
    public String trust(Effect.Trust effect) {
        return joining.each("phrase.gains.trust", effect.by(), naming::member, Joining::signed);
    }

    @Override
    public String capacity(Effect.Capacity effect) {
        return joining.each("phrase.gains.capacity", effect.by(), naming::member, Joining::signed);
    }

    @Override
    public String measures(Effect.Measures effect) {
        return joining.each("phrase.gains.measures", effect.by(), naming::measure, Joining::signed);
    }

    @Override
    public String reveal(Effect.Reveal effect) {
        return every(
                effect.traits(),
                (member, traits) -> messages.say(
                        "phrase.reveal",
                        naming.member(member),
                        joining.and(traits.stream().map(naming::trait).toList())));
    }

    @Override
    public String flag(Effect.Flag effect) {
        return joining.about("phrase.raises", effect.flags(), flag -> messages.say("phrase.quoted", flag));
    }

    @Override
    public String unlock(Effect.Unlock effect) {
        return joining.about("phrase.unlock", effect.items(), naming::item);
    }

    @Override
    public String days(Effect.Days effect) {
        return messages.say("phrase.gains.days", Joining.signed(effect.by()));
    }

    @Override
    public String token(Effect.Token effect) {
        return messages.say("phrase.gains.token", Joining.signed(effect.by()));
    }

    @Override
    public String familiarity(Effect.Familiarity effect) {
        return joining.each("phrase.gains.familiarity", effect.by(), naming::item, Joining::signed);
    }

    @Override
    public String redLine(Effect.RedLine effect) {
        return every(
                effect.at(),
                (member, lines) -> every(
                        lines,
                        (domain, step) -> messages.say(
                                step == 0 ? "phrase.red-line.gone" : "phrase.red-line",
                                naming.member(member),
                                naming.trait(domain),
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
                                naming.practice(practice),
                                naming.member(member),
                                Joining.signed(by))));
    }

    @Override
    public String adoptPractice(Effect.AdoptPractice effect) {
        return every(
                effect.by(),
                (practice, members) -> messages.say(
                        "phrase.adopt-practice",
                        naming.practice(practice),
                        joining.and(members.stream().map(naming::member).toList())));
    }

    private <V> String every(SortedMap<String, V> named, BiFunction<String, V, String> phrase) {
        List<String> parts = new ArrayList<>();
        named.forEach((id, value) -> parts.add(phrase.apply(id, value)));
        return joining.and(parts);
    }
}
