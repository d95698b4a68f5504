package mufakat.face.tui.widget;

import com.googlecode.lanterna.graphics.Theme;
import com.googlecode.lanterna.graphics.ThemeStyle;

/** The roles that a piece of text can have. Their colours stand in the theme file, under this class and their names. */
public enum Style {
    TEXT,
    TITLE,
    HEADING,
    DIM,
    KEY,
    SELECTED,
    WARNING,
    RULE,
    SUPPORTS,
    JOINS,
    HESITATES,
    OBJECTS,
    UNKNOWN;

    public ThemeStyle in(Theme theme) {
        return theme.getDefinition(Style.class).getCustom(name());
    }
}
