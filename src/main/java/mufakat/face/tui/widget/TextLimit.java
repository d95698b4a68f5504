package mufakat.face.tui.widget;

/**
 * How long a text may become.
 *
 * @param letters as many at most
 * @param reached what is said when more is written
 */
public record TextLimit(int letters, String reached) {
    /** The beginning of a text, as far as there is room beside so many letters. */
    public String fitting(String text, int beside) {
        return text.substring(0, Math.min(text.length(), Math.max(0, letters - beside)));
    }
}
