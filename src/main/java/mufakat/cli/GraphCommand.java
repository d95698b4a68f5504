package mufakat.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import mufakat.report.graph.Dot;
import mufakat.report.graph.GraphPage;
import mufakat.report.graph.Traffic;
import mufakat.report.graph.TrafficJson;
import mufakat.session.Trouble;
import mufakat.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a story. */
@Command(mixinStandardHelpOptions = true, versionProvider = Commands.VersionLine.class)
final class GraphCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Commands top;

    @Parameters(paramLabel = "STORY", descriptionKey = "story")
    private String name;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "graph-out")
    private String out;

    @Option(names = "--format", paramLabel = "html|dot", descriptionKey = "graph-format")
    private Format format;

    @Option(names = "--counts", paramLabel = "FILE", descriptionKey = "graph-counts")
    private Path counts;

    GraphCommand(Commands top) {
        this.top = top;
    }

    /** What a story is drawn as. */
    enum Format {
        HTML,
        DOT
    }

    @Override
    public Integer call() throws Trouble {
        Story story = top.application(top.surroundings()).library().open(name).story();
        Optional<Traffic> traffic = traffic(story);
        Format wanted = format();
        String drawn = wanted == Format.DOT
                ? Dot.of(story, traffic, top.messages())
                : GraphPage.of(story, traffic, top.messages());
        String to = target(wanted, story);
        if (to.equals(STANDARD_OUTPUT)) {
            // Graphviz and browsers read UTF-8, whatever the console shows.
            top.surroundings().out().writeBytes(drawn.getBytes(StandardCharsets.UTF_8));
        } else {
            Path file = new OwnFile(top.messages()).write(to, drawn);
            top.surroundings().out().println(top.messages().say("graph.written", file));
        }
        return ExitCode.DONE;
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        String ending = out == null ? "" : out.toLowerCase(Locale.ROOT);
        return ending.endsWith(".dot") || ending.endsWith(".gv") ? Format.DOT : Format.HTML;
    }

    /** A page is looked at, so it is a file; DOT is for another program. */
    private String target(Format wanted, Story story) {
        if (out != null) {
            return out;
        }
        return wanted == Format.DOT ? STANDARD_OUTPUT : story.story().id() + "-graph.html";
    }

    private Optional<Traffic> traffic(Story story) throws Trouble {
        if (counts == null) {
            return Optional.empty();
        }
        try {
            Traffic traffic = TrafficJson.read(Files.readString(counts));
            if (!traffic.story().equals(story.story().id())) {
                throw trouble(
                        "counts.other-story",
                        counts,
                        traffic.story(),
                        story.story().id());
            }
            return Optional.of(traffic);
        } catch (TrafficJson.NoTraffic wrong) {
            throw trouble("counts." + wrong.flaw(), counts, wrong.place());
        } catch (IOException e) {
            throw trouble("counts.UNREADABLE", counts);
        }
    }

    private Trouble trouble(String key, Object... arguments) {
        return new Trouble(top.messages().say(key, arguments));
    }
}
