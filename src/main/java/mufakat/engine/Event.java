package mufakat.engine;

import static mufakat.engine.GameState.plus;
import static mufakat.engine.GameState.sum;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import mufakat.engine.GameState.Sounding;
import mufakat.engine.GameState.Stage;
import mufakat.engine.model.Heard;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Span;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;
import mufakat.story.Deed;
import mufakat.story.Saying;

/**
 * What has happened, and what it makes of the state: the state is the fold over these, and nothing else changes it. The
 * journal, the transcript and the screens tell them.
 */
public sealed interface Event {
    /** Makes its change to the state that comes next. */
    void change(StateBuilder next);

    /** The state after the event. */
    default GameState after(GameState state) {
        return state.with(this::change);
    }

    /** A session begins; its items come onto the agenda. */
    record SessionOpened(int session, int days) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.session = session;
            next.days = Math.max(0, days + next.days);
            next.stage = Stage.OPENING;
            next.tabled = Collections.emptySortedSet();
            next.heard = Collections.emptySortedSet();
            next.justDeclined = Collections.emptySortedSet();
        }
    }

    /** A scene is read. */
    record SceneOpened(String scene) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.enter(Phase.READING, scene);
        }
    }

    /** A choice was taken in a scene or an incident. */
    record Chosen(String scene, String choice) implements Event {
        @Override
        public void change(StateBuilder next) {}
    }

    /** The days of preparation begin. */
    record PreparationBegan() implements Event {
        @Override
        public void change(StateBuilder next) {
            next.enter(Phase.PREPARING, "");
            next.stage = Stage.PREPARATION;
        }
    }

    /** A member trusts the envoy more or less. */
    record TrustChanged(String member, int by, Why why) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.trusting(by));
        }
    }

    /** A member can do more or less. */
    record CapacityChanged(String member, int by) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.ableBy(by));
        }
    }

    /** A scene or an incident moved a measure. */
    record MeasureChanged(String measure, int by) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.additions = sum(next.additions, measure, by);
        }
    }

    /** A member became known in domains and interests. */
    record TraitsRevealed(String member, SortedSet<String> traits) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.knownIn(traits));
        }
    }

    /** A flag went up. */
    record FlagRaised(String flag) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.flags = plus(next.flags, flag);
        }
    }

    /** An item came onto the agenda. */
    record ItemOpened(String item, String forum) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.item(item, work -> work.opened().meantFor(forum));
        }
    }

    /** Days were spent or gained. */
    record DaysChanged(int by) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.spend(by);
        }
    }

    /** Tokens were spent or gained. */
    record TokensChanged(int by) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.tokens = Math.max(0, next.tokens + by);
        }
    }

    /** A red line moved; 0 means it is gone. All the world sees it. */
    record RedLineMoved(String member, String domain, int strength) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.drawing(domain, strength).knownIn(List.of(domain)));
        }
    }

    /** A practice was helped along in a member. */
    record Pushed(String member, String practice, int by) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.pushed(practice, by));
        }
    }

    /** A member set up a practice at home. */
    record PracticeAdopted(String member, String practice) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.practising(practice));
        }
    }

    /** An item became more familiar, or less. */
    record FamiliarityChanged(String item, int by) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.item(item, i -> i.familiarBy(by));
        }
    }

    /**
     * A member was heard.
     *
     * @param weighs what weighs most against the text: a clause, or {@code means} or {@code partner}, or empty
     * @param said what its delegate said; nothing where it has no words that fit
     * @param call whether it was the first talk with it in this session
     */
    record Consulted(String member, String item, String weighs, Optional<Saying> said, Call call) implements Event {
        /** How often a member was heard in this session before. */
        public enum Call {
            FIRST,
            AGAIN
        }

        @Override
        public void change(StateBuilder next) {
            next.count(Deed.CONSULT);
            next.consulted = plus(next.consulted, member);
            next.heard = plus(next.heard, member);
        }
    }

    /** A workshop was held. */
    record WorkshopHeld(String item) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.count(Deed.WORKSHOP);
        }
    }

    /** A partner made an offer. */
    record OfferHeard(String partner, String offer) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.count(Deed.VISIT);
            next.offers = plus(next.offers, offer, GameState.Answer.HEARD);
            next.enter(Phase.HEARING, offer);
        }
    }

    /** An offer was accepted or declined. */
    record OfferAnswered(String partner, String offer, GameState.Answer answer) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.offers = plus(next.offers, offer, answer);
            if (answer == GameState.Answer.DECLINED) {
                next.justDeclined = plus(next.justDeclined, offer);
            }
            next.enter(Phase.PREPARING, "");
        }
    }

    /** An offer that could be had ran out with the session. */
    record OfferLapsed(String partner, String offer) implements Event {
        @Override
        public void change(StateBuilder next) {}
    }

    /** A partner backs an item in public. */
    record BackingGiven(String partner, String item) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.item(item, i -> i.backedBy(partner));
        }
    }

    /** What a partner had asked of an adopted item was not met: it backs those items no more and its later offers close. */
    record BackingLapsed(String partner, String item, SortedSet<String> backed) implements Event {
        @Override
        public void change(StateBuilder next) {
            backed.forEach(left -> next.item(left, i -> i.leftBy(partner)));
            next.closed = plus(next.closed, partner);
        }
    }

    /** A draft was circulated: the one that was then on the desk. What was heard by it stays true when the desk changes. */
    record Circulated(String item, Draft draft, int objecting, int hesitating, Heard heard) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.count(Deed.CIRCULATE);
            Sounding sounding = new Sounding(next.session, draft, heard.situation(), objecting, hesitating);
            next.soundings = plus(next.soundings, item, sounding);
            next.hear(item, heard);
        }
    }

    /** A member brought a neighbour. */
    record CoSponsored(String member, String item, String neighbour) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.item(item, i -> i.coSponsored(member, neighbour));
            next.count(Deed.CO_SPONSOR);
        }
    }

    /**
     * A promise was given.
     *
     * @param brings what it adds to the member's comfort, 1 and more
     */
    record Promised(String member, String item, int brings) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.item(item, i -> i.promisedTo(member));
            next.count(Deed.PROMISE);
        }
    }

    /** What was promised to a member is owed from now on. */
    record PromiseOwed(Owed owed) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.owed = plus(next.owed, owed);
        }
    }

    /** A promise was kept. */
    record PromiseKept(Owed owed) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.owed = owed.settled(next.owed, Owed.Fate.KEPT);
        }
    }

    /** A promise was due and not kept: what it was worth to the member is gone. */
    record PromiseBroken(Owed owed) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.owed = owed.settled(next.owed, Owed.Fate.BROKEN);
            next.item(owed.item(), i -> i.promiseWithdrawnFrom(owed.member()));
        }
    }

    /** Promises were earned that would be more than can be in hand. */
    record PromisesForgone(int tokens) implements Event {
        @Override
        public void change(StateBuilder next) {}
    }

    /** A text was kept on the desk. */
    record Drafted(String item, Draft draft) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.item(item, i -> i.drafted(draft));
            next.count(Deed.DRAFT);
            next.drafted = plus(next.drafted, item);
        }
    }

    /** The envoy guessed. */
    record RoomCalled(Guess guess) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.count(Deed.CALL_ROOM);
            next.guesses = plus(next.guesses, guess);
        }
    }

    /** The floor is open. */
    record FloorOpened() implements Event {
        @Override
        public void change(StateBuilder next) {
            next.enter(Phase.FLOOR, "");
            next.stage = Stage.FLOOR;
        }
    }

    /** A text was put to the table. */
    record Tabled(String item, String forum, Text text, int patience) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.enter(Phase.DEBATING, item);
            next.tabled = plus(next.tabled, item);
            next.debate = Optional.of(Debate.on(item, forum, text, patience));
        }
    }

    /** A second forum took up what another had. */
    record OverlapGrew(String item, String forum) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.overlap = next.overlap + 1;
        }
    }

    /**
     * Members spoke in turn.
     *
     * @param words by objector, the clause that its words name, or empty
     * @param lacking objectors that are not in a position to join
     * @param sayings by member, what it said of this item in words of its own
     * @param asBefore members that say what they said in the round before
     */
    record RoundHeld(
            String item,
            SortedMap<String, Stance> stances,
            SortedMap<String, String> words,
            SortedSet<String> lacking,
            SortedMap<String, Saying> sayings,
            SortedSet<String> asBefore,
            Heard heard)
            implements Event {
        @Override
        public void change(StateBuilder next) {
            next.debate = next.debate.map(debate -> debate.heard(stances, words));
            next.hear(item, heard);
        }
    }

    /** An objector named a red line of its own that was not known. */
    record RedLineNamed(String member, String domain, int strength) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.naming(domain));
        }
    }

    /** A move on the floor changed the text. */
    record TextMoved(String item, Decision move, Text text) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.debate = next.debate.map(debate -> debate.moved(text));
        }
    }

    /** The matter was settled: adopted, in force among some, or shelved. */
    record Settled(Tabling tabling) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.settle(tabling);
        }
    }

    /** The session's floor is closed. */
    record FloorClosed() implements Event {
        @Override
        public void change(StateBuilder next) {
            next.enter(Phase.READING, "");
            next.stage = Stage.CLOSING;
            next.days = 0;
        }
    }

    /** The time between two sessions begins, with so many incidents to come. */
    record RecessBegan(int incidents) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.stage = Stage.BETWEEN;
            next.strikesLeft = incidents;
        }
    }

    /** A member acceded to what the like-minded had begun. */
    record Acceded(String member, String item) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.item(item, i -> i.accededBy(member));
        }
    }

    /** Parties carried texts in force for a session: by item, which. */
    record CarriedOut(SortedMap<String, SortedSet<String>> parties) implements Event {
        @Override
        public void change(StateBuilder next) {
            parties.forEach((item, members) -> next.item(item, i -> i.withAdoption(now -> now.carriedBy(members))));
        }
    }

    /** By item in force, the parties that can't carry it: there it stands on paper. */
    record PaperChanged(SortedMap<String, SortedSet<String>> parties) implements Event {
        @Override
        public void change(StateBuilder next) {
            parties.forEach((item, members) -> next.item(item, i -> i.withAdoption(now -> now.onPaperWith(members))));
        }
    }

    /** Members no longer call a text in force theirs. */
    record Disowned(String item, SortedSet<String> members) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.item(item, i -> i.withAdoption(now -> now.disownedBy(members)));
        }
    }

    /** An offer raised a member's capacity. */
    record CapacityGiven(String offer, String member, int by) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.ableBy(by));
            next.give(offer, member, by);
        }
    }

    /** A member is spent by an incident, or ready again. */
    record ReadinessChanged(String member, MemberState.Readiness readiness) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.being(readiness));
        }
    }

    /** Kinds of incident that make their answers more familiar from now on. */
    record OpeningsChanged(SortedSet<String> kinds) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.openings = kinds;
        }
    }

    /** An incident struck. */
    record IncidentStruck(Strike strike) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.enter(Phase.INCIDENT, strike.incident());
            next.strikes = plus(next.strikes, strike);
            next.strikesLeft = next.strikesLeft - 1;
        }
    }

    /** A petition across a border was answered at last. */
    record PetitionAnswered(Strike strike) implements Event {
        @Override
        public void change(StateBuilder next) {}
    }

    /**
     * Decisions were taken back.
     *
     * @param undone their numbers, from 1
     * @param restored how things stand without them: what was said in a corridor since stays said
     */
    record TakenBack(SortedSet<Integer> undone, GameState restored) implements Event {
        @Override
        public GameState after(GameState state) {
            return restored;
        }

        @Override
        public void change(StateBuilder next) {}
    }

    /** The game ended, as the story says or, before the story's last session, without an ending: then the id is empty. */
    record Ended(String ending) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.enter(Phase.ENDED, ending);
        }
    }

    /**
     * A member grew more sensitive in a domain, or less, and everybody was told. What was heard of it before speaks of
     * what it felt then.
     */
    record SensitivityMoved(String member, String domain, int by) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.moved(domain, by));
            next.forget(member, seen -> seen.concerns(domain));
        }
    }

    /** The envoy named before all who objects. */
    record ObjectorsNamed(String item, SortedSet<String> members) implements Event {
        @Override
        public void change(StateBuilder next) {
            // Nothing but what is said: trust falls by events of its own.
        }
    }

    /** An item's date is past, and it leaves the agenda. */
    record ItemLapsed(String item) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.item(item, ItemState::lapsed);
        }
    }

    /** A member that was pressed has grown more sensitive in the domain in which it had objected. */
    record PressRemembered(String member, String domain, int by) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.remembering(domain, by));
            next.forget(member, seen -> seen.concerns(domain));
        }
    }

    /**
     * A member has a new minister or delegate.
     *
     * @param otherwise by domain, how much more sensitive the new hands are, of which nobody is told
     * @param was by trait, between which numbers what the member feels was known to lie
     */
    record HandsChanged(String member, SortedMap<String, Integer> otherwise, SortedMap<String, Span> was)
            implements Event {
        @Override
        public void change(StateBuilder next) {
            next.member(member, m -> m.inOtherHands(otherwise, was));
            next.forget(member, seen -> true);
        }
    }

    /** Days of preparation go to meetings that overlap. */
    record CalendarFilled(int days) implements Event {
        @Override
        public void change(StateBuilder next) {
            next.days = Math.max(0, next.days - days);
        }
    }

    /** Why trust changed. */
    enum Why {
        STORY,
        CONSULTED,
        /** It supported an adopted text. */
        SUPPORTED,
        /** Its silence was taken for consent. */
        SILENCED,
        /** It hesitated, and came to what was in force without it. */
        FOLLOWED,
        /** The envoy pressed against its objection. */
        PRESSED,
        /** The envoy named it before all. */
        NAMED,
        /** The envoy pressed, and it looked on. */
        WITNESSED,
        /** It was outvoted. */
        OUTVOTED,
        /** Between two sessions it wears off. */
        WORN,
        /** A promise to it was kept. */
        KEPT,
        /** A promise to it was broken. */
        BROKEN,
        /** It is in the chair, and its own item was adopted. */
        CHAIRED
    }
}
