package mufakat.check;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Effect;
import mufakat.story.Partner.Gives;
import mufakat.story.Partner.Offer;
import mufakat.story.Story;

/** Offers and promises: they can be used, and using them does something. */
final class Bargains {
    /** Days that hearing an offer takes. */
    private static final int VISIT = 1;

    private final Story story;
    private final Agenda agenda;
    private final Problems problems;
    /** What a session or an effect puts onto the agenda. */
    private final SortedSet<String> opened = new TreeSet<>();
    /** By item, the offers that put it there. */
    private final SortedMap<String, SortedSet<String>> givers = new TreeMap<>();

    private Bargains(Story story, Agenda agenda, Problems problems) {
        this.story = story;
        this.agenda = agenda;
        this.problems = problems;
        story.sessions().forEach(session -> opened.addAll(session.items()));
        agenda.effects(Effect.Unlock.class).forEach(unlock -> opened.addAll(unlock.items()));
        story.partners().values().stream()
                .flatMap(partner -> partner.offers().stream())
                .forEach(offer -> offer.gives()
                        .items()
                        .forEach(item -> givers.computeIfAbsent(item, i -> new TreeSet<>())
                                .add(offer.id())));
    }

    static void check(Story story, Agenda agenda, Problems problems) {
        Bargains bargains = new Bargains(story, agenda, problems);
        story.partners().forEach((id, partner) -> {
            for (int i = 0; i < partner.offers().size(); i++) {
                String at = Pointer.to(Pointer.to("/partners", id) + "/offers", i);
                bargains.offer(partner.offers().get(i), at);
            }
        });
        bargains.promises();
    }

    private void offer(Offer offer, String pointer) {
        if (givesNothing(offer.gives())) {
            problems.add(Problem.value(Code.OFFER_GIVES_NOTHING, pointer));
        }
        if (offer.excludes().contains(offer.id())) {
            String at = Pointer.to(pointer + "/excludes", offer.id());
            problems.add(Problem.value(Code.OFFER_AGAINST_ITSELF, at, offer.id()));
        }
        if (offer.returns().equals(offer.id())) {
            problems.add(Problem.value(Code.OFFER_AGAINST_ITSELF, pointer + "/returns", offer.id()));
        }
        int most = mostDays() - VISIT;
        if (offer.asks().days() > most && !areDaysGiven()) {
            String days = String.valueOf(offer.asks().days());
            problems.add(
                    Problem.value(Code.OFFER_TOO_SLOW, pointer + "/asks/days", days, String.valueOf(most + VISIT)));
        }
        for (String item : offer.asks().adopted()) {
            if (offer.gives().items().contains(item) && !isOpenedBeside(offer, item)) {
                String at = Pointer.to(pointer + "/asks/adopted", item);
                problems.add(Problem.value(Code.OFFER_OUT_OF_REACH, at, item));
            }
        }
        offer.asks().wording().forEach((item, wording) -> {
            for (String safeguard : wording.with()) {
                if (wording.without().contains(safeguard)) {
                    String at = Pointer.to(Pointer.to(pointer + "/asks/wording", item) + "/without", safeguard);
                    problems.add(Problem.value(Code.ASKED_BOTH_WAYS, at, safeguard));
                }
            }
        });
    }

    private int mostDays() {
        return story.sessions().stream()
                .mapToInt(session -> session.days() == 0 ? story.rules().days() : session.days())
                .max()
                .orElse(0);
    }

    /** Where days can be won, no number of them is the most. */
    private boolean areDaysGiven() {
        return agenda.effects(Effect.Days.class).anyMatch(days -> days.by() > 0)
                || story.partners().values().stream()
                        .flatMap(partner -> partner.offers().stream())
                        .anyMatch(offer -> offer.gives().days() > 0);
    }

    private boolean isOpenedBeside(Offer offer, String item) {
        return opened.contains(item) || givers.get(item).stream().anyMatch(other -> !other.equals(offer.id()));
    }

    /** Whether a level lies above what some member begins with, or may come down to. */
    private boolean raisesAnybody(Gives gives) {
        boolean mayFall = agenda.effects(Effect.Capacity.class)
                        .anyMatch(effect -> effect.by().values().stream().anyMatch(by -> by < 0))
                || story.sessions().stream().anyMatch(session -> session.start().isPresent());
        return gives.capacity().entrySet().stream()
                .anyMatch(raised -> mayFall
                        || story.members().values().stream()
                                .filter(member -> raised.getKey().equals("all")
                                        || raised.getKey().equals(member.id()))
                                .anyMatch(member -> member.capacity() < raised.getValue()));
    }

    private boolean givesNothing(Gives gives) {
        boolean counted = gives.tokens() > 0 || gives.days() > 0;
        boolean named = !gives.backing().isEmpty() || !gives.items().isEmpty();
        return !counted && !named && !raisesAnybody(gives) && gives.push().isEmpty();
    }

    private void promises() {
        boolean worthless = story.rules().promise() == 0 || story.rules().assurances() == 0;
        boolean given = agenda.effects(Effect.Token.class).anyMatch(token -> token.by() > 0)
                || story.partners().values().stream()
                        .flatMap(partner -> partner.offers().stream())
                        .anyMatch(offer -> offer.gives().tokens() > 0);
        if (worthless && given) {
            String key = story.rules().promise() == 0 ? "promise" : "assurances";
            problems.add(Problem.key(Code.PROMISES_WORTHLESS, "/rules/" + key));
        }
    }
}
