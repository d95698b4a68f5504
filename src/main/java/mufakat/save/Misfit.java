package mufakat.save;

import mufakat.engine.Refusal;

/** The first decision that no longer fits the story, and why. */
public record Misfit(Entry entry, Refusal refusal) {}
