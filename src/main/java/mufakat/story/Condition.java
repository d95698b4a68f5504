package mufakat.story;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * A test that must hold. Under {@code when:} stand named tests that must all hold; {@code any} and {@code not} nest.
 *
 * <p>Each kind is a record of one component: what stands under its name. A list of ids may be written as a single id.
 */
@Says("A named test. All that stand together must hold.")
public sealed interface Condition {
    /** Answers with the case that fits this kind. */
    <R> R on(Cases<R> cases);

    @Says("Members whose trust in the envoy is at least so high; 'all' stands for every member.")
    record Trust(
            @Refers({Refers.To.MEMBER, Refers.To.EVERYONE}) @Range(max = 5)
            SortedMap<String, Integer> atLeast) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.trust().apply(this);
        }
    }

    @Says("Members whose capacity is at least so high; 'all' stands for every member.")
    record Capacity(
            @Refers({Refers.To.MEMBER, Refers.To.EVERYONE}) @Range(max = 5)
            SortedMap<String, Integer> atLeast) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.capacity().apply(this);
        }
    }

    @Says("Measures that are at least so high.")
    record Measures(
            @Refers(Refers.To.MEASURE) @Range(min = -1000, max = 1000)
            SortedMap<String, Integer> atLeast) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.measures().apply(this);
        }
    }

    @Says("Items that are adopted, or in force among some.")
    record Adopted(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1) List<String> items) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.adopted().apply(this);
        }
    }

    @Says("Items that were tabled and are not adopted.")
    record Shelved(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1) List<String> items) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.shelved().apply(this);
        }
    }

    @Says("Items on which the envoy pressed for a vote or named the objectors.")
    record Pressed(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1) List<String> items) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.pressed().apply(this);
        }
    }

    @Says("Adopted items whose core stands at least so high.")
    record Strength(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1, max = 4)
            SortedMap<String, Integer> atLeast) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.strength().apply(this);
        }
    }

    @Says("How many items are adopted at least.")
    record Agreed(@Range(max = 2000) Integer atLeast) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.agreed().apply(this);
        }
    }

    @Says("How often a member has swallowed its doubts in silence, over all adopted texts, at least.")
    record Silent(@Range(max = 2000) Integer atLeast) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.silent().apply(this);
        }
    }

    @Says("Flags that are up.")
    record Flag(@Range(min = 1) List<String> flags) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.flag().apply(this);
        }
    }

    @Says("Practices that at least so many members have.")
    record Practice(
            @Refers(Refers.To.PRACTICE) @Range(max = 60) SortedMap<String, Integer> atLeast) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.practice().apply(this);
        }
    }

    @Says("Offers that were accepted.")
    record Accepted(@Refers(Refers.To.OFFER) @Range(min = 1) List<String> offers) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.accepted().apply(this);
        }
    }

    @Says("Offers that were declined.")
    record Declined(@Refers(Refers.To.OFFER) @Range(min = 1) List<String> offers) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.declined().apply(this);
        }
    }

    @Says("Members that were consulted at any time.")
    record Consulted(
            @Refers(Refers.To.MEMBER) @Range(min = 1) List<String> members) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.consulted().apply(this);
        }
    }

    @Says("Items of which a draft was kept at the desk.")
    record Drafted(
            @Refers(Refers.To.PROPOSAL) @Range(min = 1) List<String> items) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.drafted().apply(this);
        }
    }

    @Says("Kinds of work that the envoy has done at least so often.")
    record Done(@Range(max = 1000) SortedMap<Deed, Integer> atLeast) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.done().apply(this);
        }
    }

    @Says("One of these sessions is on.")
    record InSession(
            @Refers(Refers.To.SESSION) @Range(min = 1) List<String> sessions) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.inSession().apply(this);
        }
    }

    @Says("At least one of these groups of tests holds.")
    record Any(@Range(min = 1, max = 20) List<List<Condition>> of) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.any().apply(this);
        }
    }

    @Says("These tests do not all hold.")
    record Not(@Range(min = 1) List<Condition> of) implements Condition {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.not().apply(this);
        }
    }

    /** One answer for each kind, so that the compiler finds every place that a new kind concerns. */
    record Cases<R>(
            Function<Trust, R> trust,
            Function<Capacity, R> capacity,
            Function<Measures, R> measures,
            Function<Adopted, R> adopted,
            Function<Shelved, R> shelved,
            Function<Pressed, R> pressed,
            Function<Strength, R> strength,
            Function<Agreed, R> agreed,
            Function<Silent, R> silent,
            Function<Flag, R> flag,
            Function<Practice, R> practice,
            Function<Accepted, R> accepted,
            Function<Declined, R> declined,
            Function<Consulted, R> consulted,
            Function<Drafted, R> drafted,
            Function<Done, R> done,
            Function<InSession, R> inSession,
            Function<Any, R> any,
            Function<Not, R> not) {}
}
