package mufakat.report.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import mufakat.compare.DecisionSubject;
import mufakat.compare.DecisionSubject.Role;
import mufakat.engine.Decision;
import mufakat.engine.replay.Step;
import mufakat.save.DecisionLine;
import mufakat.story.Names;
import mufakat.story.Story;

/** Says each decision with a verb of the profile. */
public final class Sayings {
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
        boolean silent = step.decision() instanceof Decision.Adjourn || step.decision() instanceof Decision.Undo;
        return silent ? List.of() : List.of(said(step, DecisionSubject.of(story, step)));
    }

    private XapiVerbUse said(Step step, DecisionSubject concern) {
        Decision decision = step.decision();
        String item = concern.id(Role.ITEM);
        if (decision instanceof Decision.Choose choose) {
            return XapiVerbUse.of(Verb.SELECTED, scene(concern)).answering(choose.choice());
        }
        if (decision instanceof Decision.GoOn) {
            return XapiVerbUse.of(Verb.ACCESSED, scene(concern));
        }
        if (decision instanceof Decision.Consult consult) {
            return XapiVerbUse.of(Verb.INTERACTED, activities.member(consult.member()));
        }
        if (decision instanceof Decision.Visit visit) {
            return XapiVerbUse.of(Verb.INTERACTED, activities.partner(visit.partner()));
        }
        if (decision instanceof Decision.Accept) {
            return XapiVerbUse.of(Verb.UNLOCKED, activities.offer(concern)).answering("accepted");
        }
        if (decision instanceof Decision.Decline) {
            return XapiVerbUse.of(Verb.SKIPPED, activities.offer(concern));
        }
        if (decision instanceof Decision.KeepDraft draft) {
            return drafted(draft);
        }
        if (decision instanceof Decision.CallRoom) {
            return XapiVerbUse.of(Verb.SELECTED, activities.work("question", "call-room", item))
                    .answering(line(decision));
        }
        if (decision instanceof Decision.OpenFloor) {
            return XapiVerbUse.of(
                    Verb.ACCESSED, activities.floor(step.before().state().session()));
        }
        if (decision instanceof Decision.Table table) {
            return tabled(table);
        }
        return decision instanceof Decision.Motion
                ? XapiVerbUse.of(Verb.SELECTED, activities.work(MENU, "floor", item))
                        .answering(line(decision))
                : XapiVerbUse.of(Verb.USED, activities.work(TOOL, Names.key(decision.getClass()), item))
                        .answering(with(decision));
    }

    /** Whom a tool is used with. */
    private static String with(Decision decision) {
        return decision instanceof Decision.CoSponsor ask
                ? ask.member() + " " + ask.neighbour()
                : decision instanceof Decision.AboutMember about ? about.member() : "";
    }

    private ObjectNode scene(DecisionSubject concern) {
        return activities.scene(concern.id(Role.SCENE));
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

    private static String line(Decision decision) {
        return DecisionLine.write(decision);
    }
}
