package mufakat.save;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import mufakat.save.SaveHeader.Edition;
import mufakat.save.SaveHeader.Player;

/** The first line of a save as JSON. */
final class HeaderJson {
    private static final String FORMAT = "mufakat";

    private HeaderJson() {}

    static ObjectNode write(SaveHeader header) {
        ObjectNode object = Json.object();
        object.put(FORMAT, SaveHeader.FORMAT);
        object.put("game", header.game().toString());
        object.put("rules", header.rules());
        object.put("engine", header.engine());
        object.putObject("story")
                .put("id", header.story().id())
                .put("version", header.story().version())
                .put("sha256", header.story().sha256());
        object.put("seed", header.seed());
        object.putObject("player")
                .put("name", header.player().name())
                .put("class", header.player().group());
        object.put("started", header.started().toString());
        header.sessions().ifPresent(sessions -> object.put("sessions", sessions));
        header.from().ifPresent(from -> object.put("from", from.toString()));
        return object;
    }

    /** The header that a line is; a number from the future is noticed before anything else is looked at. */
    static Result<SaveHeader> read(byte[] line) {
        try {
            Fields fields = new Fields(Json.parse(line));
            if (fields.integer(FORMAT) > SaveHeader.FORMAT) {
                return Result.failed(Failure.NEWER_FORMAT);
            }
            SaveHeader header = header(fields);
            if (fields.integer(FORMAT) < 1 || header.rules() < 1) {
                return Result.failed(Failure.NOT_A_SAVE);
            }
            if (header.rules() == SaveHeader.RULES) {
                return Result.of(header);
            }
            return Result.failed(header.rules() > SaveHeader.RULES ? Failure.NEWER_RULES : Failure.OLDER_RULES);
        } catch (Unreadable foreign) {
            return Result.failed(Failure.NOT_A_SAVE);
        }
    }

    private static SaveHeader header(Fields fields) throws Unreadable {
        fields.only(FORMAT, "game", "rules", "engine", "story", "seed", "player", "started", "sessions", "from");
        Fields story = fields.object("story").only("id", "version", "sha256");
        Fields player = fields.object("player").only("name", "class");
        Optional<String> sessions = fields.has("sessions") ? Optional.of(fields.text("sessions")) : Optional.empty();
        Optional<UUID> from = fields.has("from") ? Optional.of(fields.uuid("from")) : Optional.empty();
        return new SaveHeader(
                fields.uuid("game"),
                fields.integer("rules"),
                fields.text("engine"),
                new Edition(story.text("id"), story.text("version"), story.text("sha256")),
                fields.whole("seed"),
                new Player(player.text("name"), player.text("class")),
                fields.instant("started"),
                sessions,
                from);
    }
}
