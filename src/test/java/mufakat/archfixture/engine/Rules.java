package mufakat.archfixture.engine;

import mufakat.archfixture.story.Tale;

/** Imports the story, as it may. */
public record Rules(Tale tale) {}
