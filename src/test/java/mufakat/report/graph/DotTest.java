package mufakat.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mufakat.report.graph.Traffic.Section;
import mufakat.story.Story;
import mufakat.words.Messages;
import org.junit.jupiter.api.Test;

class DotTest {
    private static final String QUOTED = "\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\n])*\"";
    private static final String VALUE = "(?:" + QUOTED + "|[A-Za-z0-9.]+)";
    private static final String LIST = " \\[[a-z]+=" + VALUE + "(?:, [a-z]+=" + VALUE + ")*]";

    /** The part of Graphviz's language that is used here. */
    private static final Pattern LINE = Pattern.compile("// .*|digraph " + QUOTED + " \\{| *subgraph " + QUOTED
            + " \\{| *}| *label=" + QUOTED + "| *(?:graph|node|edge|" + QUOTED + "(?: -> " + QUOTED + ")?)" + LIST);

    @Test
    void isWellFormedWhateverTheStorySays() {
        Story hostile = Stories.small(story -> story.replace("title: Arrival", "title: '\"]; } // \\ &lt; \\N'")
                .replace("title: The Small Table", "title: 'a\\'")
                .replace("text: Listen first", "text: \"two\\nlines \\\" and a bell\\a\""));

        for (Story story : List.of(Stories.small(), Stories.oneTable(), hostile)) {
            String dot = Dot.of(story, Optional.empty(), Messages.load());

            assertThat(dot.lines()).allMatch(line -> LINE.matcher(line).matches());
            assertThat(dot.lines().filter(line -> line.endsWith("{")).count())
                    .isEqualTo(dot.lines().filter(line -> line.endsWith("}")).count());
        }
        assertThat(Dot.of(hostile, Optional.empty(), Messages.load())).contains("\\\"]; } // \\\\ &amp;lt; \\\\N");
    }

    @Test
    void hasAClusterForEachSessionAndEveryNodeInOne() {
        String dot = Dot.of(Stories.small(), Optional.empty(), Messages.load());

        assertThat(dot)
                .contains("label=\"Session 1: The first meeting\"", "label=\"Session 2: The second meeting\"")
                .contains("  \"scene/arrival\" -> \"choice/arrival/listen\"")
                .contains("  \"item/drill\" -> \"item/hub\"");
        for (String node : StoryGraph.of(Stories.small()).nodes().keySet()) {
            assertThat(dot.lines().filter(line -> line.startsWith("    \"" + node + "\" [")))
                    .hasSize(1);
        }
    }

    @Test
    void marksWhatAPlayTestNeverSaw() {
        TreeMap<String, Long> taken = new TreeMap<>();
        taken.put("arrival/listen", 5L);
        TreeMap<Section, java.util.SortedMap<String, Long>> seen = new TreeMap<>();
        seen.put(Section.CHOICES, taken);

        String dot = Dot.of(Stories.small(), Optional.of(new Traffic("small", 10, seen)), Messages.load());

        assertThat(dot)
                .contains("\"scene/arrival\" -> \"choice/arrival/listen\" [label=\"5\", penwidth=3.0]")
                .contains("\"scene/arrival\" -> \"choice/arrival/speak\" [label=\"never\", style=dashed]");
    }
}
