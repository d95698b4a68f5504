package mufakat.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.YamlNode.Scalar;

/** A whole number within its range. */
record NumberReading(Width width, long min, long max) implements NodeReading {
    /** What the component holds. */
    enum Width {
        INT,
        LONG
    }

    @Override
    public Object read(YamlNode node, NodePath path, Report report) {
        if (!(node instanceof Scalar scalar) || scalar.meaning() != Meaning.NUMBER) {
            reportOther(node, path, report);
            return absent();
        }
        long number = Long.parseLong(scalar.text());
        if (number < min || number > max) {
            reportRange(scalar, path, report);
            return absent();
        }
        return boxed(number);
    }

    private void reportOther(YamlNode node, NodePath path, Report report) {
        String written = node instanceof Scalar scalar ? scalar.text() : "";
        if (node instanceof Scalar scalar && scalar.meaning() == Meaning.ODD_NUMBER && WrittenNumber.isPlain(written)) {
            reportRange(scalar, path, report);
        } else {
            Optional<String> meant = WrittenNumber.meant(written).filter(this::isInRange);
            Wants.report(Code.WANTS_NUMBER, node, meant, path, report);
        }
    }

    private void reportRange(Scalar scalar, NodePath path, Report report) {
        String[] arguments = {scalar.text(), String.valueOf(min), String.valueOf(max)};
        report.add(Problem.value(Code.OUT_OF_RANGE, path.pointer(), arguments), scalar.at());
    }

    private boolean isInRange(String written) {
        long number = Long.parseLong(written);
        return number >= min && number <= max;
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
