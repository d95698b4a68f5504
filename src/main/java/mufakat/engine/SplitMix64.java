package mufakat.engine;

/**
 * A small generator with good bits and a fixed definition (Steele, Lea and Flood, 2014), so that a seed means the same
 * world on every machine and in every version. Each use of chance has a stream of its own, named; no generator lives in
 * the state, so one more consultation never changes what comes.
 */
public final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private SplitMix64(long state) {
        this.state = state;
    }

    /** The stream of that name under a seed. */
    public static SplitMix64 stream(long seed, String name) {
        long hash = seed;
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash + GOLDEN_GAMMA * (name.charAt(i) + 1));
        }
        return new SplitMix64(hash);
    }

    /** The next 64 bits. */
    public long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 to bound − 1; the bias is below one in 2^32 for the small bounds of a story. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
