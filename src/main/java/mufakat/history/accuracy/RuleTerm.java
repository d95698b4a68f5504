package mufakat.history.accuracy;

import java.util.Optional;
import mufakat.history.CodedText;

/** A sign, or a sign without another: "binding", "law without training". */
public record RuleTerm(Predictor sign, Optional<Predictor> without) {
    boolean isOn(CodedText text) {
        return sign.isOn(text) && without.filter(other -> other.isOn(text)).isEmpty();
    }
}
