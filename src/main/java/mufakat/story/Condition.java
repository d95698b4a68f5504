package mufakat.story;

import java.util.List;
import java.util.SortedMap;

/**
 * A test that must hold. Under {@code when:} stand named tests that must all hold; {@code any} and {@code not} nest.
 *
 * <p>Each kind is a record of one component: what stands under its name. A list of ids may be written as a single id.
 */
@Says("A named test. All that stand together must hold.")
public sealed interface Condition {
    /** Answers as the visitor does to this kind. */
    <R> R accept(Visitor<R> visitor);

    @Says("Members whose trust in the envoy is at least so high; 'all' stands for every member.")
    record Trust(
            @Refers({Refers.To.MEMBER, Refers.To.EVERYONE}) @Range(max = 5)
            SortedMap<String, Integer> atLeast) implements Condition, Bounds {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trust(this);
        }
    }

    @Says("Members whose capacity is at least so high; 'all' stands for every member.")
    record Capacity(
            @Refers({Refers.To.MEMBER, Refers.To.EVERYONE}) @Range(max = 5)
            SortedMap<String, Integer> atLeast) implements Condition, Bounds {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.capacity(this);
        }
    }

    @Says("Measures that are at least so high.")
    record Measures(
            @Refers(Refers.To.MEASURE) @Range(min = -1000, max = 1000)
            SortedMap<String, Integer> atLeast) implements Condition, Bounds {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.measures(this);
        }
    }

    @Says("Items that are adopted, or in force among some.")
    record Adopted(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1) List<String> items) implements Condition, AboutItems {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.adopted(this);
        }
    }

    @Says("Items that are adopted and in force among every member, so that nobody stands aside.")
    record ByAll(@Refers(Refers.To.PROPOSAL) @Range(min = 1) List<String> items) implements Condition, AboutItems {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byAll(this);
        }
    }

    @Says("Items that were tabled and are not adopted.")
    record Shelved(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1) List<String> items) implements Condition, AboutItems {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shelved(this);
        }
    }

    @Says("Items on which the envoy pressed for a vote or named the objectors.")
    record Pressed(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1) List<String> items) implements Condition, AboutItems {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pressed(this);
        }
    }

    @Says("Adopted items whose core stands at least so high.")
    record Strength(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1, max = 4)
            SortedMap<String, Integer> atLeast) implements Condition, Bounds {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strength(this);
        }
    }

    @Says("Clauses of adopted items that stand at least so high.")
    record Clause(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1, max = 4)
            SortedMap<String, SortedMap<String, Integer>> atLeast) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.clause(this);
        }
    }

    @Says("How many items are adopted at least.")
    record Agreed(@Range(max = 2000) Integer atLeast) implements Condition, Count {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.agreed(this);
        }
    }

    @Says("How often a member has swallowed its doubts in silence, over all adopted texts, at least.")
    record Silent(@Range(max = 2000) Integer atLeast) implements Condition, Count {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.silent(this);
        }
    }

    @Says("Flags that are up.")
    record Flag(@Range(min = 1) List<String> flags) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    @Says("Practices that at least so many members have.")
    record Practice(
            @Refers(Refers.To.PRACTICE) @Range(max = 60) SortedMap<String, Integer> atLeast)
            implements Condition, Bounds {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.practice(this);
        }
    }

    @Says("Offers that were accepted.")
    record Accepted(@Refers(Refers.To.OFFER) @Range(min = 1) List<String> offers) implements Condition, AboutOffers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.accepted(this);
        }
    }

    @Says("Offers that were declined.")
    record Declined(@Refers(Refers.To.OFFER) @Range(min = 1) List<String> offers) implements Condition, AboutOffers {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.declined(this);
        }
    }

    @Says("Members that were consulted at any time.")
    record Consulted(
            @Refers(Refers.To.MEMBER) @Range(min = 1) List<String> members) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.consulted(this);
        }
    }

    @Says("Items of which a draft was kept at the desk.")
    record Drafted(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1) List<String> items) implements Condition, AboutItems {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drafted(this);
        }
    }

    @Says("Kinds of work that the envoy has done at least so often.")
    record Done(@Range(max = 1000) SortedMap<Deed, Integer> atLeast) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.done(this);
        }
    }

    @Says("One of these sessions is on.")
    record InSession(
            @Refers(Refers.To.SESSION) @Range(min = 1) List<String> sessions) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inSession(this);
        }
    }

    @Says("At least one of these groups of tests holds.")
    record Any(@Range(min = 1, max = 20) List<List<Condition>> of) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    @Says("These tests do not all hold.")
    record Not(@Range(min = 1) List<Condition> of) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** What asks about items. */
    sealed interface AboutItems {
        List<String> items();
    }

    /** What asks about offers. */
    sealed interface AboutOffers {
        List<String> offers();
    }

    /** What asks that numbers that go by ids are high enough. */
    sealed interface Bounds {
        SortedMap<String, Integer> atLeast();
    }

    /** What asks that there are enough of something. */
    sealed interface Count {
        Integer atLeast();
    }

    /** One answer for each kind, so that the compiler finds every place that a new kind concerns. */
    interface Visitor<R> {
        R trust(Trust condition);

        R capacity(Capacity condition);

        R measures(Measures condition);

        R adopted(Adopted condition);

        R byAll(ByAll condition);

        R shelved(Shelved condition);

        R pressed(Pressed condition);

        R strength(Strength condition);

        R clause(Clause condition);

        R agreed(Agreed condition);

        R silent(Silent condition);

        R flag(Flag condition);

        R practice(Practice condition);

        R accepted(Accepted condition);

        R declined(Declined condition);

        R consulted(Consulted condition);

        R drafted(Drafted condition);

        R done(Done condition);

        R inSession(InSession condition);

        R any(Any condition);

        R not(Not condition);
    }
}
