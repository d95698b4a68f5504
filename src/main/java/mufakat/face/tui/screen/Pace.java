package mufakat.face.tui.screen;

/** How the lines of a round on the floor appear. */
public enum Pace {
    /** One after another, as they are spoken, until a key is pressed. */
    SPOKEN,
    AT_ONCE
}
