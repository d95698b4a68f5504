package mufakat.save;

import java.util.List;
import mufakat.engine.Event;
import mufakat.engine.Game;

/** One decision played again: what it was, what came of it, and the game after it. */
public record Step(Entry entry, List<Event> events, Game after) {}
