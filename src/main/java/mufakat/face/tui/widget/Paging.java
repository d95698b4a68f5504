package mufakat.face.tui.widget;

/** Who has the keys for pages while a list has the focus: on a screen with prose to read, they are for the prose. */
public enum Paging {
    OWN,
    LEFT_TO_THE_SCREEN
}
