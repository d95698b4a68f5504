package mufakat.face.tui.widget;

/** When a list points at its selected row. */
public enum Pointing {
    WITH_THE_FOCUS,
    ALWAYS,
    /** Always; the list never takes the focus, and another component moves its selection. */
    FOR_ANOTHER
}
