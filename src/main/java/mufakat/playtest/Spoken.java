package mufakat.playtest;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.GameState;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Ledger;
import mufakat.engine.model.Outlook;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.engine.model.Voicing;
import mufakat.story.Proposal;
import mufakat.story.Saying;
import mufakat.story.Story;

/**
 * How often delegates find words of their own for a text, and how often these are about something else than what weighs
 * most for them (rules, section 5): in every corridor when a floor opens, and on the floor.
 */
public final class Spoken {
    private final SortedMap<Stray, Integer> strays = new TreeMap<>();
    private int own;
    private int silent;

    /** What a member said of an item while something else weighed more. */
    public record Stray(String item, String member, String say) implements Comparable<Stray> {
        private static final Comparator<Stray> ORDER =
                Comparator.comparing(Stray::item).thenComparing(Stray::member).thenComparing(Stray::say);

        @Override
        public int compareTo(Stray other) {
            return ORDER.compare(this, other);
        }
    }

    /** What each member would have said, had it been asked about the open items: of the first draft, and of the envoy's. */
    void inCorridors(Story story, GameState state) {
        for (Proposal item : story.proposals().values()) {
            if (state.item(item.id()).isOpen()) {
                String forum = state.item(item.id()).draft().forum();
                Situation truth = SituationFactory.truly(story, state, item.id(), forum);
                Text drafted = Text.drafted(item);
                Text kept = state.item(item.id()).draft().text();
                inCorridors(item, Outlook.of(truth, drafted), forum);
                if (!kept.equals(drafted)) {
                    inCorridors(item, Outlook.of(truth, kept), forum);
                }
            }
        }
    }

    private void inCorridors(Proposal item, Outlook outlook, String forum) {
        outlook.ledgers().forEach((member, ledger) -> {
            Voicing voice = Voicing.of(ledger, ledger.alone(), forum);
            count(item, member, voice, voice.among(sayings(item.corridor(), member)));
        });
    }

    /** What members said of a text on the floor, as it was tabled and as it ended. */
    void onTheFloor(Proposal item, Tabling tabling) {
        onTheFloor(item, tabling, tabling.first(), tabling.opened());
        if (!tabling.last().equals(tabling.first())) {
            onTheFloor(item, tabling, tabling.last(), tabling.closed());
        }
    }

    /** On the floor, words about nothing in particular are followed by the clause that weighs most. */
    private void onTheFloor(Proposal item, Tabling tabling, Text text, SortedMap<String, Stance> stances) {
        item.floor().forEach((member, sayings) -> {
            Ledger ledger = Ledger.of(tabling.situation(), member, text);
            Voicing voice = Voicing.of(ledger, stances.get(member), tabling.forum());
            Optional<Saying> said = voice.among(sayings).filter(saying -> !saying.isGeneral());
            said.ifPresent(words -> count(item, member, voice, said));
        });
    }

    private void count(Proposal item, String member, Voicing voice, Optional<Saying> said) {
        if (said.isEmpty()) {
            silent++;
            return;
        }
        own++;
        if (voice.strays(said.get())) {
            strays.merge(new Stray(item.id(), member, said.get().say()), 1, Integer::sum);
        }
    }

    private static List<Saying> sayings(SortedMap<String, List<Saying>> own, String member) {
        return own.getOrDefault(member, List.of());
    }

    void addAll(Spoken more) {
        own += more.own;
        silent += more.silent;
        more.strays.forEach((stray, times) -> strays.merge(stray, times, Integer::sum));
    }

    /** How often somebody had words of its own. */
    public int own() {
        return own;
    }

    /** How often somebody had none in a corridor, so that nothing was said of the text. */
    public int silent() {
        return silent;
    }

    /** Words about something else, and how often they were said. */
    public SortedMap<Stray, Integer> strays() {
        return Collections.unmodifiableSortedMap(strays);
    }

    /** How often words about something else were said. */
    public int strayed() {
        return strays.values().stream().mapToInt(Integer::intValue).sum();
    }
}
