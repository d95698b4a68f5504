package mufakat.engine.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mufakat.engine.Decision;
import mufakat.engine.GameState.Stage;
import mufakat.engine.Phase;
import mufakat.story.Choice;
import mufakat.story.Named;
import mufakat.story.Partner.Offer;
import mufakat.story.Story;

/**
 * Where the decisions of a game belong in a story that has changed since, as far as they say so themselves: each follows
 * upon others, and most name what they are about.
 */
final class Belonging {
    private final Story story;
    private final Sessions sessions;
    private final List<Optional<Occasion>> occasions = new ArrayList<>();
    /** How many sessions were closed so far, the partner that was called on last, and the item that was tabled last. */
    private int closed;

    private String partner = "";
    private String item = "";

    private Belonging(Story story, Sessions sessions) {
        this.story = story;
        this.sessions = sessions;
    }

    /** By decision, where it belongs; nothing where it has no place. */
    static List<Optional<Occasion>> of(List<Decision> played, Story story, Sessions sessions) {
        Belonging belonging = new Belonging(story, sessions);
        played.forEach(belonging::place);
        return belonging.occasions;
    }

    private void place(Decision decision) {
        occasions.add(occasion(decision));
        if (decision instanceof Decision.Visit visit) {
            partner = Renaming.partner(story, visit.partner());
        } else if (decision instanceof Decision.Table table) {
            item = Renaming.item(story, table.item());
        } else if (decision instanceof Decision.Adjourn) {
            closed++;
        }
    }

    private Optional<Occasion> occasion(Decision decision) {
        if (decision instanceof Decision.Undo) {
            return sessions.now(closed).map(Belonging::takingBack);
        }
        if (decision instanceof Decision.Choose choose) {
            return reading(scenesOffering(choose.choice())).filter(occasion -> isAnywhere(occasion.subjects()));
        }
        return switch (decision.phase()) {
            case PREPARING -> during(Stage.PREPARATION, Phase.PREPARING, one(""));
            case HEARING -> during(Stage.PREPARATION, Phase.HEARING, offers());
            case FLOOR -> during(Stage.FLOOR, Phase.FLOOR, one(""));
            case DEBATING -> during(Stage.FLOOR, Phase.DEBATING, one(item));
            case READING, INCIDENT, ENDED -> reading(Optional.empty());
        };
    }

    private static boolean isAnywhere(Optional<SortedSet<String>> subjects) {
        return subjects.filter(Predicate.not(SortedSet::isEmpty)).isPresent();
    }

    /** A scene or an incident between the floor of one session and the preparation of the next. */
    private Optional<Occasion> reading(Optional<SortedSet<String>> subjects) {
        Juncture from = sessions.before(closed)
                .map(session -> new Juncture(session, Stage.CLOSING, Phase.READING, ""))
                .orElseGet(() -> new Juncture(sessions.first(), Stage.OPENING, Phase.READING, ""));
        Juncture to = new Juncture(sessions.from(closed), Stage.OPENING, Phase.INCIDENT, "");
        return Optional.of(new Occasion(from, to, subjects));
    }

    private Optional<Occasion> during(Stage stage, Phase phase, SortedSet<String> subjects) {
        return sessions.now(closed).map(session -> {
            Juncture place = new Juncture(session, stage, phase, "");
            return new Occasion(place, place, Optional.of(subjects));
        });
    }

    private static Occasion takingBack(int session) {
        return new Occasion(
                new Juncture(session, Stage.PREPARATION, Phase.PREPARING, ""),
                new Juncture(session, Stage.PREPARATION, Phase.HEARING, ""),
                Optional.empty());
    }

    private Optional<SortedSet<String>> scenesOffering(String choice) {
        SortedSet<String> subjects = new TreeSet<>();
        story.scenes().forEach((id, scene) -> addIfOffered(choice, scene.choices(), id, subjects));
        story.incidents().forEach((id, incident) -> addIfOffered(choice, incident.choices(), id, subjects));
        return Optional.of(subjects);
    }

    private static void addIfOffered(String choice, List<Choice> choices, String id, SortedSet<String> subjects) {
        if (Named.meant(choices, choice).isPresent()) {
            subjects.add(id);
        }
    }

    private SortedSet<String> offers() {
        SortedSet<String> offers = new TreeSet<>();
        Optional.ofNullable(story.partners().get(partner))
                .ifPresent(caller -> caller.offers().stream().map(Offer::id).forEach(offers::add));
        return offers;
    }

    private static SortedSet<String> one(String subject) {
        SortedSet<String> subjects = new TreeSet<>();
        subjects.add(subject);
        return subjects;
    }

    /**
     * The sessions of a game in a story that may have others now.
     *
     * @param first the index of the first session that is played
     * @param at how many of its sessions come before the change
     * @param by how many sessions were put in there, or taken out if below 0
     */
    record Sessions(int first, int at, int by) {
        /** The session in which what was decided in one is to be decided; nothing where it was taken out. */
        Optional<Integer> now(int session) {
            boolean isOut = session >= at && session < at - by;
            return isOut ? Optional.empty() : Optional.of(first + session + (session < at ? 0 : by));
        }

        /** The latest session that is left of those before one; nothing where none is. */
        Optional<Integer> before(int session) {
            return IntStream.range(0, session)
                    .mapToObj(this::now)
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder());
        }

        /** The earliest session that is left from one on. */
        int from(int session) {
            return IntStream.iterate(session, later -> later + 1)
                    .mapToObj(this::now)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
