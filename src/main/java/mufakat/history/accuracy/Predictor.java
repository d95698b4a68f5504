package mufakat.history.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mufakat.history.Case;
import mufakat.history.CodedText;
import mufakat.history.Feature;

/**
 * What can be seen of a text without asking any member: a feature, or what it costs.
 *
 * @param feature that it has; empty where the cost is meant
 * @param cost to each member, at least; 0 where a feature is meant
 */
public record Predictor(Optional<Feature> feature, int cost) {
    /** All that was coded. */
    public static final List<Predictor> ALL = Stream.concat(
                    Arrays.stream(Feature.values()).map(feature -> new Predictor(Optional.of(feature), 0)),
                    Stream.of(new Predictor(Optional.empty(), 1), new Predictor(Optional.empty(), Case.DEAREST)))
            .toList();

    boolean isOn(CodedText text) {
        return feature.map(text::is).orElseGet(() -> text.put().cost() >= cost);
    }
}
