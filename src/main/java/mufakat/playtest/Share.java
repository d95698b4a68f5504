package mufakat.playtest;

/** So many of so many. */
public record Share(int part, int whole) {
    static final Share NONE = new Share(0, 0);

    static Share of(boolean isSo) {
        return new Share(isSo ? 1 : 0, 1);
    }

    Share and(Share more) {
        return new Share(part + more.part, whole + more.whole);
    }

    /** The part in whole per cents; 0 of nothing. */
    int inPercent() {
        return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
    }
}
