package mufakat.history;

/** From when to when a matter was on the table; both years included, and equal where it was one. */
public record Years(int first, int last) {
    /** A single year. */
    public static Years of(int year) {
        return new Years(year, year);
    }
}
