package mufakat.engine.replay;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import mufakat.engine.Debate;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Phase;
import mufakat.story.Choice;
import mufakat.story.Incident;
import mufakat.story.Named;
import mufakat.story.Proposal;
import mufakat.story.Scene;
import mufakat.story.Story;

/** Decisions that were taken under the ids which things had before, by the ids that they have now. */
public final class Renaming {
    private final Game game;
    private final Story story;

    private Renaming(Game game) {
        this.game = game;
        this.story = game.story();
    }

    /** The decision as it is meant where a game stands. An id that is neither in use nor was is left as it is. */
    public static Decision now(Game game, Decision decision) {
        return new Renaming(game).of(decision);
    }

    private Decision of(Decision decision) {
        if (decision instanceof Decision.Choose d) {
            return new Decision.Choose(Named.now(choices(), d.choice()));
        }
        if (decision instanceof Decision.Consult d) {
            return new Decision.Consult(member(d.member()), item(d.item()));
        }
        if (decision instanceof Decision.Workshop d) {
            return new Decision.Workshop(item(d.item()));
        }
        if (decision instanceof Decision.Visit d) {
            return new Decision.Visit(partner(story, d.partner()));
        }
        if (decision instanceof Decision.Circulate d) {
            return new Decision.Circulate(item(d.item()));
        }
        if (decision instanceof Decision.CoSponsor d) {
            return new Decision.CoSponsor(member(d.member()), item(d.item()), member(d.neighbour()));
        }
        if (decision instanceof Decision.Promise d) {
            return new Decision.Promise(member(d.member()), item(d.item()), promise(d.promise()));
        }
        if (decision instanceof Decision.Keep d) {
            return new Decision.Keep(member(d.member()), promise(d.promise()));
        }
        if (decision instanceof Decision.KeepDraft d) {
            return draft(d);
        }
        if (decision instanceof Decision.CallRoom d) {
            return new Decision.CallRoom(item(d.item()), members(d.objecting()), members(d.hesitating()));
        }
        if (decision instanceof Decision.Table d) {
            return new Decision.Table(item(d.item()), forum(d.forum()));
        }
        if (decision instanceof Decision.Soften d) {
            return new Decision.Soften(clause(debated(), d.clause()));
        }
        if (decision instanceof Decision.AddSafeguard d) {
            return new Decision.AddSafeguard(safeguard(debated(), d.safeguard()));
        }
        if (decision instanceof Decision.MoveToStatement d) {
            return new Decision.MoveToStatement(clause(debated(), d.clause()));
        }
        return decision;
    }

    private Decision draft(Decision.KeepDraft kept) {
        String item = item(kept.item());
        SortedMap<String, Integer> clauses = new TreeMap<>();
        kept.clauses().forEach((clause, strength) -> clauses.put(clause(item, clause), strength));
        SortedSet<String> safeguards = new TreeSet<>();
        kept.safeguards().forEach(safeguard -> safeguards.add(safeguard(item, safeguard)));
        return new Decision.KeepDraft(item, clauses, safeguards, forum(kept.forum()));
    }

    private Collection<Choice> choices() {
        GameState state = game.state();
        Scene scene = state.phase() == Phase.READING ? story.scenes().get(state.subject()) : null;
        Incident incident = state.phase() == Phase.INCIDENT ? story.incidents().get(state.subject()) : null;
        return scene != null ? scene.choices() : incident != null ? incident.choices() : List.of();
    }

    private String debated() {
        return game.state().debate().map(Debate::item).orElse("");
    }

    private SortedSet<String> members(SortedSet<String> ids) {
        SortedSet<String> members = new TreeSet<>();
        ids.forEach(id -> members.add(member(id)));
        return members;
    }

    private String member(String id) {
        return Named.now(story.members().values(), id);
    }

    private String item(String id) {
        return item(story, id);
    }

    static String item(Story story, String id) {
        return Named.now(story.proposals().values(), id);
    }

    static String partner(Story story, String id) {
        return Named.now(story.partners().values(), id);
    }

    private String promise(String id) {
        return Named.now(story.promises().values(), id);
    }

    private String forum(String id) {
        return Named.now(story.forums().values(), id);
    }

    private String clause(String item, String id) {
        Proposal proposal = story.proposals().get(item);
        return proposal == null ? id : Named.now(proposal.clauses(), id);
    }

    private String safeguard(String item, String id) {
        Proposal proposal = story.proposals().get(item);
        return proposal == null ? id : Named.now(proposal.safeguards(), id);
    }
}
