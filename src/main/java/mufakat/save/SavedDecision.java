package mufakat.save;

import java.time.Instant;
import mufakat.engine.Decision;

/** One decision of a save: its number from 1, when it was taken, and what it was. */
public record SavedDecision(int n, Instant at, Decision decision) {}
