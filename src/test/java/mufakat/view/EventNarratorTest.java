package mufakat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.AnyTable;
import mufakat.engine.Event;
import mufakat.engine.EveryKind;
import mufakat.engine.Game;
import mufakat.engine.Strike;
import mufakat.story.InForce;
import mufakat.story.Story;
import org.junit.jupiter.api.Test;

class EventNarratorTest {
    private static final int GAMES = 60;

    /** Of these a player hears nothing, or hears it with what led to it. */
    private static final List<Class<? extends Event>> SILENT = List.of(
            Event.Chosen.class,
            Event.FlagRaised.class,
            Event.DaysChanged.class,
            Event.FamiliarityChanged.class,
            Event.FloorClosed.class,
            Event.RecessBegan.class,
            Event.OpeningsChanged.class);

    @Test
    void everyKindOfEventIsToldUnlessItIsSilent() {
        SortedSet<Class<?>> kinds = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
        kinds.addAll(SILENT);
        for (long seed = 0; seed < GAMES; seed++) {
            GameSession play = new Wanderer(AnyTable.story(seed), seed).played();
            play.steps().forEach(step -> kinds.addAll(told(play, step.events(), step.after())));
            kinds.addAll(told(play, rare(play.game().story()), play.game()));
        }
        GameSession small = new Wanderer(TwoGames.small(), 1).played();
        small.steps().forEach(step -> kinds.addAll(told(small, step.events(), step.after())));

        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(EveryKind.of(Event.class).toList());
    }

    private static List<Class<? extends Event>> told(GameSession play, List<Event> events, Game then) {
        return events.stream()
                .filter(event -> !EventNarrator.of(play, List.of(event), then).isEmpty())
                .<Class<? extends Event>>map(Event::getClass)
                .toList();
    }

    /** What games of any table hardly bring about. */
    private static List<Event> rare(Story story) {
        String member = story.members().firstKey();
        return List.of(
                new Event.RedLineMoved(member, story.domains().firstKey(), 2),
                new Event.Acceded(member, story.proposals().firstKey()),
                new Event.Disowned(story.proposals().firstKey(), new TreeSet<>(List.of(member))),
                new Event.CalendarFilled(1),
                new Event.ItemLapsed(story.proposals().firstKey()),
                new Event.PetitionAnswered(new Strike("", 0, member, "", 3, 0, 1, InForce.Petitions.LATE)));
    }
}
