package mufakat.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mufakat.engine.Adoption;
import mufakat.engine.GameState;
import mufakat.engine.Strike;
import mufakat.engine.model.Text;
import mufakat.story.InForce;
import mufakat.story.InForce.Petitions;
import mufakat.story.Proposal;
import mufakat.story.Story;

/** Why help across a border goes by petition, and why what was agreed doesn't speed it. */
record PetitionWords(StoryWords words, Story story, GameState state) {
    private static final int NOTES = 1;

    List<Passage> of(Strike strike) {
        boolean isSpeeded = strike.answered() == Petitions.SESSION;
        List<Passage> told = new ArrayList<>();
        told.add(note(
                isSpeeded ? "told.petition.session" : "told.petition",
                words.member(strike.victim()),
                words.member(strike.origin())));
        told.add(note(
                "told.petition.tiers",
                words.member(strike.victim()),
                tiers(strike.victim()),
                words.member(strike.origin()),
                tiers(strike.origin())));
        if (!isSpeeded) {
            story.proposals().values().stream()
                    .flatMap(item -> why(item, strike).stream())
                    .forEach(told::add);
        }
        return told;
    }

    private String tiers(String member) {
        int tiers = story.members().get(member).tiers();
        return tiers == 0 ? words.say("told.petition.no-tiers") : Integer.toString(tiers);
    }

    /** Why a text in force that speeds petitions doesn't speed this one. */
    private Optional<Passage> why(Proposal item, Strike strike) {
        return state.item(item.id())
                .adoption()
                .flatMap(now -> item.inForce().stream()
                        .filter(text -> text.petitions() != Petitions.LATE || text.fitsTiers())
                        .map(text -> why(item, text, now, strike))
                        .findFirst());
    }

    private Passage why(Proposal item, InForce does, Adoption now, Strike strike) {
        SortedSet<String> aside = new TreeSet<>(List.of(strike.victim(), strike.origin()));
        SortedSet<String> late = new TreeSet<>(aside);
        aside.removeAll(now.parties());
        late.removeIf(member -> now.carriedOutBy(member, strike.session()));
        if (!aside.isEmpty()) {
            return note("told.petition.outside", words.item(item.id()), words.members(aside), aside.size());
        }
        return strength(item, does, now.text()) <= NOTES || late.isEmpty()
                ? note("told.petition.noted", words.item(item.id()))
                : note("told.petition.not-yet", words.item(item.id()), words.members(late), late.size());
    }

    private static int strength(Proposal item, InForce does, Text text) {
        return text.strength(item.clause(does.clause()).orElseGet(item::core));
    }

    private Passage note(String key, Object... arguments) {
        return Passage.note(words.say(key, arguments));
    }
}
