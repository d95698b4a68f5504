package mufakat.history.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import mufakat.history.Case;
import mufakat.history.CodedText;
import mufakat.history.Feature;
import mufakat.history.Form;
import mufakat.history.NamedMembers;
import mufakat.history.RecordedFate;
import mufakat.history.Years;

/** Texts of a line, {@code passed("L T")} and {@code fell("B")}. */
final class Texts {
    private Texts() {}

    static CodedText passed(String features) {
        return text(RecordedFate.ADOPTED, features, 0);
    }

    static CodedText fell(String features) {
        return text(RecordedFate.BLOCKED, features, 0);
    }

    static CodedText fell(String features, int cost) {
        return text(RecordedFate.BLOCKED, features, cost);
    }

    private static CodedText text(RecordedFate fate, String features, int cost) {
        TreeSet<Feature> coded = new TreeSet<>(Arrays.stream(Feature.values())
                .filter(feature -> List.of(features.split(" ")).contains(feature.code()))
                .toList());
        Case put =
                new Case("1", "A hub", Optional.of(Years.of(2018)), coded, cost, fate, "", "", NamedMembers.NOBODY, "");
        return new CodedText(put, coded.contains(Feature.BINDING) ? Form.BINDING : Form.VOLUNTARY);
    }
}
