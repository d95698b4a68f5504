package mufakat.report.compare;

/** Three who played The Harbour: a backing, an offer or a promise carried what they tabled. */
final class AHarbourClass {
    private AHarbourClass() {}

    static AClass room() {
        return AClass.playing("compare/harbour.yaml")
                .plays(
                        "Ana",
                        "visit partner=guild",
                        "accept",
                        "open-floor",
                        "table item=crane forum=quay",
                        "adjourn",
                        "open-floor",
                        "adjourn")
                .plays(
                        "Budi",
                        "visit partner=bank",
                        "accept",
                        "promise member=C item=crane promise=host",
                        "promise member=A item=hoist promise=haul",
                        "open-floor",
                        "table item=crane forum=quay",
                        "adjourn",
                        "keep member=C promise=host",
                        "open-floor",
                        "adjourn")
                .plays("Chan", "visit partner=school", "accept", "open-floor", "table item=hoist forum=quay");
    }
}
