package mufakat.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.engine.SessionRange;
import mufakat.engine.SplitMix64;
import mufakat.playtest.Plan.Meeting;
import mufakat.playtest.Plan.Tabled;
import mufakat.playtest.Sightings.Kind;
import mufakat.story.Choice;
import mufakat.story.Partner;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** Changes a plan a little. */
final class Variation {
    private static final List<Care> CARES =
            List.of(Care.NONE, new Care(10, 0), new Care(20, 10), new Care(40, 20), new Care(10, 40));

    private final Story story;
    private final SessionRange stretch;
    private final Reachability reach;
    private final SplitMix64 chance;
    private final boolean consults;
    private final List<String> members;
    private final List<String> items;
    private final List<String> partners;
    private final List<String> offers;
    private final List<List<String>> choices = new ArrayList<>();

    Variation(PlaytestContext ground, SplitMix64 chance) {
        this.story = ground.story();
        this.stretch = ground.stretch();
        this.reach = ground.reach();
        this.chance = chance;
        this.consults = ground.allows(Tool.CONSULTATION);
        this.members = List.copyOf(story.members().keySet());
        this.items = reach.items().stream().map(Proposal::id).toList();
        this.partners = List.copyOf(story.partners().keySet());
        this.offers = story.partners().values().stream()
                .flatMap(partner -> partner.offers().stream())
                .map(Partner.Offer::id)
                .filter(offer -> reach.has(Kind.OFFER, offer))
                .toList();
        story.scenes().forEach((id, scene) -> note(id, scene.choices()));
        story.incidents().forEach((id, incident) -> note(id, incident.choices()));
    }

    private void note(String scene, List<Choice> open) {
        open.stream()
                .filter(choice -> reach.has(Kind.CHOICE, scene + "/" + choice.id()))
                .forEach(choice -> choices.add(List.of(scene, choice.id())));
    }

    /** The plan with one to three small changes. */
    Plan of(Plan plan) {
        Plan varied = plan;
        for (int changes = 1 + chance.below(3); changes > 0; changes--) {
            varied = changed(varied);
        }
        return varied;
    }

    private Plan changed(Plan plan) {
        int session = stretch.first() + chance.below(stretch.sessions());
        Meeting meeting = plan.meetings().get(session);
        int kind = chance.below(10);
        if (kind < 5) {
            return plan.with(session, new Meeting(steps(meeting), meeting.tablings()));
        }
        if (kind < 8) {
            return plan.with(session, new Meeting(meeting.steps(), tablings(meeting)));
        }
        if (kind == 8 && !choices.isEmpty()) {
            List<String> chosen = any(choices);
            return plan.choosing(chosen.get(0), chosen.get(1));
        }
        return offers.isEmpty() ? plan : plan.turning(any(offers));
    }

    private List<Decision> steps(Meeting meeting) {
        List<Decision> steps = new ArrayList<>(meeting.steps());
        List<UnaryOperator<List<Decision>>> ways = List.of(this::added, this::removed, this::replaced, this::moved);
        return any(ways).apply(steps);
    }

    private List<Decision> added(List<Decision> steps) {
        steps.add(chance.below(steps.size() + 1), step());
        return steps;
    }

    private List<Decision> removed(List<Decision> steps) {
        if (!steps.isEmpty()) {
            steps.remove(chance.below(steps.size()));
        }
        return steps;
    }

    private List<Decision> replaced(List<Decision> steps) {
        return added(removed(steps));
    }

    private List<Decision> moved(List<Decision> steps) {
        if (!steps.isEmpty()) {
            Decision step = steps.remove(chance.below(steps.size()));
            steps.add(chance.below(steps.size() + 1), step);
        }
        return steps;
    }

    private Decision step() {
        int kind = chance.below(10);
        if (kind < 2 && !partners.isEmpty()) {
            return new Decision.Visit(any(partners));
        }
        if (kind == 2) {
            return new Decision.Workshop(any(items));
        }
        if (kind == 3) {
            return new Decision.CoSponsor(any(members), any(items), any(members));
        }
        return consults
                ? new Decision.Consult(any(members), any(items))
                : new Decision.CoSponsor(any(members), any(items), any(members));
    }

    private List<Tabled> tablings(Meeting meeting) {
        List<Tabled> tablings = new ArrayList<>(meeting.tablings());
        if (tablings.size() < story.rules().tablings()) {
            tablings.add(tabled(any(items)));
            return tablings;
        }
        int place = chance.below(tablings.size());
        switch (chance.below(3)) {
            case 0 -> tablings.set(place, tabled(any(items)));
            case 1 -> tablings.set(place, tabled(tablings.get(place).item()));
            default -> tablings.add(tablings.remove(place));
        }
        return tablings;
    }

    private Tabled tabled(String item) {
        return new Tabled(item, any(story.proposals().get(item).forums()), any(CARES));
    }

    private <T> T any(List<T> of) {
        return of.get(chance.below(of.size()));
    }

    /** A plan of nothing but chance, to begin with. */
    Plan blank() {
        List<Meeting> meetings = Stream.generate(() -> new Meeting(List.of(), List.of()))
                .limit(story.sessions().size())
                .toList();
        Plan plan = new Plan(meetings, new java.util.TreeMap<>(), new java.util.TreeSet<>());
        for (int i = 0; i < 10 * stretch.sessions(); i++) {
            plan = changed(plan);
        }
        return plan;
    }
}
