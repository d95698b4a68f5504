package mufakat.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.story.Choice;
import mufakat.story.Effect;
import mufakat.story.Scene;
import mufakat.story.Session;
import mufakat.story.Story;

/**
 * When scenes are read at the latest, and when items can be tabled first. A moment is a number: twice the index of a
 * session before its floor, one more after it.
 */
final class Calendar {
    /** After everything. */
    static final int END = Integer.MAX_VALUE;

    private final SortedMap<String, Integer> read = new TreeMap<>();
    private final SortedMap<String, Integer> tabled = new TreeMap<>();
    private final Story story;

    private Calendar(Story story) {
        this.story = story;
    }

    static Calendar of(Story story) {
        Calendar calendar = new Calendar(story);
        calendar.items();
        for (int i = 0; i < story.sessions().size(); i++) {
            Session session = story.sessions().get(i);
            calendar.from(session.opening(), 2 * i);
            calendar.from(session.closing(), 2 * i + 1);
        }
        // An incident may strike after any session.
        story.incidents().values().stream()
                .flatMap(incident -> incident.choices().stream())
                .forEach(choice -> calendar.from(choice.goTo(), END));
        return calendar;
    }

    /** The latest moment at which a scene can be read; that of the beginning where nothing leads to it. */
    int lastRead(String scene) {
        return read.getOrDefault(scene, 0);
    }

    /** Whether something can have become of an item by then. */
    boolean isPlayedBefore(String item, int moment) {
        return tabled.containsKey(item) && moment > tabled.get(item);
    }

    /** What an offer or an effect brings may come at any time. */
    private void items() {
        story.partners().values().stream()
                .flatMap(partner -> partner.offers().stream())
                .flatMap(offer -> offer.gives().items().stream())
                .forEach(item -> tabled.put(item, 0));
        Agenda.effectsOf(story).stream()
                .filter(Effect.Unlock.class::isInstance)
                .flatMap(effect -> ((Effect.Unlock) effect).items().stream())
                .forEach(item -> tabled.put(item, 0));
        for (int i = 0; i < story.sessions().size(); i++) {
            int before = 2 * i;
            story.sessions().get(i).items().forEach(item -> tabled.putIfAbsent(item, before));
        }
    }

    private void from(String first, int moment) {
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(first);
        while (!ahead.isEmpty()) {
            Scene scene = story.scenes().get(ahead.remove());
            if (scene != null && read.getOrDefault(scene.id(), -1) < moment) {
                read.put(scene.id(), moment);
                ahead.add(scene.goTo());
                scene.choices().stream().map(Choice::goTo).forEach(ahead::add);
            }
        }
    }
}
