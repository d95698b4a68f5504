package mufakat.view;

import mufakat.engine.model.Rating;
import mufakat.engine.model.Text;
import mufakat.story.Proposal;
import mufakat.story.Story;
import mufakat.words.Cells;

/** How sensitive a text is in its forum, in dots and a word. */
record RatingWords(StoryWords words, Story story) {
    String of(Proposal item, Text text, String forum) {
        Rating rating = Rating.of(story, item, text, forum);
        int dots = rating.dots();
        return Cells.row('●', dots) + Cells.row('○', 4 - dots) + " " + words.say("rating", rating);
    }
}
