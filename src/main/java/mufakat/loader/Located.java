package mufakat.loader;

import mufakat.check.Problem;

/** A problem and where it is. */
public record Located(Problem problem, Place place) {}
