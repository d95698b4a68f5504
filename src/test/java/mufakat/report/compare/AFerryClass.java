package mufakat.report.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mufakat.browser.Browser;
import mufakat.compare.Classroom;
import mufakat.compare.NamingPolicy;
import mufakat.compare.RealNames;

/** Four who played The Ferry in four ways, one of them not to the end, and the page about them. */
final class AFerryClass {
    private AFerryClass() {}

    static AClass room() {
        return new AClass()
                .hands(
                        "Ana.jsonl",
                        AClass.saved(
                                AClass.header("Ana", 0),
                                answering("Aria was afraid to be told."),
                                Optional.empty(),
                                "choose choice=bow",
                                "draft item=ferry clauses=run:3,rule:1 safeguards=home forum=quay",
                                "open-floor",
                                "table item=ferry forum=quay",
                                "adjourn",
                                "open-floor",
                                "adjourn"))
                .plays(
                        "Budi",
                        "choose choice=bow",
                        "draft item=ferry clauses=run:3,rule:3 forum=quay",
                        "open-floor",
                        "table item=ferry forum=quay",
                        "press",
                        "adjourn",
                        "open-floor",
                        "adjourn")
                .plays(
                        "Chan",
                        "choose choice=nod",
                        "visit partner=guild",
                        "accept",
                        "draft item=ferry clauses=run:3,rule:3 forum=hall",
                        "open-floor",
                        "table item=ferry forum=hall",
                        "soften clause=rule",
                        "soften clause=rule",
                        "adjourn",
                        "open-floor",
                        "adjourn")
                .plays(
                        "Dewi",
                        "choose choice=nod",
                        "draft item=ferry clauses=run:4,rule:4 forum=quay",
                        "open-floor",
                        "table item=ferry forum=quay",
                        "let-rest");
    }

    static SortedMap<String, String> answering(String text) {
        SortedMap<String, String> answers = new TreeMap<>();
        answers.put("why", text);
        return answers;
    }

    /** The page about a class, with a frontier of two games. */
    static String page(Classroom classroom, NamingPolicy roll) {
        SortedMap<String, List<List<Integer>>> frontiers = new TreeMap<>();
        frontiers.put(AClass.hash(), List.of(List.of(6, 12), List.of(9, 4)));
        return ComparisonPage.of(classroom.comparisons(roll), frontiers, 2, "1.2.3", AClass.MESSAGES);
    }

    static Path written(Path folder, AClass room) {
        return Browser.file(folder, page(room.classroom(), new RealNames()));
    }
}
