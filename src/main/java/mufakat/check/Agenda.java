package mufakat.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mufakat.story.DecisionRule;
import mufakat.story.Effect;
import mufakat.story.Member;
import mufakat.story.Proposal;
import mufakat.story.Start;
import mufakat.story.Story;

/**
 * Which items can come to the table, and which of them can be agreed.
 *
 * @param effects all effects of the story
 * @param opened the items that something puts onto the agenda
 * @param barred the items that a red line keeps from ever being agreed, with that line
 * @param moved by member, the domains in which an effect sets its red line anew
 */
record Agenda(
        List<Effect> effects,
        SortedSet<String> opened,
        SortedMap<String, RedLine> barred,
        SortedMap<String, SortedSet<String>> moved) {
    /** A member's red line in a domain. */
    record RedLine(String member, String domain) {}

    static Agenda of(Story story) {
        Agenda agenda = new Agenda(effectsOf(story), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
        agenda.open(story);
        agenda.move();
        story.sessions().stream().flatMap(session -> session.start().stream()).forEach(agenda::begin);
        if (story.story().decision() == DecisionRule.CONSENSUS) {
            story.proposals().forEach((id, item) -> agenda.bar(story, id, item));
        }
        story.sessions().stream()
                .flatMap(session -> session.start().stream())
                .forEach(start ->
                        agenda.barred.keySet().removeAll(start.adopted().keySet()));
        return agenda;
    }

    /** All effects of a story, wherever they stand. */
    static List<Effect> effectsOf(Story story) {
        List<Effect> effects = new ArrayList<>();
        new Walk((component, value, pointer) -> {
                    if (component.key().equals("effects") && value instanceof List<?> found) {
                        found.forEach(effect -> effects.add((Effect) effect));
                    }
                })
                .through(story);
        return effects;
    }

    /** The effects of one kind. */
    <E extends Effect> Stream<E> effects(Class<E> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether the item can be agreed in some game. */
    boolean isAttainable(String item) {
        return opened.contains(item) && !barred.containsKey(item);
    }

    /** Whether an effect sets that red line anew. */
    boolean moves(String member, String domain) {
        return moved.containsKey(member) && moved.get(member).contains(domain);
    }

    /** Whether an effect makes the member more sensitive in the domain. */
    boolean rouses(String member, String domain) {
        return effects(Effect.Sensitivity.class)
                        .map(e -> e.by().getOrDefault(member, e.by().getOrDefault("all", Collections.emptySortedMap())))
                        .anyMatch(domains -> domains.getOrDefault(domain, 0) > 0)
                || effects(Effect.Succession.class)
                        .map(e -> e.otherwise().getOrDefault(member, Collections.emptySortedMap()))
                        .anyMatch(domains -> domains.getOrDefault(domain, 0) > 0);
    }

    private void move() {
        effects(Effect.RedLine.class)
                .forEach(e -> e.at().forEach((member, lines) ->
                        moved.computeIfAbsent(member, m -> new TreeSet<>()).addAll(lines.keySet())));
    }

    /** A lesson may begin with an item on the agenda and a red line moved. */
    private void begin(Start start) {
        opened.addAll(start.open());
        start.redLines()
                .forEach((member, lines) ->
                        moved.computeIfAbsent(member, m -> new TreeSet<>()).addAll(lines.keySet()));
    }

    private void open(Story story) {
        story.sessions().forEach(session -> opened.addAll(session.items()));
        story.partners()
                .values()
                .forEach(partner -> partner.offers()
                        .forEach(offer -> opened.addAll(offer.gives().items())));
        effects(Effect.Unlock.class).forEach(unlock -> opened.addAll(unlock.items()));
    }

    /** A core stands at 1 at least, and nothing but an effect moves a red line. The like-minded can go ahead without it. */
    private void bar(Story story, String id, Proposal item) {
        if (item.accession()) {
            return;
        }
        for (Member member : story.members().values()) {
            for (String domain : item.core().touches().keySet()) {
                if (member.redLines().getOrDefault(domain, 0) == 1 && !moves(member.id(), domain)) {
                    barred.putIfAbsent(id, new RedLine(member.id(), domain));
                }
            }
        }
    }
}
