package mufakat.engine;

import mufakat.engine.model.Text;

/** A text on the envoy's desk and the forum it is meant for. */
public record Draft(Text text, String forum) {}
