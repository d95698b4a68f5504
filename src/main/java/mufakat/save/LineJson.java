package mufakat.save;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The lines of a save after the first as JSON: decisions, the end, answers. */
final class LineJson {
    private static final String NUMBER = "n";
    private static final String AT = "at";
    private static final String ENDED = "ended";
    private static final String ANSWER = "answer";

    private LineJson() {}

    static ObjectNode write(SavedDecision entry) {
        ObjectNode object = Json.object();
        object.put(NUMBER, entry.n());
        object.put(AT, entry.at().toString());
        object.setAll(DecisionJson.write(entry.decision()));
        return object;
    }

    static ObjectNode write(Ended ended) {
        ObjectNode object = Json.object();
        ObjectNode end = object.putObject(ENDED);
        end.put("ending", ended.ending());
        ended.measures().forEach(end.putObject("measures")::put);
        end.put("digest", ended.digest());
        return object;
    }

    static ObjectNode answer(String question, String text) {
        ObjectNode object = Json.object();
        object.putObject(ANSWER)
                .put("question", Clean.line(question, Limits.ID))
                .put("text", Clean.prose(text, Limits.ANSWER));
        return object;
    }

    /** Reads one line into what has been read so far. */
    static void read(byte[] line, SaveReading reading) throws Unreadable {
        if (line.length > Limits.LINE) {
            throw new Unreadable(Unreadable.Why.TOO_LONG, "");
        }
        ObjectNode object = Json.parse(line);
        Fields fields = new Fields(object);
        if (fields.has(ENDED)) {
            Fields end = fields.only(ENDED).object(ENDED).only("ending", "measures", "digest");
            reading.ended(new Ended(
                    Clean.line(end.text("ending"), Limits.ID),
                    end.object("measures").integers(),
                    Clean.line(end.text("digest"), Limits.ID)));
        } else if (fields.has(ANSWER)) {
            Fields answer = fields.only(ANSWER).object(ANSWER).only("question", "text");
            reading.answered(
                    Clean.line(answer.text("question"), Limits.ID), Clean.prose(answer.text("text"), Limits.ANSWER));
        } else {
            int number = fields.integer(NUMBER);
            var at = fields.instant(AT);
            object.remove(List.of(NUMBER, AT));
            reading.decided(new SavedDecision(number, at, DecisionJson.read(object)));
        }
    }
}
