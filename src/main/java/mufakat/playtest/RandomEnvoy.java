package mufakat.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Owed;
import mufakat.engine.SplitMix64;
import mufakat.engine.Venues;
import mufakat.engine.model.Text;
import mufakat.story.Clause;
import mufakat.story.Proposal;
import mufakat.story.Safeguard;

/** Does anything that is possible. */
final class RandomEnvoy extends Envoy {
    private static final int TRIES = 40;

    RandomEnvoy(PlaytestContext ground, long chance) {
        super(ground, chance);
    }

    @Override
    Decision prepare(Game game) {
        SplitMix64 draw = chance(game);
        boolean isOut = game.state().days() == 0 || openItems(game.state()).isEmpty();
        if (openItems(game.state()).isEmpty() || draw.below(isOut ? 3 : 12) == 0) {
            return new Decision.OpenFloor();
        }
        for (int tried = 0; tried < TRIES; tried++) {
            Decision drawn = preparation(game, draw);
            if (isPossible(game, drawn)) {
                return drawn;
            }
        }
        return new Decision.OpenFloor();
    }

    private Decision preparation(Game game, SplitMix64 draw) {
        String item = item(game, draw);
        return switch (draw.below(16)) {
            case 0, 1, 2, 3 -> new Decision.Consult(member(game, draw), item);
            case 4, 5 -> new Decision.Workshop(item);
            case 6, 7, 8 -> visit(game, draw);
            case 9 -> new Decision.Circulate(item);
            case 10 -> new Decision.CoSponsor(member(game, draw), item, member(game, draw));
            case 11 -> promise(game, item, draw);
            case 12 -> new Decision.CallRoom(item, some(game, draw), new TreeSet<>());
            case 13 -> game.lastUndo().orElseGet(Decision.GoOn::new);
            default -> draft(game, item, draw);
        };
    }

    /** Made or kept; where nothing in particular can be promised, nothing more is drawn. */
    private static Decision promise(Game game, String item, SplitMix64 draw) {
        String member = member(game, draw);
        List<String> pledges = List.copyOf(game.story().promises().keySet());
        List<Owed> owing = game.state().owing();
        if (!owing.isEmpty() && draw.below(2) == 0) {
            return new Decision.Keep(drawn(owing.stream().map(Owed::member).toList(), draw), drawn(pledges, draw));
        }
        return new Decision.Promise(member, item, pledges.isEmpty() ? "" : drawn(pledges, draw));
    }

    private static Decision visit(Game game, SplitMix64 draw) {
        List<String> partners = List.copyOf(game.story().partners().keySet());
        return partners.isEmpty() ? new Decision.GoOn() : new Decision.Visit(drawn(partners, draw));
    }

    private static Decision draft(Game game, String item, SplitMix64 draw) {
        Proposal proposal = game.story().proposals().get(item);
        int core = 1 + draw.below(Text.COMMITS);
        TreeMap<String, Integer> strengths = new TreeMap<>();
        for (Clause clause : proposal.clauses()) {
            strengths.put(clause.id(), clause.core() ? core : draw.below(Math.min(Text.COMMITS, core + 1) + 1));
        }
        TreeSet<String> safeguards = new TreeSet<>();
        for (Safeguard safeguard : proposal.safeguards()) {
            if (draw.below(3) == 0) {
                safeguards.add(safeguard.id());
            }
        }
        return new Decision.KeepDraft(item, strengths, safeguards, drawn(forums(game, proposal), draw));
    }

    /** Where none meets there is nothing to choose, and the draft is refused. */
    private static List<String> forums(Game game, Proposal item) {
        List<String> meeting = Venues.of(game.story(), game.state(), item.id());
        return meeting.isEmpty() ? item.forums() : meeting;
    }

    @Override
    Decision hear(Game game) {
        return any(List.of(new Decision.Accept(), new Decision.Decline()), game).equals(new Decision.Accept())
                ? super.hear(game)
                : new Decision.Decline();
    }

    @Override
    Decision debate(Game game) {
        String item = game.state().debate().orElseThrow().item();
        Proposal proposal = game.story().proposals().get(item);
        List<Decision> moves = new ArrayList<>();
        for (Clause clause : proposal.clauses()) {
            moves.add(new Decision.Soften(clause.id()));
            moves.add(new Decision.MoveToStatement(clause.id()));
        }
        for (Safeguard safeguard : proposal.safeguards()) {
            moves.add(new Decision.AddSafeguard(safeguard.id()));
        }
        moves.addAll(List.of(new Decision.OpenToLikeMinded(), new Decision.LetRest(), new Decision.Press()));
        SplitMix64 draw = chance(game);
        while (!moves.isEmpty()) {
            Decision drawn = moves.remove(draw.below(moves.size()));
            if (isPossible(game, drawn)) {
                return drawn;
            }
        }
        return new Decision.LetRest();
    }

    private static SortedSet<String> some(Game game, SplitMix64 draw) {
        TreeSet<String> some = new TreeSet<>(game.story().members().keySet());
        some.removeIf(member -> draw.below(4) > 0);
        return some;
    }

    private static String item(Game game, SplitMix64 draw) {
        return drawn(openItems(game.state()), draw);
    }

    private static String member(Game game, SplitMix64 draw) {
        return drawn(List.copyOf(game.story().members().keySet()), draw);
    }

    private static String drawn(List<String> of, SplitMix64 draw) {
        return of.get(draw.below(of.size()));
    }
}
