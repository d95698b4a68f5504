package mufakat.engine;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Choice;
import mufakat.story.Effect;
import mufakat.story.Incident;

/** An incident that hits whom it is told to: {@code incident("worm", 5).hitting("LA").from("SG")}. */
final class Incidents {
    private final String id;
    private final int severity;
    private int weight = 1;
    private String kind;
    private SortedSet<String> victims = new TreeSet<>();
    private SortedSet<String> origins = new TreeSet<>();
    private List<Choice> choices = List.of();

    private Incidents(String id, int severity) {
        this.id = id;
        this.kind = id;
        this.severity = severity;
    }

    static Incidents incident(String id, int severity) {
        return new Incidents(id, severity);
    }

    Incidents weighing(int more) {
        weight = more;
        return this;
    }

    Incidents kind(String of) {
        kind = of;
        return this;
    }

    Incidents hitting(String... members) {
        victims = Sets.of(members);
        return this;
    }

    Incidents from(String... members) {
        origins = Sets.of(members);
        return this;
    }

    Incidents choosing(String choice, Effect... effects) {
        choices = List.of(new Choice(choice, choice, List.of(), "", List.of(effects), "", List.of()));
        return this;
    }

    Incident built() {
        return new Incident(
                id,
                id,
                kind,
                weight,
                severity,
                List.of(),
                victims,
                origins,
                List.of(ATable.paragraph()),
                choices,
                "",
                List.of());
    }
}
