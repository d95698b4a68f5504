package mufakat.report.graph;

import java.util.List;
import mufakat.story.Condition;
import mufakat.story.Effect;
import mufakat.story.Paragraph;

/**
 * Something in a story that a reader can stand on.
 *
 * @param id as {@link NodeKind#id} makes it
 * @param title as the author wrote it; empty for what the program has to name
 * @param text what players read there
 * @param when what must hold for it
 * @param barred why it is barred when its condition doesn't hold; empty where nothing is said
 * @param effects what it changes
 * @param source the key of a source; empty where there is none
 */
public record StoryNode(
        String id,
        NodeKind kind,
        String title,
        List<Paragraph> text,
        List<Condition> when,
        String barred,
        List<Effect> effects,
        String source) {

    /** A node that has no more than a title. */
    static StoryNode named(String id, NodeKind kind, String title) {
        return new StoryNode(id, kind, title, List.of(), List.of(), "", List.of(), "");
    }

    /** What the author calls it: the id without its kind. */
    public String key() {
        return id.substring(Math.min(id.length(), kind.word().length() + 1));
    }
}
