package mufakat.story;

import java.util.List;
import java.util.SortedMap;

/**
 * A change that a choice, an adopted item or an incident brings about. Under {@code effects:} stand named changes.
 *
 * <p>Each kind is a record of one component: what stands under its name. Numbers are added and held within their range.
 */
@Says("A named change.")
public sealed interface Effect {
    /** Answers as the visitor does to this kind. */
    <R> R accept(Visitor<R> visitor);

    @Says(
            "Trust that members gain or lose; 'all' stands for every member not named, in an incident 'victim' and 'origin'"
                    + " for those that were dealt.")
    record Trust(
            @Refers({Refers.To.MEMBER, Refers.To.EVERYONE, Refers.To.DEALT}) @Range(min = -5, max = 5)
            SortedMap<String, Integer> by)
            implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trust(this);
        }
    }

    @Says("Capacity that members gain or lose; 'all' stands for every member not named, in an incident 'victim' and"
            + " 'origin' for those that were dealt.")
    record Capacity(
            @Refers({Refers.To.MEMBER, Refers.To.EVERYONE, Refers.To.DEALT}) @Range(min = -5, max = 5)
            SortedMap<String, Integer> by)
            implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.capacity(this);
        }
    }

    @Says("What measures gain or lose.")
    record Measures(
            @Refers(Refers.To.MEASURE) @Range(min = -1000, max = 1000)
            SortedMap<String, Integer> by) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.measures(this);
        }
    }

    @Says("Domains and interests in which a member becomes known to the envoy.")
    record Reveal(
            @Refers(
                    value = Refers.To.MEMBER,
                    inside = {Refers.To.DOMAIN, Refers.To.INTEREST})
            SortedMap<String, List<String>> traits)
            implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reveal(this);
        }
    }

    @Says("Flags that go up, for conditions to ask about.")
    record Flag(@Range(min = 1) List<String> flags) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    @Says("Items that come onto the agenda.")
    record Unlock(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1) List<String> items) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unlock(this);
        }
    }

    @Says("Days of preparation gained or lost: in this session, or after its floor in the next.")
    record Days(@Range(min = -10, max = 10) Integer by) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.days(this);
        }
    }

    @Says("Tokens for promises gained or lost.")
    record Token(@Range(min = -5, max = 5) Integer by) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.token(this);
        }
    }

    @Says("How much more familiar items become.")
    record Familiarity(
            @Refers(Refers.To.PROPOSAL) @Range(min = -2, max = 2)
            SortedMap<String, Integer> by) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.familiarity(this);
        }
    }

    @Says("Red lines that move: member, domain and the new strength; 0 takes the line away.")
    record RedLine(
            @Refers(value = Refers.To.MEMBER, inside = Refers.To.DOMAIN) @Range(max = 4)
            SortedMap<String, SortedMap<String, Integer>> at)
            implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.redLine(this);
        }
    }

    @Says("Practices that are helped along: practice, member and by how much.")
    record Push(
            @Refers(
                    value = Refers.To.PRACTICE,
                    inside = {Refers.To.MEMBER, Refers.To.EVERYONE})
            @Range(min = -10, max = 10)
            SortedMap<String, SortedMap<String, Integer>> by)
            implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.push(this);
        }
    }

    @Says("Practices that members set up at once.")
    record AdoptPractice(
            @Refers(value = Refers.To.PRACTICE, inside = Refers.To.MEMBER)
            SortedMap<String, List<String>> by) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.adoptPractice(this);
        }
    }

    @Says("Members that no longer stand by an item in force: by item, which.")
    record Disown(
            @Refers(value = Refers.To.PROPOSAL, inside = Refers.To.MEMBER)
            SortedMap<String, List<String>> by) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.disown(this);
        }
    }

    @Says(
            "How much more sensitive members become in domains, or less, for good: member, domain and by how much; 'all' stands for every member not named. Everybody is told.")
    record Sensitivity(
            @Refers(
                    value = {Refers.To.MEMBER, Refers.To.EVERYONE, Refers.To.DEALT},
                    inside = Refers.To.DOMAIN)
            @Range(min = -3, max = 3)
            SortedMap<String, SortedMap<String, Integer>> by)
            implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sensitivity(this);
        }
    }

    @Says(
            "Members that have a new minister or delegate: their trust is 2 at most, and what was known of them is known as it was. Under each stands what the new hands feel otherwise, by domain, which nobody is told; nothing, if they feel the same.")
    record Succession(
            @Refers(value = Refers.To.MEMBER, inside = Refers.To.DOMAIN) @Range(min = -1, max = 1)
            SortedMap<String, SortedMap<String, Integer>> otherwise)
            implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.succession(this);
        }
    }

    /** One answer for each kind, so that the compiler finds every place that a new kind concerns. */
    interface Visitor<R> {
        R trust(Trust effect);

        R capacity(Capacity effect);

        R measures(Measures effect);

        R reveal(Reveal effect);

        R flag(Flag effect);

        R unlock(Unlock effect);

        R days(Days effect);

        R token(Token effect);

        R familiarity(Familiarity effect);

        R redLine(RedLine effect);

        R push(Push effect);

        R adoptPractice(AdoptPractice effect);

        R disown(Disown effect);

        R sensitivity(Sensitivity effect);

        R succession(Succession effect);
    }
}
