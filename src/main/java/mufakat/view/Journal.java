package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mufakat.engine.Decision;
import mufakat.engine.Strike;
import mufakat.story.Choice;

/** What has happened so far, decision by decision, with the notes that each brought. */
final class Journal {
    private final Play play;
    private final Words words;
    private String item = "";

    Journal(Play play) {
        this.play = play;
        this.words = play.words();
    }

    Page page() {
        List<Passage> passages = new ArrayList<>();
        for (Step step : play.steps()) {
            passages.add(Passage.heading(words.say("journal.step", step.number(), sentence(step.decision()))));
            Telling.of(play, step.events(), step.after()).stream()
                    .filter(passage -> passage.kind() == Passage.Kind.NOTE)
                    .forEach(passages::add);
        }
        if (passages.isEmpty()) {
            passages.add(Passage.prose(words.say("journal.empty")));
        }
        return new Page(words.say("page.journal"), passages);
    }

    List<String> sentences() {
        return play.steps().stream().map(step -> sentence(step.decision())).toList();
    }

    private String sentence(Decision decision) {
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
                d -> words.say("decision.table", tabled(d.item()), words.forum(d.forum())),
                d -> words.say("decision.soften", words.clause(item, d.clause())),
                d -> words.say("decision.add-safeguard", words.safeguard(item, d.safeguard())),
                d -> words.say("decision.move-to-statement", words.clause(item, d.clause())),
                d -> words.say("decision.let-rest"),
                d -> words.say("decision.press"),
                d -> words.say("decision.like-minded"),
                d -> words.say("decision.adjourn"),
                d -> words.say("decision.undo", d.to())));
    }

    /** Moves on the floor do not name their item; it is the one tabled last. */
    private String tabled(String tabled) {
        item = tabled;
        return words.item(tabled);
    }

    private String choice(String id) {
        return play.game().story().scenes().values().stream()
                .flatMap(scene -> text(scene.choices(), id))
                .findFirst()
                .or(() -> play.game().state().strikes().stream()
                        .flatMap(strike -> chosenIn(strike, id))
                        .findFirst())
                .orElse(id);
    }

    private Stream<String> chosenIn(Strike strike, String id) {
        return text(play.game().story().incidents().get(strike.incident()).choices(), id)
                .map(text -> words.struck(text, strike));
    }

    private static Stream<String> text(List<Choice> choices, String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).map(Choice::text);
    }
}
