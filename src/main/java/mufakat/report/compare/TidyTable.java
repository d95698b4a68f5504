package mufakat.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of a comparison, and their columns. Every one begins with the columns that say which game a row is of. */
enum TidyTable {
    GAMES("""
            text file class version sha256 replayed_sha256
            integer seed
            text sessions
            integer rules
            text engine continues
            time started last
            integer seconds decisions counted session
            text progress ending ending_title
            integer ambition comfort tabled agreed promised promises_kept promises_broken
            logical doubted
            text remarks
            """),
    MEASURES("""
            text measure measure_name
            integer value start
            text better
            """),
    STANDINGS("""
            text member member_name
            integer trust capacity
            """),
    DECISIONS("""
            integer number
            time at
            integer seconds session
            text kind
            logical counted
            text scene choice item member neighbour partner offer forum clause safeguard line sentence
            """),
    MEMBERS("""
            integer text session
            text item member member_name first last named_clause
            logical red_line
            integer comfort
            text heaviest heaviest_line
            integer heaviest_amount
            """),
    CLAUSES("""
            integer text session
            text item clause clause_says
            logical core
            integer first last
            logical softened statement agreed
            text result forum safeguards
            logical consensus_first consensus_last
            logical qualified_majority_first qualified_majority_last
            logical simple_majority_first simple_majority_last
            text rating_first rating_last
            """),
    CARRIERS("""
            integer text session
            text item kind subject partner carrier objecting
            """),
    REFLECTIONS("text question asks item answer");

    private static final String EVERYWHERE = "text game name story\n";

    private final String columns;

    /** @param columns in order, each line those of one type */
    TidyTable(String columns) {
        this.columns = columns;
    }

    /** What the cells of a column hold; any may be empty where nothing is known. */
    enum Type {
        TEXT,
        INTEGER,
        LOGICAL,
        TIME
    }

    /** A column. */
    record Column(String name, Type type) {}

    List<Column> columns() {
        List<Column> all = new ArrayList<>();
        for (String line : (EVERYWHERE + columns).split("\n")) {
            List<String> words = List.of(line.split(" "));
            Type type = Type.valueOf(words.get(0).toUpperCase(Locale.ROOT));
            words.subList(1, words.size()).forEach(name -> all.add(new Column(name, type)));
        }
        return all;
    }

    List<String> head() {
        return columns().stream().map(Column::name).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String file() {
        return word() + ".csv";
    }
}
