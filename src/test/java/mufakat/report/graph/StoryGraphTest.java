package mufakat.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryGraphTest {
    private final Graph graph = StoryGraph.of(Stories.small());

    @Test
    void aSessionLeadsThroughItsScenesToTheFloorAndOn() {
        assertThat(to("session/first")).contains("LEADS scene/arrival");
        assertThat(to("scene/arrival"))
                .containsExactly(
                        "LEADS choice/arrival/listen", "LEADS choice/arrival/speak", "LEADS choice/arrival/boast");
        assertThat(to("choice/arrival/listen")).containsExactly("LEADS scene/lobby");
        assertThat(to("scene/lobby")).containsExactly("LEADS work/first");
        assertThat(to("work/first")).containsExactly("LEADS scene/evening");
        assertThat(to("choice/evening/thank")).containsExactly("LEADS recess/first");
        assertThat(to("recess/first"))
                .containsExactly("LEADS session/second", "DRAWS incident/borrowed-names", "DRAWS incident/locked-ward");
        assertThat(to("work/second")).containsExactly("LEADS end");
        assertThat(to("end")).containsExactly("ENDS ending/standing", "ENDS ending/quiet");
    }

    @Test
    void itemsBuildOnItemsAndPracticesAndOffersHelp() {
        assertThat(from("item/hub"))
                .contains("BUILDS_ON item/drill", "BUILDS_ON practice/national-cert", "OPENS session/first")
                .contains("BACKS offer/hub-fund", "ASKS offer/hub-fund");
        assertThat(to("offer/hub-fund")).contains("HELPS practice/national-cert");
        assertThat(from("offer/hub-fund")).containsExactly("LOOKED_AT offer/courses");
    }

    @Test
    void conditionsLookBack() {
        assertThat(from("choice/arrival/boast")).containsExactly("LEADS scene/arrival", "LOOKED_AT item/drill");
        assertThat(from("ending/standing"))
                .contains("LOOKED_AT item/hub", "LOOKED_AT item/drill", "LOOKED_AT item/assistance");
    }

    @Test
    void aFlagJoinsWhatRaisesItAndWhatRemembersIt() {
        Graph remembering = StoryGraph.of(Stories.small(
                story -> story.replace("when: { adopted: drill }, barred", "when: { flag: spoke-first }, barred")));

        assertThat(remembering.into("choice/arrival/boast"))
                .contains(new Edge("choice/arrival/speak", "choice/arrival/boast", EdgeKind.REMEMBERED));
    }

    @Test
    void aChoiceThatPutsAnItemOnTheAgendaStandsBesideIt() {
        Graph unlocking =
                StoryGraph.of(Stories.small(story -> story.replace("flag: spoke-first", "unlock: assistance")));

        assertThat(foundations(unlocking).nodes()).contains("choice/arrival/speak");
        assertThat(foundations(unlocking).edges())
                .contains(new Edge("choice/arrival/speak", "item/assistance", EdgeKind.UNLOCKS));
        assertThat(foundations(graph).nodes()).noneMatch(node -> node.startsWith("choice/"));
    }

    @Test
    void everyNodeIsOnASheetAndEveryEdgeOfASheetJoinsTwoOfItsNodes() {
        assertThat(graph.sheets().stream().flatMap(sheet -> sheet.nodes().stream()))
                .containsAll(graph.nodes().keySet());
        assertThat(graph.sheets())
                .allSatisfy(sheet -> assertThat(sheet.edges())
                        .allMatch(edge -> sheet.nodes().containsAll(List.of(edge.from(), edge.to()))));
    }

    @Test
    void aSceneThatTwoSessionsShareIsOnBothSheets() {
        Graph shared =
                StoryGraph.of(Stories.small(story -> story.replace("chair: BB\n", "chair: BB\n    opening: lobby\n")));

        assertThat(shared.sheets().get(0).nodes()).contains("scene/lobby");
        assertThat(shared.sheets().get(1).nodes()).contains("scene/lobby");
        assertThat(shared.outOf("scene/lobby")).extracting(Edge::to).containsExactly("work/first", "work/second");
    }

    private static GraphSheet foundations(Graph graph) {
        return graph.sheets().get(graph.sheets().size() - 1);
    }

    private List<String> to(String node) {
        return graph.outOf(node).stream()
                .filter(edge -> edge.kind() != EdgeKind.LOOKED_AT && edge.kind() != EdgeKind.OPENS)
                .map(edge -> edge.kind() + " " + edge.to())
                .toList();
    }

    private List<String> from(String node) {
        return graph.into(node).stream()
                .map(edge -> edge.kind() + " " + edge.from())
                .toList();
    }
}
