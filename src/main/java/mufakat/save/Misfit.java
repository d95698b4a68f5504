package mufakat.save;

import mufakat.engine.model.Refusal;

/** The first decision that no longer fits the story, and why. */
public record Misfit(SavedDecision entry, Refusal refusal) {}
