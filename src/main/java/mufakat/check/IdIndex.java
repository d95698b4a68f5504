package mufakat.check;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.story.Ending;
import mufakat.story.Incident;
import mufakat.story.Partner;
import mufakat.story.Refers.To;
import mufakat.story.Safeguard;
import mufakat.story.Session;
import mufakat.story.Story;

/** All ids of a story, by the kind of thing they name. */
final class IdIndex {
    private final Map<To, SortedSet<String>> ids = new EnumMap<>(To.class);

    IdIndex(Story story) {
        put(To.DOMAIN, story.domains().keySet());
        put(To.INTEREST, story.interests().keySet());
        put(To.MEASURE, story.measures().keySet());
        put(To.MEMBER, story.members().keySet());
        put(To.EVERYONE, Collections.singleton("all"));
        put(To.DEALT, List.of(Incident.VICTIM, Incident.ORIGIN));
        put(To.CAPACITY, Collections.singleton(Safeguard.CAPACITY));
        put(To.FORUM, story.forums().keySet());
        put(To.PRACTICE, story.practices().keySet());
        put(To.PROPOSAL, story.proposals().keySet());
        put(To.SCENE, story.scenes().keySet());
        put(To.SOURCE, story.sources().keySet());
        put(To.SESSION, story.sessions().stream().map(Session::id).toList());
        put(To.ENDING, story.endings().stream().map(Ending::id).toList());
        put(
                To.INCIDENT_KIND,
                story.incidents().values().stream().map(Incident::kind).toList());
        put(
                To.OFFER,
                story.partners().values().stream()
                        .flatMap(partner -> partner.offers().stream())
                        .map(Partner.Offer::id)
                        .toList());
    }

    boolean has(To[] kinds, String id) {
        for (To kind : kinds) {
            if (ids.get(kind).contains(id)) {
                return true;
            }
        }
        return false;
    }

    SortedSet<String> of(To... kinds) {
        SortedSet<String> all = new TreeSet<>();
        for (To kind : kinds) {
            all.addAll(ids.get(kind));
        }
        return all;
    }

    /** The kinds in the words of the format: {@code proposal/practice}. */
    static String words(To... kinds) {
        StringBuilder words = new StringBuilder();
        for (To kind : kinds) {
            if (kind != To.EVERYONE && kind != To.DEALT) {
                words.append(words.length() == 0 ? "" : "/")
                        .append(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
        return words.toString();
    }

    private void put(To kind, Collection<String> named) {
        ids.put(kind, new TreeSet<>(named));
    }
}
