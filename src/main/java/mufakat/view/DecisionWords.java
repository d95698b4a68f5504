package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mufakat.engine.Decision;
import mufakat.engine.Game;
import mufakat.engine.Phase;
import mufakat.story.Choice;
import mufakat.story.Clause;
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
        return decision.on(new Decision.Cases<>(
                d -> words.say("decision.choose", choice(d.choice())),
                d -> words.say("decision.go-on"),
                d -> words.say("decision.consult", words.member(d.member()), words.item(d.item())),
                d -> words.say("decision.workshop", words.item(d.item())),
                d -> words.say("decision.visit", words.partner(d.partner())),
                d -> words.say("decision.accept"),
                d -> words.say("decision.decline"),
                d -> words.say("decision.circulate", words.item(d.item())),
                d -> words.say("decision.co-sponsor", words.member(d.member()), words.member(d.neighbour())),
                d -> words.say("decision.promise", words.member(d.member())),
                d -> words.say("decision.draft", words.item(d.item())),
                d -> words.say("decision.call-room", words.item(d.item())),
                d -> words.say("decision.open-floor"),
                d -> words.say("decision.table", words.item(d.item()), words.forum(d.forum())),
                d -> words.say("decision.soften", words.clause(debated(), d.clause())),
                d -> words.say("decision.add-safeguard", words.safeguard(debated(), d.safeguard())),
                d -> words.say("decision.move-to-statement", words.clause(debated(), d.clause())),
                d -> words.say("decision.let-rest"),
                d -> words.say("decision.press"),
                d -> words.say("decision.like-minded"),
                d -> words.say("decision.adjourn"),
                d -> words.say("decision.undo", d.to())));
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
            String line = words.say("decision.draft.clause", words.strength(strength), clause.says());
            (strength == 0 ? absent : lines).add(line);
        }
        lines.addAll(absent);
        kept.safeguards()
                .forEach(
                        guard -> lines.add(words.say("decision.draft.safeguard", words.safeguard(kept.item(), guard))));
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
