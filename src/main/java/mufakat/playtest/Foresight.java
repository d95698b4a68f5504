package mufakat.playtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.engine.Diplomacy;
import mufakat.engine.Game;
import mufakat.engine.SituationFactory;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Text;
import mufakat.playtest.ComfortModel.Reading;
import mufakat.story.Partner;
import mufakat.story.Proposal;

/** What a careful envoy can work out of what is known: which items are worth while, in what words, and who is in doubt. */
final class Foresight {
    /** What it is felt to be worth that another item builds on this one, in tenths of a point. */
    private static final int FOUNDATION = 20;

    private final PlaytestContext ground;
    private final Game game;
    private final SortedMap<String, ComfortModel> appraisals = new TreeMap<>();
    private final SortedMap<String, Optional<Climbing.Rung>> climbs = new TreeMap<>();

    Foresight(PlaytestContext ground, Game game) {
        this.ground = ground;
        this.game = game;
    }

    /** The items that promise most in this reading, in order. */
    List<String> ranked(Reading reading) {
        record Promising(String item, int worth) {}
        List<Promising> promising = new ArrayList<>();
        for (String item : Envoy.openItems(game.state())) {
            climbed(item, reading)
                    .ifPresent(step -> promising.add(new Promising(item, step.value() + FOUNDATION * builtOn(item))));
        }
        return promising.stream()
                .sorted(Comparator.comparingInt(Promising::worth).reversed())
                .map(Promising::item)
                .limit(ground.story().rules().tablings())
                .toList();
    }

    /** Of these partners those whose offers do most for the texts that are hoped for: often all, since many do nothing. */
    List<Partner> mostHelpful(List<Partner> offering) {
        SortedMap<Integer, List<Partner>> byRelief = new TreeMap<>();
        for (Partner partner : offering) {
            byRelief.computeIfAbsent(relief(partner), any -> new ArrayList<>()).add(partner);
        }
        return byRelief.get(byRelief.lastKey());
    }

    private int relief(Partner partner) {
        SortedMap<String, Integer> raised = Diplomacy.offerOf(game.story(), game.state(), partner)
                .orElseThrow()
                .gives()
                .capacity();
        int relief = 0;
        if (!raised.isEmpty()) {
            for (String item : Envoy.openItems(game.state())) {
                Text hoped = climbed(item, Reading.BEST)
                        .map(rung -> rung.wording().text())
                        .orElseGet(() -> game.state().item(item).draft().text());
                relief += new Relief(appraisal(item, Reading.BEST).situation(), raised).of(hoped);
            }
        }
        return relief;
    }

    private int builtOn(String item) {
        int built = 0;
        for (Proposal other : ground.story().proposals().values()) {
            built += other.buildsOn().contains(item) && !game.state().isAdopted(other.id()) ? 1 : 0;
        }
        return built;
    }

    /** The text that this reading lets one work up to. */
    Optional<Climbing.Rung> climbed(String item, Reading reading) {
        return climbs.computeIfAbsent(
                reading + item,
                key -> new Climbing(
                                ground.wordings(item),
                                appraisal(item, reading),
                                Leeway.of(game.story(), game.state(), item))
                        .top(game.state().item(item).adoption().map(now -> now.text())));
    }

    /** The member whose doubts about the text could weigh most, of those that may have none: worth a conversation. */
    Optional<String> riddle(String item, Wording wording) {
        ComfortModel worst = appraisal(item, Reading.WORST);
        ComfortModel best = appraisal(item, Reading.BEST);
        List<Stance> feared = worst.stances(wording, new int[worst.members().size()]);
        Optional<String> riddle = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int seat = 0; seat < feared.size(); seat++) {
            int comfort = worst.comfort(seat, wording);
            boolean isOpen = comfort != best.comfort(seat, wording)
                    || worst.refuses(seat, wording) != best.refuses(seat, wording);
            if (feared.get(seat).compareTo(Stance.HESITATES) >= 0 && isOpen && comfort < least) {
                least = comfort;
                riddle = Optional.of(worst.members().get(seat));
            }
        }
        return riddle;
    }

    /** The member nearest to comfort of those who may doubt the text and whom a promise would settle. */
    Optional<String> settledByAPromise(String item, Wording wording) {
        ComfortModel worst = appraisal(item, Reading.WORST);
        List<Stance> feared = worst.stances(wording, new int[worst.members().size()]);
        Optional<String> settled = Optional.empty();
        int most = Integer.MIN_VALUE;
        for (int seat = 0; seat < feared.size(); seat++) {
            int comfort = worst.comfort(seat, wording);
            boolean isSettled = comfort < 0 && comfort + worst.promise(seat) >= 0 && !worst.refuses(seat, wording);
            if (isSettled && comfort > most) {
                most = comfort;
                settled = Optional.of(worst.members().get(seat));
            }
        }
        return settled;
    }

    private ComfortModel appraisal(String item, Reading reading) {
        return appraisals.computeIfAbsent(reading + item, key -> {
            String forum = game.state().item(item).draft().forum();
            return ComfortModel.of(SituationFactory.asKnown(game.story(), game.state(), item, forum), reading);
        });
    }

    /** Whether it looks ahead from there. */
    boolean isFrom(Game other) {
        return game == other;
    }
}
