package mufakat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import mufakat.story.Effect;
import mufakat.story.Story;
import mufakat.words.Messages;

/** What an effect does, in words. */
public final class EffectWords {
    private final Messages messages;
    private final Joining joining;
    private final Effect.Cases<String> cases;

    public EffectWords(Story story, Messages messages) {
        this.messages = messages;
        this.joining = new Joining(messages);
        this.cases = cases(new Naming(story, messages));
    }

    /** One phrase for each effect. */
    public List<String> of(List<Effect> effects) {
        return effects.stream().map(effect -> effect.on(cases)).toList();
    }

    private Effect.Cases<String> cases(Naming naming) {
        return new Effect.Cases<>(
                e -> joining.each("phrase.gains.trust", e.by(), naming::member, Joining::signed),
                e -> joining.each("phrase.gains.capacity", e.by(), naming::member, Joining::signed),
                e -> joining.each("phrase.gains.measures", e.by(), naming::measure, Joining::signed),
                e -> every(
                        e.traits(),
                        (member, traits) -> messages.say(
                                "phrase.reveal",
                                naming.member(member),
                                joining.and(traits.stream().map(naming::trait).toList()))),
                e -> joining.about("phrase.raises", e.flags(), flag -> messages.say("phrase.quoted", flag)),
                e -> joining.about("phrase.unlock", e.items(), naming::item),
                e -> messages.say("phrase.gains.days", Joining.signed(e.by())),
                e -> messages.say("phrase.gains.token", Joining.signed(e.by())),
                e -> joining.each("phrase.gains.familiarity", e.by(), naming::item, Joining::signed),
                e -> every(
                        e.at(),
                        (member, lines) -> every(
                                lines,
                                (domain, step) -> messages.say(
                                        step == 0 ? "phrase.red-line.gone" : "phrase.red-line",
                                        naming.member(member),
                                        naming.trait(domain),
                                        messages.say("strength." + step)))),
                e -> every(
                        e.by(),
                        (practice, members) -> every(
                                members,
                                (member, by) -> messages.say(
                                        "phrase.gains.push",
                                        naming.practice(practice),
                                        naming.member(member),
                                        Joining.signed(by)))),
                e -> every(
                        e.by(),
                        (practice, members) -> messages.say(
                                "phrase.adopt-practice",
                                naming.practice(practice),
                                joining.and(members.stream().map(naming::member).toList()))));
    }

    private <V> String every(SortedMap<String, V> named, BiFunction<String, V, String> phrase) {
        List<String> parts = new ArrayList<>();
        named.forEach((id, value) -> parts.add(phrase.apply(id, value)));
        return joining.and(parts);
    }
}
