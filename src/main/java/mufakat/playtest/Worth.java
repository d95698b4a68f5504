package mufakat.playtest;

import mufakat.engine.Adoption;
import mufakat.engine.Game;
import mufakat.engine.GameState;
import mufakat.engine.Measures;
import mufakat.engine.model.MemberState;
import mufakat.story.Measure;
import mufakat.story.Proposal;
import mufakat.story.Story;

/**
 * What a game has come to, as two numbers that pull against each other.
 *
 * @param ambition what the texts in force deliver: the effects on all measures, shared by those who own the texts, and
 *     counted so that more is better; what was in force when the game began is left out
 * @param comfort the comfort kept: the trust of all members in the envoy, added up
 */
public record Worth(int ambition, int comfort) {
    /** The worth of a game as it stands. */
    public static Worth of(Game game) {
        int before = game.stretch().first() == 0 ? 0 : delivered(game.story(), game.atStart());
        int comfort = game.state().members().values().stream()
                .mapToInt(MemberState::trust)
                .sum();
        return new Worth(delivered(game.story(), game.state()) - before, comfort);
    }

    private static int delivered(Story story, GameState state) {
        int delivered = 0;
        for (Proposal item : story.proposals().values()) {
            if (state.isAdopted(item.id())) {
                delivered += delivered(story, state, item);
            }
        }
        return delivered;
    }

    /** What the text of an item in force delivers. */
    static int delivered(Story story, GameState state, Proposal item) {
        Adoption adoption = state.item(item.id()).adoption().orElseThrow();
        int delivered = 0;
        for (Measure measure : story.measures().values()) {
            int effect = Measures.effect(story, item, adoption.text(), measure.id());
            delivered += measure.direction().sign() * Measures.shared(effect, state, adoption);
        }
        return delivered;
    }

    /** Whether the other is at least as good in both numbers and better in one. */
    public boolean isBeatenBy(Worth other) {
        return other.ambition >= ambition && other.comfort >= comfort && !other.equals(this);
    }
}
