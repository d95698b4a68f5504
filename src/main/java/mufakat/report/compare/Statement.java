package mufakat.report.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mufakat.save.Likeness;
import mufakat.save.SaveHeader;

/**
 * Writes a statement by the rules of xAPI 1.0.3. No version stands in it: the rules want that left to the request that
 * carries it.
 */
final class Statement {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Statement() {}

    /** Whose game it is, and the game as all its statements tell it. */
    record Author(SaveHeader header, Activities activities) {}

    /**
     * Where in a game something was said.
     *
     * @param number of the decision, 0 for the beginning
     * @param line the decision in words of the save, or empty
     * @param session its index
     * @param item the item that it is about, or empty
     */
    record Place(int number, Instant at, String line, int session, String item) {
        Place in(int other) {
            return new Place(number, at, line, other, item);
        }
    }

    static ObjectNode of(Author author, Place place, XapiVerbUse said) {
        ObjectNode statement = JSON.objectNode();
        statement.set("actor", actor(author.header()));
        statement.put("id", id(author.header().game(), place, said).toString());
        ObjectNode verb = statement.putObject("verb").put("id", said.verb().iri());
        verb.putObject("display").put("en", said.verb().word());
        statement.set("object", said.about());
        if (!said.result().isEmpty()) {
            statement.set("result", said.result());
        }
        statement.set("context", context(author, place, said));
        statement.put("timestamp", place.at().truncatedTo(ChronoUnit.MILLIS).toString());
        return statement;
    }

    /** A player without a name is known by the game. Two of one name are told apart by their class, one by no spelling. */
    private static ObjectNode actor(SaveHeader header) {
        SaveHeader.Player player = header.player();
        boolean nameless = player.name().isBlank();
        ObjectNode actor = JSON.objectNode();
        actor.putObject("account")
                .put("homePage", player.group().isBlank() ? Iri.OURS : Iri.of("classes", Likeness.seen(player.group())))
                .put("name", nameless ? header.game().toString() : Likeness.seen(player.name()));
        actor.put("objectType", "Agent");
        if (!nameless) {
            actor.put("name", player.name());
        }
        return actor;
    }

    /** The same for the same thing said of the same decision, also in a copy of the game that went on otherwise later. */
    private static UUID id(UUID game, Place place, XapiVerbUse said) {
        return NamedId.of(
                game,
                String.join(
                        "\n",
                        String.valueOf(place.number()),
                        place.at().toString(),
                        place.line(),
                        said.verb().iri(),
                        said.about().get("id").textValue()));
    }

    private static ObjectNode context(Author author, Place place, XapiVerbUse said) {
        SaveHeader header = author.header();
        ObjectNode context = JSON.objectNode();
        context.put("registration", NamedId.wellFormed(header.game()).toString());
        ObjectNode around = context.putObject("contextActivities");
        around.putArray("category")
                .add(JSON.objectNode().put("objectType", "Activity").put("id", Iri.PROFILE));
        around(author, place, said, around);
        context.put("language", author.activities().language());
        context.put("platform", ("Mufakat " + header.engine()).strip());
        context.put("revision", header.story().version());
        ObjectNode extensions = context.putObject("extensions");
        extensions.put(Iri.extension("decision"), place.number());
        extensions.put(Iri.extension("session"), place.session() + 1);
        extensions.put(Iri.extension("seed"), header.seed());
        extensions.put(Iri.extension("sha256"), header.story().sha256());
        if (!header.player().group().isBlank()) {
            extensions.put(Iri.extension("class"), header.player().group());
        }
        return context;
    }

    /** A thing belongs to its item, an item to its session, a session to the game; what lies farther out groups it. */
    private static void around(Author author, Place place, XapiVerbUse said, ObjectNode around) {
        Activities activities = author.activities();
        List<ObjectNode> circles = new ArrayList<>();
        circles.add(activities.game());
        circles.add(activities.session(place.session()));
        if (!place.item().isEmpty()) {
            circles.add(activities.item(place.item()));
        }
        int self = circles.indexOf(said.about());
        List<ObjectNode> outer = circles.subList(0, self < 0 ? circles.size() : self);
        if (outer.isEmpty()) {
            return;
        }
        around.putArray("parent").add(outer.get(outer.size() - 1));
        if (outer.size() > 1) {
            ArrayNode grouping = around.putArray("grouping");
            outer.subList(0, outer.size() - 1).forEach(grouping::add);
        }
    }
}
