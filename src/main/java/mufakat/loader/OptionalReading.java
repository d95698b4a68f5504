package mufakat.loader;

import java.util.Map;
import java.util.Optional;

/** Something that may be left out. */
record OptionalReading(NodeReading held) implements NodeReading {
    @Override
    public Optional<Object> read(YamlNode node, NodePath path, Report report) {
        return Optional.of(held.read(node, path, report));
    }

    @Override
    public Optional<Object> absent() {
        return Optional.empty();
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return held.schema(definitions);
    }
}
