package mufakat.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import mufakat.check.Code;
import mufakat.check.Problem;
import mufakat.loader.YamlNode.Scalar;

/** Text, its length within bounds. */
record TextReading(long min, long max) implements NodeReading {
    @Override
    public String read(YamlNode node, NodePath path, Report report) {
        if (!(node instanceof Scalar scalar) || scalar.meaning() != Meaning.TEXT) {
            Wants.report(Code.WANTS_TEXT, node, path, report);
            return absent();
        }
        checkLength(scalar, path, report);
        return scalar.text();
    }

    @Override
    public String absent() {
        return "";
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        new EntryLimit(min, max).limit(schema, "minLength", "maxLength");
        if (min > 0) {
            schema.put("pattern", "\\S");
        }
        return schema;
    }

    private void checkLength(Scalar scalar, NodePath path, Report report) {
        String text = scalar.text();
        if (min > 0 && text.isBlank()) {
            report.add(Problem.value(Code.BLANK_TEXT, path.pointer()), scalar.at());
        } else if (text.length() > max && text.codePointCount(0, text.length()) > max) {
            String length = String.valueOf(text.codePointCount(0, text.length()));
            report.add(Problem.value(Code.LONG_TEXT, path.pointer(), length, String.valueOf(max)), scalar.at());
        }
    }
}
