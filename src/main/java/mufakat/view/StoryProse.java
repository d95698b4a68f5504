package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import mufakat.engine.Conditions;
import mufakat.engine.GameState;
import mufakat.story.Paragraph;
import mufakat.story.Story;

/** The paragraphs of a story that are there in a state. */
record StoryProse(Story story, GameState state) {

    /** The paragraphs whose condition holds. */
    List<Passage> of(List<Paragraph> paragraphs) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (Conditions.hold(story, state, paragraph.when())) {
                passages.add(Passage.prose(paragraph.say()));
            }
        }
        return passages;
    }
}
