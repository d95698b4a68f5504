package mufakat.playtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mufakat.engine.GameState;
import mufakat.engine.Measures;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Feelings;
import mufakat.engine.model.Line;
import mufakat.engine.model.Profile;
import mufakat.engine.model.Situation;
import mufakat.engine.model.Span;
import mufakat.engine.model.Standing;
import mufakat.engine.model.Text;
import mufakat.playtest.ComfortModel.Reading;
import mufakat.story.Effect;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * What no game can exceed, by proof: each item alone, under circumstances that are at least as favourable as any game's
 * (full trust and capacity, all precedents, familiarity and assurances, no red line that the story may move), owned by
 * all, and at ease wherever the story may soothe it. More comfort never makes an objector (rules, section 11), so a text that falls here falls everywhere.
 */
final class Ceiling {
    private final PlaytestContext ground;
    private final Story story;
    private final GameState beginning;
    private final SortedSet<String> movable = new TreeSet<>();
    private final SortedSet<String> soothed = new TreeSet<>();
    private final SortedMap<String, Integer> byItem = new TreeMap<>();

    Ceiling(PlaytestContext ground) {
        this.ground = ground;
        this.story = ground.story();
        this.beginning = ground.begin(0).state();
        effects().forEach(this::note);
        ground.reach().items().forEach(item -> byItem.put(item.id(), of(item)));
    }

    /** By item that may be tabled, the most that its text can deliver; 0 where no text of it can ever be agreed. */
    SortedMap<String, Integer> byItem() {
        return byItem;
    }

    /**
     * The most that the texts of one game can add together: as many items as its sessions have tablings, and beside them
     * what texts in force from the beginning may gain by themselves, when others come to own them.
     */
    int ofGame() {
        int tablings = ground.stretch().sessions() * story.rules().tablings();
        int untabled =
                story.proposals().values().stream().mapToInt(this::gainUntabled).sum();
        return untabled
                + byItem.keySet().stream()
                        .map(story.proposals()::get)
                        .map(this::gainByTabling)
                        .sorted(Comparator.reverseOrder())
                        .limit(tablings)
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private int gainUntabled(Proposal item) {
        return beginning
                .item(item.id())
                .adoption()
                .map(now -> Math.max(0, mostOf(item, now.text()) - Worth.delivered(story, beginning, item)))
                .orElse(0);
    }

    /** At least what a text delivers, whoever owns it. */
    private int mostOf(Proposal item, Text text) {
        return story.measures().values().stream()
                .mapToInt(measure ->
                        Math.max(0, measure.direction().sign() * Measures.effect(story, item, text, measure.id())))
                .sum();
    }

    /** What a text of the item may add beyond what is added without. */
    private int gainByTabling(Proposal item) {
        int before = beginning.isAdopted(item.id()) ? Worth.delivered(story, beginning, item) : 0;
        return Math.max(0, byItem.get(item.id()) - before - gainUntabled(item));
    }

    /** Whether it holds: an item with too many wordings was looked at coarsely only. */
    boolean isProved() {
        return byItem.keySet().stream().noneMatch(item -> ground.wordings(item).isCoarse());
    }

    private int of(Proposal item) {
        int most = 0;
        for (String forum : item.forums()) {
            ComfortModel appraisal = ComfortModel.of(favourable(item, forum), Reading.BEST);
            WordingSearch drafting = new WordingSearch(appraisal, Leeway.of(story, beginning, item.id()), Care.NONE, 0);
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
        Situation truth = SituationFactory.truly(story, beginning, item.id(), forum);
        SortedMap<String, Standing> standings = new TreeMap<>();
        SortedMap<String, Profile> profiles = new TreeMap<>();
        for (String member : truth.members()) {
            standings.put(member, new Standing(5, 5, groundOf(item), ""));
            profiles.put(member, atEase(member, truth.profiles().get(member)));
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

    /** Without the red lines that the story may move, and the sensitivities that it may lower. */
    private Profile atEase(String member, Profile profile) {
        SortedMap<String, Integer> lines = new TreeMap<>(profile.redLines());
        lines.keySet().removeIf(domain -> movable.contains(member + " " + domain));
        SortedMap<String, Integer> felt = new TreeMap<>(profile.least().sensitivity());
        felt.keySet().removeIf(domain -> soothed.contains(member + " " + domain));
        Feelings feelings = new Feelings(felt, profile.least().interest());
        return new Profile(feelings, feelings, lines, profile.hidden());
    }

    private Stream<Effect> effects() {
        Stream<Effect> chosen = Stream.concat(
                        story.scenes().values().stream().flatMap(scene -> scene.choices().stream()),
                        story.incidents().values().stream().flatMap(incident -> incident.choices().stream()))
                .flatMap(choice -> choice.effects().stream());
        return Stream.concat(chosen, story.proposals().values().stream().flatMap(item -> item.effects().stream()));
    }

    private void note(Effect effect) {
        if (effect instanceof Effect.RedLine moved) {
            moved.at()
                    .forEach((member, domains) ->
                            domains.keySet().forEach(domain -> movable.add(member + " " + domain)));
        } else if (effect instanceof Effect.Sensitivity moved) {
            moved.by().forEach(this::noteSoothed);
        } else if (effect instanceof Effect.Succession changed) {
            changed.otherwise().forEach(this::noteSoothed);
        }
    }

    /** What is said of all may concern anybody. */
    private void noteSoothed(String who, SortedMap<String, Integer> by) {
        by.forEach((domain, change) -> story.members().keySet().stream()
                .filter(member -> change < 0 && (who.equals(member) || who.equals("all")))
                .forEach(member -> soothed.add(member + " " + domain)));
    }
}
