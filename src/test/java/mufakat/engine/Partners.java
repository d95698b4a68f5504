package mufakat.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.story.Condition;
import mufakat.story.Partner;

/** A partner whose offers are told one after another: {@code partner("meridian").giving(1).backing("hub").then(…)}. */
public final class Partners {
    private final String id;
    private final List<Partner.Offer> offers = new ArrayList<>();
    private SortedMap<String, Integer> capacity = new TreeMap<>();
    private SortedMap<String, Integer> push = new TreeMap<>();
    private SortedSet<String> backing = new TreeSet<>();
    private SortedSet<String> opening = new TreeSet<>();
    private SortedSet<String> adopted = new TreeSet<>();
    private SortedMap<String, Partner.Wording> wording = new TreeMap<>();
    private List<Condition> when = List.of();
    private SortedSet<String> excludes = new TreeSet<>();
    private String until = "";
    private String returns = "";
    private int tokens;
    private int days;
    private int askedDays;

    private Partners(String id) {
        this.id = id;
    }

    public static Partners partner(String id) {
        return new Partners(id);
    }

    public Partners giving(int promises) {
        tokens = promises;
        return this;
    }

    public Partners raising(String who, int level) {
        capacity.put(who, level);
        return this;
    }

    public Partners backing(String... items) {
        backing.addAll(Arrays.asList(items));
        return this;
    }

    public Partners opening(String item) {
        opening.add(item);
        return this;
    }

    public Partners pushing(String practice, int by) {
        push.put(practice, by);
        return this;
    }

    public Partners lending(int more) {
        days = more;
        return this;
    }

    public Partners costing(int more) {
        askedDays = more;
        return this;
    }

    public Partners onceAdopted(String item) {
        adopted.add(item);
        return this;
    }

    public Partners wanting(String item, Partner.Wording words) {
        wording.put(item, words);
        return this;
    }

    public Partners excluding(String... offers) {
        excludes.addAll(Arrays.asList(offers));
        return this;
    }

    public Partners until(String session) {
        until = session;
        return this;
    }

    public Partners returning(String offer) {
        returns = offer;
        return this;
    }

    public Partners when(Condition condition) {
        when = List.of(condition);
        return this;
    }

    /** The offer so far is the partner's next, {@code ID-1} and so on; what follows belongs to another. */
    public Partners then() {
        offers.add(new Partner.Offer(
                id + "-" + (offers.size() + 1),
                id,
                List.of(),
                when,
                new Partner.Gives(capacity, tokens, days, push, backing, opening),
                new Partner.Asks(askedDays, adopted, wording),
                "",
                List.of(),
                excludes,
                until,
                returns));
        capacity = new TreeMap<>();
        push = new TreeMap<>();
        backing = new TreeSet<>();
        opening = new TreeSet<>();
        adopted = new TreeSet<>();
        wording = new TreeMap<>();
        when = List.of();
        excludes = new TreeSet<>();
        until = "";
        returns = "";
        tokens = 0;
        days = 0;
        askedDays = 0;
        return this;
    }

    public Partner built() {
        then();
        return new Partner(id, id, List.of(), List.copyOf(offers), "", List.of());
    }
}
