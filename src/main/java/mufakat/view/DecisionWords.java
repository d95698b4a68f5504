package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.story.Choice;
import mufakat.story.Clause;
import mufakat.story.Names;
import mufakat.story.Proposal;

/** What a decision says, in the words of the story, where it was taken. */
public final class DecisionWords {
    private final StoryWords words;
    private final Game before;

    /** @param before the game in which the decision is taken */
    public DecisionWords(StoryWords words, Game before) {
        this.words = words;
        this.before = before;
    }

    public String sentence(Decision decision) {
        boolean names = decision instanceof Decision.Promise promise
                && !promise.promise().isEmpty();
        return words.say("decision." + Names.key(decision.getClass()) + (names ? ".of" : ""), named(decision));
    }

    private Object[] named(Decision decision) {
        if (decision instanceof Decision.Choose choose) {
            return these(choice(choose.choice()));
        }
        if (decision instanceof Decision.Consult consult) {
            return these(words.member(consult.member()), words.item(consult.item()));
        }
        if (decision instanceof Decision.Visit visit) {
            return these(words.partner(visit.partner()));
        }
        if (decision instanceof Decision.CoSponsor ask) {
            return these(words.member(ask.member()), words.member(ask.neighbour()));
        }
        if (decision instanceof Decision.Promise promise) {
            return these(words.member(promise.member()), words.promise(promise.promise()));
        }
        if (decision instanceof Decision.Keep keep) {
            return these(words.member(keep.member()), words.promise(keep.promise()));
        }
        if (decision instanceof Decision.Table table) {
            return these(
                    words.item(table.item()),
                    words.forum(table.forum(), before.state().session()));
        }
        if (decision instanceof Decision.AboutItem about) {
            return these(words.item(about.item()));
        }
        if (decision instanceof Decision.AboutClause about) {
            return these(words.clause(debated(), about.clause()));
        }
        if (decision instanceof Decision.AddSafeguard guard) {
            return these(words.safeguard(debated(), guard.safeguard()));
        }
        return decision instanceof Decision.Undo undo ? these(undo.to()) : these();
    }

    private static Object[] these(Object... named) {
        return named;
    }

    /** The sentence; under that of a draft its clauses, those left out and the safeguards last. */
    public List<String> told(Decision decision) {
        List<String> told = new ArrayList<>(List.of(sentence(decision)));
        if (decision instanceof Decision.KeepDraft kept) {
            told.addAll(clauses(kept));
        }
        return told;
    }

    private List<String> clauses(Decision.KeepDraft kept) {
        List<String> lines = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        Proposal item = before.story().proposals().get(kept.item());
        for (Clause clause : item == null ? List.<Clause>of() : item.clauses()) {
            int strength = kept.clauses().getOrDefault(clause.id(), 0);
            String line = words.say("decision.keep-draft.clause", words.strength(strength), clause.says());
            (strength == 0 ? absent : lines).add(line);
        }
        lines.addAll(absent);
        kept.safeguards()
                .forEach(guard ->
                        lines.add(words.say("decision.keep-draft.safeguard", words.safeguard(kept.item(), guard))));
        return lines;
    }

    /** Moves on the floor do not name their item. */
    private String debated() {
        return before.state().debate().map(debate -> debate.item()).orElse("");
    }

    private String choice(String id) {
        String subject = before.state().subject();
        return before.state().phase() == Phase.INCIDENT
                ? text(before.story().incidents().get(subject).choices(), id)
                        .flatMap(text -> before.state().strikes().stream()
                                .filter(strike -> strike.incident().equals(subject))
                                .reduce((earlier, latest) -> latest)
                                .map(strike -> words.struck(text, strike)))
                        .orElse(id)
                : Optional.ofNullable(before.story().scenes().get(subject))
                        .flatMap(scene -> text(scene.choices(), id))
                        .orElse(id);
    }

    private static Optional<String> text(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::text)
                .findFirst();
    }
}
