package mufakat.report.playtest;

import java.util.ArrayList;
import java.util.List;
import mufakat.words.Messages;

/** A part of the page: its heading, how to read it, and what it shows, as {@code playtest-part.mustache} sets it. */
final class PagePart {
    private final String id;
    private final Messages messages;
    private final List<String> says = new ArrayList<>();
    private final List<Drawn> charts = new ArrayList<>();
    private final List<Grid> tables = new ArrayList<>();
    private final List<Fold> folds = new ArrayList<>();
    private final List<Bullets> lists = new ArrayList<>();

    PagePart(String id, Messages messages) {
        this.id = id;
        this.messages = messages;
    }

    /**
     * Where the script draws a chart.
     *
     * @param kind the function of the script
     * @param label what a screen reader says for it
     */
    record Drawn(String kind, int index, String label) {}

    /** A table that is opened on demand. */
    record Fold(String id, Grid table) {}

    /** A list with its heading. */
    record Bullets(String heading, List<String> entries) {}

    PagePart saying(String text) {
        says.add(text);
        return this;
    }

    PagePart chart(String kind, int index, String label) {
        charts.add(new Drawn(kind, index, label));
        return this;
    }

    PagePart table(Grid table) {
        tables.add(table);
        return this;
    }

    PagePart folded(Grid table) {
        folds.add(new Fold(id + "-table", table));
        return this;
    }

    PagePart listing(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            lists.add(new Bullets(heading, entries));
        }
        return this;
    }

    String id() {
        return id;
    }

    String heading() {
        return messages.say("playtest.page." + id);
    }

    /** How to read it and what to do about it. */
    String reading() {
        return messages.say("playtest.page." + id + ".reading");
    }

    List<String> says() {
        return says;
    }

    List<Drawn> charts() {
        return charts;
    }

    List<Grid> tables() {
        return tables;
    }

    List<Fold> folds() {
        return folds;
    }

    List<Bullets> lists() {
        return lists;
    }
}
