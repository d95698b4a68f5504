package mufakat.engine;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Profile;
import mufakat.story.Effect;
import mufakat.story.Incident;

/** What the effects that an author wrote make happen. */
final class Effects implements Effect.Visitor<Void> {
    private static final String EVERYONE = "all";
    private static final int MOST_TRUST_IN_NEW_HANDS = 2;

    private final DecisionContext turn;

    private Effects(DecisionContext turn) {
        this.turn = turn;
    }

    /** Adds to the turn what the effects bring about. */
    static void apply(DecisionContext turn, Iterable<Effect> effects) {
        Effects applied = new Effects(turn);
        effects.forEach(effect -> effect.accept(applied));
    }

    @Override
    public Void trust(Effect.Trust effect) {
        return members(effect.by(), (member, by) -> turn.add(new Event.TrustChanged(member, by, Event.Why.STORY)));
    }

    @Override
    public Void capacity(Effect.Capacity effect) {
        return members(effect.by(), (member, by) -> turn.add(new Event.CapacityChanged(member, by)));
    }

    @Override
    public Void measures(Effect.Measures effect) {
        return each(effect.by(), (measure, by) -> turn.add(new Event.MeasureChanged(measure, by)));
    }

    @Override
    public Void reveal(Effect.Reveal effect) {
        return each(
                effect.traits(), (member, traits) -> turn.add(new Event.TraitsRevealed(member, new TreeSet<>(traits))));
    }

    @Override
    public Void flag(Effect.Flag effect) {
        return all(effect.flags(), flag -> turn.add(new Event.FlagRaised(flag)));
    }

    @Override
    public Void unlock(Effect.Unlock effect) {
        return all(effect.items(), turn::open);
    }

    @Override
    public Void days(Effect.Days effect) {
        return happens(new Event.DaysChanged(effect.by()));
    }

    @Override
    public Void token(Effect.Token effect) {
        turn.gainTokens(effect.by());
        return null;
    }

    @Override
    public Void familiarity(Effect.Familiarity effect) {
        return each(effect.by(), (item, by) -> turn.add(new Event.FamiliarityChanged(item, by)));
    }

    @Override
    public Void redLine(Effect.RedLine effect) {
        return each(
                effect.at(),
                (member, lines) -> lines.forEach((domain, at) -> turn.add(new Event.RedLineMoved(member, domain, at))));
    }

    @Override
    public Void push(Effect.Push effect) {
        return each(
                effect.by(),
                (practice, members) ->
                        members(members, (member, by) -> turn.add(new Event.Pushed(member, practice, by))));
    }

    @Override
    public Void adoptPractice(Effect.AdoptPractice effect) {
        return each(effect.by(), (practice, members) -> members.forEach(member -> setUp(practice, member)));
    }

    @Override
    public Void disown(Effect.Disown effect) {
        return each(effect.by(), (item, members) -> {
            SortedSet<String> parties = new TreeSet<>(members);
            parties.removeIf(member -> turn.item(item)
                    .adoption()
                    .filter(now -> now.isOwnedBy(member))
                    .isEmpty());
            if (!parties.isEmpty()) {
                turn.add(new Event.Disowned(item, parties));
            }
        });
    }

    private void setUp(String practice, String member) {
        if (!turn.state().member(member).practices().contains(practice)) {
            turn.add(new Event.PracticeAdopted(member, practice));
            turn.add(new Event.CapacityChanged(member, 1));
        }
    }

    @Override
    public Void sensitivity(Effect.Sensitivity effect) {
        return members(
                effect.by(),
                (member, domains) ->
                        domains.forEach((domain, by) -> turn.add(new Event.SensitivityMoved(member, domain, by))));
    }

    @Override
    public Void succession(Effect.Succession effect) {
        return each(effect.otherwise(), this::succeed);
    }

    private void succeed(String id, SortedMap<String, Integer> otherwise) {
        MemberState member = turn.member(id);
        turn.add(new Event.HandsChanged(id, otherwise, Profile.known(turn.story(), member)));
        if (member.trust() > MOST_TRUST_IN_NEW_HANDS) {
            turn.add(new Event.TrustChanged(id, MOST_TRUST_IN_NEW_HANDS - member.trust(), Event.Why.STORY));
        }
    }

    /**
     * Every member named, or dealt under a name of an incident, and where there is an {@code all}, every other with what
     * it says.
     */
    private <V> Void members(SortedMap<String, V> by, BiConsumer<String, V> change) {
        for (String member : turn.state().members().keySet()) {
            V amount = by.getOrDefault(member, by.getOrDefault(dealt(member), by.get(EVERYONE)));
            if (amount != null) {
                change.accept(member, amount);
            }
        }
        return null;
    }

    /** Under what name an incident has dealt a member; empty where it has not. */
    private String dealt(String member) {
        List<Strike> strikes = turn.state().strikes();
        if (turn.state().phase() != Phase.INCIDENT || strikes.isEmpty()) {
            return "";
        }
        Strike latest = strikes.get(strikes.size() - 1);
        if (member.equals(latest.victim())) {
            return Incident.VICTIM;
        }
        return member.equals(latest.origin()) ? Incident.ORIGIN : "";
    }

    private static <V> Void each(SortedMap<String, V> named, BiConsumer<String, V> change) {
        named.forEach(change);
        return null;
    }

    private static Void all(Iterable<String> ids, Consumer<String> change) {
        ids.forEach(change);
        return null;
    }

    private Void happens(Event event) {
        turn.add(event);
        return null;
    }
}
