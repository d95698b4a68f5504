package mufakat.tui;

/** Who has the keys for pages while a list has the focus: on a screen with prose to read, they are for the prose. */
enum Paging {
    OWN,
    LEFT_TO_THE_SCREEN
}
