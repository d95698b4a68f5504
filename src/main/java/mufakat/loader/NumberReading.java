package mufakat.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.Node.Scalar;

/** A whole number within its range. */
record NumberReading(Width width, long min, long max) implements Reading {
    /** What the component holds. */
    enum Width {
        INT,
        LONG
    }

    @Override
    public Object read(Node node, Trail path, Report report) {
        if (!(node instanceof Scalar scalar) || scalar.meaning() != Meaning.NUMBER) {
            Wants.report(Code.WANTS_NUMBER, node, path, report);
            return absent();
        }
        long number = Long.parseLong(scalar.text());
        if (number < min || number > max) {
            String[] arguments = {scalar.text(), String.valueOf(min), String.valueOf(max)};
            report.add(Problem.value(Code.OUT_OF_RANGE, path.pointer(), arguments), scalar.at());
            return absent();
        }
        return boxed(number);
    }

    @Override
    public Object absent() {
        return boxed(Math.max(min, Math.min(max, 0)));
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        if (min > Integer.MIN_VALUE) {
            schema.put("minimum", min);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put("maximum", max);
        }
        return schema;
    }

    private Object boxed(long number) {
        if (width == Width.LONG) {
            return number;
        }
        return (int) number;
    }
}
