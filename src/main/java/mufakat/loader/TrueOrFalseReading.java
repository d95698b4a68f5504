package mufakat.loader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mufakat.check.Code;
import mufakat.loader.YamlNode.Scalar;

/** {@code true} or {@code false}. */
record TrueOrFalseReading() implements NodeReading {
    @Override
    public Boolean read(YamlNode node, NodePath path, Report report) {
        if (node instanceof Scalar scalar && scalar.meaning() == Meaning.TRUE_OR_FALSE) {
            return Boolean.valueOf(scalar.text().toLowerCase(Locale.ROOT));
        }
        Wants.report(Code.WANTS_TRUE_OR_FALSE, node, meant(node), path, report);
        return absent();
    }

    private static Optional<String> meant(YamlNode node) {
        String written = node instanceof Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
        return switch (written) {
            case "yes", "y", "on", "true", "1" -> Optional.of("true");
            case "no", "n", "off", "false", "0" -> Optional.of("false");
            default -> Optional.empty();
        };
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
