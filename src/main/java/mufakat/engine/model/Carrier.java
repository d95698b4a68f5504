package mufakat.engine.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import mufakat.engine.model.Line.Reason;
import mufakat.story.Safeguard;

/**
 * Something without which members would have objected to a text that was agreed (rules, section 10): all else being equal,
 * the table is asked again without it.
 *
 * @param subject the id that the kind speaks of, or empty
 * @param objecting who would have objected
 */
public record Carrier(Kind kind, String subject, SortedSet<String> objecting) {
    /** What may carry a text. */
    public enum Kind {
        /** Capacity that an offer gave. */
        OFFER,
        /** A promise to a member. */
        PROMISE,
        /** A partner's backing. */
        BACKING,
        /** A member that brought another along. */
        CO_SPONSOR,
        /** An earlier text. */
        PRECEDENT,
        /** What members have at home. */
        PRACTICE,
        /** A workshop, an earlier session or an incident. */
        FAMILIARITY,
        /** A wording of the text. */
        SAFEGUARD,
        /** The forum. */
        FORUM
    }

    /** What carried a text in a situation, by kind. */
    public static List<Carrier> of(Situation situation, Text text) {
        return new Asking(situation, text).carriers();
    }

    /** Asks the table again, without one thing after the other. */
    private static final class Asking {
        private final Situation situation;
        private final Text text;
        private final SortedSet<String> against;
        private final List<Carrier> carriers = new ArrayList<>();

        Asking(Situation situation, Text text) {
            this.situation = situation;
            this.text = text;
            this.against = against(situation, text);
        }

        private static SortedSet<String> against(Situation situation, Text text) {
            return Vote.on(situation, text, situation.decision()).against();
        }

        List<Carrier> carriers() {
            SortedSet<String> offers = new TreeSet<>();
            situation
                    .standings()
                    .values()
                    .forEach(standing -> offers.addAll(standing.given().keySet()));
            offers.forEach(offer -> ask(Kind.OFFER, offer, with(standing -> standing.without(offer))));
            situation.standings().keySet().forEach(this::askWithoutPromise);
            askWithout(Reason.BACKING, Kind.BACKING);
            askWithout(Reason.CO_SPONSOR, Kind.CO_SPONSOR);
            askWithout(Reason.PRECEDENT, Kind.PRECEDENT);
            askWithout(Reason.PRACTICE, Kind.PRACTICE);
            askWithout(Reason.FAMILIARITY, Kind.FAMILIARITY);
            for (Safeguard safeguard : situation.item().safeguards()) {
                if (text.safeguards().contains(safeguard.id())) {
                    add(Kind.SAFEGUARD, safeguard.id(), against(situation, text.unguardedBy(safeguard.id())));
                }
            }
            if (!situation.eased().isEmpty()) {
                ask(Kind.FORUM, "", situation.easing(""));
            }
            return carriers;
        }

        private void askWithoutPromise(String member) {
            Predicate<Line> promise = line -> line.reason() == Reason.PROMISE;
            Standing standing = situation.standings().get(member);
            if (standing.ground().stream().anyMatch(promise)) {
                SortedMap<String, Standing> others = new TreeMap<>(situation.standings());
                others.put(member, standing.without(promise, situation.rules().assurances()));
                ask(Kind.PROMISE, member, situation.with(others));
            }
        }

        private void askWithout(Reason reason, Kind kind) {
            SortedSet<String> subjects = new TreeSet<>();
            situation.standings().values().stream()
                    .map(Standing::ground)
                    .flatMap(Collection::stream)
                    .filter(line -> line.reason() == reason)
                    .forEach(line -> subjects.add(line.subject()));
            for (String subject : subjects) {
                Predicate<Line> which =
                        line -> line.reason() == reason && line.subject().equals(subject);
                int ceiling = situation.rules().assurances();
                ask(kind, subject, with(standing -> standing.without(which, ceiling)));
            }
        }

        private Situation with(UnaryOperator<Standing> change) {
            return situation.with(
                    SortedArrayMap.from(situation.standings(), (member, standing) -> change.apply(standing)));
        }

        private void ask(Kind kind, String subject, Situation without) {
            add(kind, subject, against(without, text));
        }

        private void add(Kind kind, String subject, SortedSet<String> objecting) {
            SortedSet<String> more = new TreeSet<>(objecting);
            more.removeAll(against);
            if (!more.isEmpty()) {
                carriers.add(new Carrier(kind, subject, more));
            }
        }
    }
}
