package mufakat.playtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mufakat.engine.Circumstances;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Line;
import mufakat.engine.Profile;
import mufakat.engine.Situation;
import mufakat.engine.Span;
import mufakat.engine.Standing;
import mufakat.playtest.Appraisal.Reading;
import mufakat.story.Effect;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * What no game can exceed, by proof: each item alone, under circumstances that are at least as favourable as any game's
 * (full trust and capacity, all precedents, familiarity and assurances, no red line that the story may move), owned by
 * all. More comfort never makes an objector (rules, section 11), so a text that falls here falls everywhere.
 */
final class Ceiling {
    private final Ground ground;
    private final Story story;
    private final GameState beginning;
    private final SortedSet<String> movable = new TreeSet<>();
    private final SortedMap<String, Integer> byItem = new TreeMap<>();

    Ceiling(Ground ground) {
        this.ground = ground;
        this.story = ground.story();
        this.beginning = Game.begin(story, 0).game().state();
        effects().forEach(this::noteLines);
        story.proposals().forEach((id, item) -> byItem.put(id, of(item)));
    }

    /** By item, the most that its text can deliver; 0 where no text of it can ever be agreed. */
    SortedMap<String, Integer> byItem() {
        return byItem;
    }

    /** The most that the texts of one game can deliver together: as many items as its sessions have tablings. */
    int ofGame() {
        int tablings = story.sessions().size() * story.rules().tablings();
        return byItem.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(tablings)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether it holds: an item with too many wordings was looked at coarsely only. */
    boolean isProved() {
        return story.proposals().keySet().stream()
                .noneMatch(item -> ground.wordings(item).isCoarse());
    }

    private int of(Proposal item) {
        int most = 0;
        for (String forum : item.forums()) {
            Appraisal appraisal = Appraisal.of(favourable(item, forum), Reading.BEST);
            Drafting drafting = new Drafting(appraisal, Care.NONE, 0);
            int statement = item.clauses().size() > 1 ? 1 : 0;
            most = Math.max(
                    most,
                    ground.wordings(item.id()).all().stream()
                            .filter(drafting::carries)
                            .findFirst()
                            .map(wording -> wording.atMost() + statement)
                            .orElse(0));
        }
        return most;
    }

    private Situation favourable(Proposal item, String forum) {
        Situation truth = Circumstances.truly(story, beginning, item.id(), forum);
        SortedMap<String, Standing> standings = new TreeMap<>();
        SortedMap<String, Profile> profiles = new TreeMap<>();
        for (String member : truth.members()) {
            standings.put(member, new Standing(5, 5, groundOf(item), ""));
            profiles.put(member, withoutMovableLines(member, truth.profiles().get(member)));
        }
        return new Situation(story.rules(), truth.decision(), item, truth.eased(), standings, profiles, truth.seats());
    }

    private List<Line> groundOf(Proposal item) {
        List<Line> lines = new ArrayList<>();
        for (String foundation : item.buildsOn()) {
            int worth = story.proposals().containsKey(foundation) ? 2 : 1;
            lines.add(line(Line.Reason.PRECEDENT, foundation, worth));
        }
        lines.add(line(Line.Reason.FAMILIARITY, "", story.rules().familiarity()));
        lines.add(line(Line.Reason.PROMISE, "", story.rules().assurances()));
        return lines;
    }

    private static Line line(Line.Reason reason, String subject, int amount) {
        return new Line(reason, subject, "", Span.exactly(amount));
    }

    private Profile withoutMovableLines(String member, Profile profile) {
        SortedMap<String, Integer> lines = new TreeMap<>(profile.redLines());
        lines.keySet().removeIf(domain -> movable.contains(member + " " + domain));
        return new Profile(profile.least(), profile.most(), lines, profile.hidden());
    }

    private Stream<Effect> effects() {
        Stream<Effect> chosen = Stream.concat(
                        story.scenes().values().stream().flatMap(scene -> scene.choices().stream()),
                        story.incidents().values().stream().flatMap(incident -> incident.choices().stream()))
                .flatMap(choice -> choice.effects().stream());
        return Stream.concat(chosen, story.proposals().values().stream().flatMap(item -> item.effects().stream()));
    }

    private void noteLines(Effect effect) {
        if (effect instanceof Effect.RedLine moved) {
            moved.at()
                    .forEach((member, domains) ->
                            domains.keySet().forEach(domain -> movable.add(member + " " + domain)));
        }
    }
}
