package mufakat.report.playtest;

import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.playtest.PlaytestFindings;
import mufakat.playtest.Sightings;
import mufakat.playtest.Sightings.Kind;
import mufakat.report.graph.Traffic;
import mufakat.report.graph.Traffic.Section;
import mufakat.story.Story;

/** What the bots came past, as counts for the graph; the games of the search are left out, for they are chosen. */
public final class SeenByBots {
    private final Story story;
    private final Sightings seen = new Sightings();
    private final SortedMap<Section, SortedMap<String, Long>> sections = new TreeMap<>();

    private SeenByBots(PlaytestFindings findings) {
        this.story = findings.story();
        findings.tallies().values().forEach(tally -> seen.addAll(tally.sightings()));
    }

    /** The counts of all games of all habits. */
    public static Traffic of(PlaytestFindings findings) {
        SeenByBots bots = new SeenByBots(findings);
        for (Section section : Section.values()) {
            bots.sections.put(section, new TreeMap<>());
        }
        bots.count(Section.SCENES, Kind.SCENE);
        bots.count(Section.INCIDENTS, Kind.INCIDENT);
        bots.count(Section.OFFERS, Kind.OFFER);
        bots.count(Section.ITEMS, Kind.ITEM);
        bots.count(Section.ADOPTED, Kind.ADOPTED);
        bots.count(Section.ENDINGS, Kind.ENDING);
        bots.seen.of(Kind.CHOICE).forEach(bots::countChoice);
        return new Traffic(bots.story.story().id(), findings.games(), bots.sections);
    }

    private void count(Section section, Kind kind) {
        seen.of(kind).forEach((id, games) -> sections.get(section).put(id, (long) games));
    }

    private void countChoice(String id, int games) {
        String place = id.substring(0, id.indexOf('/'));
        Section section = story.scenes().containsKey(place) ? Section.CHOICES : Section.ANSWERS;
        sections.get(section).put(id, (long) games);
    }
}
