package mufakat.loader;

import java.util.Locale;
import java.util.Map;
import mufakat.check.Code;
import mufakat.loader.Node.Scalar;

/** {@code true} or {@code false}. */
record TrueOrFalseReading() implements Reading {
    @Override
    public Boolean read(Node node, Trail path, Report report) {
        if (node instanceof Scalar scalar && scalar.meaning() == Meaning.TRUE_OR_FALSE) {
            return Boolean.valueOf(scalar.text().toLowerCase(Locale.ROOT));
        }
        Wants.report(Code.WANTS_TRUE_OR_FALSE, node, path, report);
        return absent();
    }

    @Override
    public Boolean absent() {
        return false;
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("type", "boolean");
    }
}
