package mufakat.loader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mufakat.loader.YamlNode.Entry;
import mufakat.loader.YamlNode.Mapping;
import mufakat.loader.YamlNode.Scalar;
import mufakat.loader.YamlNode.Sequence;

/**
 * Names a story by what it says: the same for YAML and JSON, one file and a folder, any line breaks, any order of keys,
 * any comments. Every piece is written with its length, so that no two trees are written alike.
 */
final class ContentHash {
    private final MessageDigest digest = sha256();

    static String of(YamlNode root) {
        ContentHash hash = new ContentHash();
        hash.add(root);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(YamlNode node) {
        if (node instanceof Mapping mapping) {
            open('m', mapping.entries().size());
            for (Map.Entry<String, Entry> entry : new TreeMap<>(mapping.entries()).entrySet()) {
                add('k', entry.getKey());
                add(entry.getValue().value());
            }
        } else if (node instanceof Sequence sequence) {
            open('l', sequence.items().size());
            sequence.items().forEach(this::add);
        } else {
            addScalar((Scalar) node);
        }
    }

    private void addScalar(Scalar scalar) {
        switch (scalar.meaning()) {
            case NUMBER -> add('n', String.valueOf(Long.parseLong(scalar.text())));
            case TRUE_OR_FALSE -> add('b', scalar.text().substring(0, 1).toLowerCase(Locale.ROOT));
            default -> add('t', scalar.text());
        }
    }

    private void add(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        open(kind, bytes.length);
        digest.update(bytes);
    }

    private void open(char kind, int size) {
        digest.update((byte) kind);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (size >> shift));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
