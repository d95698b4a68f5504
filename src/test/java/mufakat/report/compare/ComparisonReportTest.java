package mufakat.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonReportTest {
    @Test
    void aSmallClass() {
        AClass room = new AClass()
                .plays(
                        "Ana",
                        "choose choice=bow",
                        "draft item=ferry clauses=run:3,rule:1 safeguards=home forum=quay",
                        "open-floor",
                        "table item=ferry forum=quay",
                        "adjourn",
                        "open-floor",
                        "adjourn")
                .plays(
                        "Budi",
                        "choose choice=bow",
                        "draft item=ferry clauses=run:3,rule:2 forum=quay",
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
                        "let-rest",
                        "adjourn",
                        "open-floor",
                        "adjourn")
                .plays("Dewi", "choose choice=nod", "open-floor");
        ComparisonReport.of(room.comparison(), AClass.MESSAGES).forEach(System.out::println);
        room.comparison().remarks().forEach(System.out::println);
        assertThat(room.comparison().accounts()).hasSize(4);
    }
}
