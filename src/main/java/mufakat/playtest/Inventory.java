package mufakat.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.playtest.Sightings.Kind;
import mufakat.story.Choice;
import mufakat.story.Ending;
import mufakat.story.Partner;
import mufakat.story.Story;

/** All that games of a story can come past, by kind. */
final class Inventory {
    private Inventory() {}

    static SortedMap<Kind, List<String>> of(Story story) {
        SortedMap<Kind, List<String>> all = new TreeMap<>();
        all.put(Kind.SCENE, List.copyOf(story.scenes().keySet()));
        all.put(Kind.CHOICE, choices(story));
        List<String> offers = story.partners().values().stream()
                .flatMap(partner -> partner.offers().stream())
                .map(Partner.Offer::id)
                .toList();
        all.put(Kind.OFFER, offers);
        all.put(Kind.ACCEPTED, offers);
        all.put(Kind.ITEM, List.copyOf(story.proposals().keySet()));
        all.put(Kind.ADOPTED, List.copyOf(story.proposals().keySet()));
        all.put(Kind.INCIDENT, List.copyOf(story.incidents().keySet()));
        all.put(Kind.ENDING, story.endings().stream().map(Ending::id).toList());
        return all;
    }

    private static List<String> choices(Story story) {
        List<String> all = new ArrayList<>();
        story.scenes().forEach((id, scene) -> add(all, id, scene.choices()));
        story.incidents().forEach((id, incident) -> add(all, id, incident.choices()));
        return all;
    }

    private static void add(List<String> all, String scene, List<Choice> choices) {
        choices.forEach(choice -> all.add(scene + "/" + choice.id()));
    }
}
