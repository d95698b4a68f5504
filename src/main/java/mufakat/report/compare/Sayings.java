package mufakat.report.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import mufakat.compare.DecisionSubject;
import mufakat.compare.DecisionSubject.Role;
import mufakat.engine.Decision;
import mufakat.engine.replay.Step;
import mufakat.save.DecisionLine;
import mufakat.story.Story;

/** Says each decision with a verb of the profile. */
final class Sayings {
    private static final String MENU = "menu";
    private static final String TOOL = "item";
    private static final double ON_THE_TABLE = 0.5;

    private final Story story;
    private final Activities activities;

    Sayings(Story story, Activities activities) {
        this.story = story;
        this.activities = activities;
    }

    /** What a decision was; nothing for the end of a session, which closes a level, and for taking back. */
    List<XapiVerbUse> of(Step step) {
        DecisionSubject concern = DecisionSubject.of(story, step);
        String item = concern.id(Role.ITEM);
        return step.decision()
                .on(new Decision.Cases<>(
                        d -> List.of(
                                XapiVerbUse.of(Verb.SELECTED, scene(concern)).answering(d.choice())),
                        d -> List.of(XapiVerbUse.of(Verb.ACCESSED, scene(concern))),
                        d -> List.of(XapiVerbUse.of(Verb.INTERACTED, activities.member(d.member()))),
                        d -> used("workshop", item, ""),
                        d -> List.of(XapiVerbUse.of(Verb.INTERACTED, activities.partner(d.partner()))),
                        d -> List.of(XapiVerbUse.of(Verb.UNLOCKED, activities.offer(concern))
                                .answering("accepted")),
                        d -> List.of(XapiVerbUse.of(Verb.SKIPPED, activities.offer(concern))),
                        d -> used("circulate", item, ""),
                        d -> used("co-sponsor", item, d.member() + " " + d.neighbour()),
                        d -> used("promise", item, d.member()),
                        d -> List.of(drafted(d)),
                        d -> List.of(XapiVerbUse.of(Verb.SELECTED, activities.work("question", "call-room", item))
                                .answering(line(d))),
                        d -> List.of(XapiVerbUse.of(
                                Verb.ACCESSED,
                                activities.floor(step.before().state().session()))),
                        d -> List.of(tabled(d)),
                        d -> moved(d, item),
                        d -> moved(d, item),
                        d -> moved(d, item),
                        d -> moved(d, item),
                        d -> moved(d, item),
                        d -> moved(d, item),
                        d -> List.of(),
                        d -> List.of()));
    }

    private ObjectNode scene(DecisionSubject concern) {
        return activities.scene(concern.id(Role.SCENE));
    }

    private List<XapiVerbUse> used(String tool, String item, String with) {
        return List.of(
                XapiVerbUse.of(Verb.USED, activities.work(TOOL, tool, item)).answering(with));
    }

    private XapiVerbUse drafted(Decision.KeepDraft draft) {
        XapiVerbUse said = XapiVerbUse.of(Verb.SELECTED, activities.work(MENU, "draft", draft.item()))
                .answering(line(draft));
        draft.clauses().forEach(said.extensions().putObject(Iri.extension("strengths"))::put);
        return said;
    }

    private XapiVerbUse tabled(Decision.Table table) {
        XapiVerbUse said =
                XapiVerbUse.of(Verb.PROGRESSED, activities.item(table.item())).at(ON_THE_TABLE);
        said.extensions().put(Iri.extension("forum"), table.forum());
        return said;
    }

    private List<XapiVerbUse> moved(Decision move, String item) {
        return List.of(XapiVerbUse.of(Verb.SELECTED, activities.work(MENU, "floor", item))
                .answering(line(move)));
    }

    private static String line(Decision decision) {
        return DecisionLine.write(decision);
    }
}
