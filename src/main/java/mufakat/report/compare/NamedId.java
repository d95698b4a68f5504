package mufakat.report.compare;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that are made of names (RFC 4122, version 5): the same name in the same space has the same id for good. */
final class NamedId {
    private static final long VERSION = 0x5000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private NamedId() {}

    static UUID of(UUID space, String name) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .flip());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        return new UUID((hash.getLong() & ~0xF000L) | VERSION, (hash.getLong() & ~0xC000_0000_0000_0000L) | VARIANT);
    }

    /** The id itself where it is one by the rules of RFC 4122, else one that is made of it. */
    static UUID wellFormed(UUID id) {
        boolean formed = id.variant() == 2 && id.version() >= 1 && id.version() <= 5;
        return formed ? id : of(id, "");
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
