package mufakat.engine;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import mufakat.engine.model.Heard;
import mufakat.engine.model.MemberState;
import mufakat.engine.model.Stance;
import mufakat.engine.model.Tabling;
import mufakat.engine.model.Text;

/**
 * What has happened. The state is the fold over these; the journal, the transcript and the screens tell them.
 */
public sealed interface Event {
    /** Answers with the case that fits this kind. */
    <R> R on(Cases<R> cases);

    /** A session begins; its items come onto the agenda. */
    record SessionOpened(int session, int days) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.sessionOpened().apply(this);
        }
    }

    /** A scene is read. */
    record SceneOpened(String scene) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.sceneOpened().apply(this);
        }
    }

    /** A choice was taken in a scene or an incident. */
    record Chosen(String scene, String choice) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.chosen().apply(this);
        }
    }

    /** The days of preparation begin. */
    record PreparationBegan() implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.preparationBegan().apply(this);
        }
    }

    /** A member trusts the envoy more or less. */
    record TrustChanged(String member, int by, Why why) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.trustChanged().apply(this);
        }
    }

    /** A member can do more or less. */
    record CapacityChanged(String member, int by) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.capacityChanged().apply(this);
        }
    }

    /** A scene or an incident moved a measure. */
    record MeasureChanged(String measure, int by) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.measureChanged().apply(this);
        }
    }

    /** A member became known in domains and interests. */
    record TraitsRevealed(String member, SortedSet<String> traits) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.traitsRevealed().apply(this);
        }
    }

    /** A flag went up. */
    record FlagRaised(String flag) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.flagRaised().apply(this);
        }
    }

    /** An item came onto the agenda. */
    record ItemOpened(String item) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.itemOpened().apply(this);
        }
    }

    /** Days were spent or gained. */
    record DaysChanged(int by) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.daysChanged().apply(this);
        }
    }

    /** Tokens were spent or gained. */
    record TokensChanged(int by) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.tokensChanged().apply(this);
        }
    }

    /** A red line moved; 0 means it is gone. All the world sees it. */
    record RedLineMoved(String member, String domain, int strength) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.redLineMoved().apply(this);
        }
    }

    /** A practice was helped along in a member. */
    record Pushed(String member, String practice, int by) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.pushed().apply(this);
        }
    }

    /** A member set up a practice at home. */
    record PracticeAdopted(String member, String practice) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.practiceAdopted().apply(this);
        }
    }

    /** An item became more familiar, or less. */
    record FamiliarityChanged(String item, int by) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.familiarityChanged().apply(this);
        }
    }

    /** A member was heard; the clause is the one that weighs most, or empty. */
    record Consulted(String member, String item, String clause) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.consulted().apply(this);
        }
    }

    /** A workshop was held. */
    record WorkshopHeld(String item) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.workshopHeld().apply(this);
        }
    }

    /** A partner made an offer. */
    record OfferHeard(String partner, String offer) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.offerHeard().apply(this);
        }
    }

    /** An offer was accepted or declined. */
    record OfferAnswered(String partner, String offer, GameState.Answer answer) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.offerAnswered().apply(this);
        }
    }

    /** A partner backs an item in public. */
    record BackingGiven(String partner, String item) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.backingGiven().apply(this);
        }
    }

    /** What a partner had asked of an adopted item was not met: it backs those items no more and its later offers close. */
    record BackingLapsed(String partner, String item, SortedSet<String> backed) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.backingLapsed().apply(this);
        }
    }

    /** A draft was circulated: the one that was then on the desk. What was heard by it stays true when the desk changes. */
    record Circulated(String item, Draft draft, int objecting, int hesitating, Heard heard) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.circulated().apply(this);
        }
    }

    /** A member brought a neighbour. */
    record CoSponsored(String member, String item, String neighbour) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.coSponsored().apply(this);
        }
    }

    /**
     * A promise was given.
     *
     * @param brings what it adds to the member's comfort, 1 and more
     */
    record Promised(String member, String item, int brings) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.promised().apply(this);
        }
    }

    /** A text was kept on the desk. */
    record Drafted(String item, Draft draft) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.drafted().apply(this);
        }
    }

    /** The envoy guessed. */
    record RoomCalled(Guess guess) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.roomCalled().apply(this);
        }
    }

    /** The floor is open. */
    record FloorOpened() implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.floorOpened().apply(this);
        }
    }

    /** A text was put to the table. */
    record Tabled(String item, String forum, Text text, int patience) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.tabled().apply(this);
        }
    }

    /** A second forum took up what another had. */
    record OverlapGrew(String item, String forum) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.overlapGrew().apply(this);
        }
    }

    /** Members spoke in turn; an objector's words name a clause. */
    record RoundHeld(String item, SortedMap<String, Stance> stances, SortedMap<String, String> words, Heard heard)
            implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.roundHeld().apply(this);
        }
    }

    /** An objector named a red line of its own that was not known. */
    record RedLineNamed(String member, String domain, int strength) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.redLineNamed().apply(this);
        }
    }

    /** A move on the floor changed the text. */
    record TextMoved(String item, Decision move, Text text) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.textMoved().apply(this);
        }
    }

    /** The matter was settled: adopted, in force among some, or shelved. */
    record Settled(Tabling tabling) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.settled().apply(this);
        }
    }

    /** The session's floor is closed. */
    record FloorClosed() implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.floorClosed().apply(this);
        }
    }

    /** The time between two sessions begins, with so many incidents to come. */
    record RecessBegan(int incidents) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.recessBegan().apply(this);
        }
    }

    /** A member acceded to what the like-minded had begun. */
    record Acceded(String member, String item) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.acceded().apply(this);
        }
    }

    /** A member is spent by an incident, or ready again. */
    record ReadinessChanged(String member, MemberState.Readiness readiness) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.readinessChanged().apply(this);
        }
    }

    /** Kinds of incident that make their answers more familiar from now on. */
    record OpeningsChanged(SortedSet<String> kinds) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.openingsChanged().apply(this);
        }
    }

    /** An incident struck. */
    record IncidentStruck(Strike strike) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.incidentStruck().apply(this);
        }
    }

    /** A petition across a border was answered at last. */
    record PetitionAnswered(Strike strike) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.petitionAnswered().apply(this);
        }
    }

    /**
     * Decisions were taken back.
     *
     * @param undone their numbers, from 1
     * @param restored how things stand without them: what was said in a corridor since stays said
     */
    record TakenBack(SortedSet<Integer> undone, GameState restored) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.takenBack().apply(this);
        }
    }

    /** The game ended, as the story says or, before the story's last session, without an ending: then the id is empty. */
    record Ended(String ending) implements Event {
        @Override
        public <R> R on(Cases<R> cases) {
            return cases.ended().apply(this);
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
        /** The envoy pressed against its objection. */
        PRESSED,
        /** The envoy pressed, and it looked on. */
        WITNESSED,
        /** It was outvoted. */
        OUTVOTED
    }

    /** One answer for each kind, so that the compiler finds every place that a new kind concerns. */
    record Cases<R>(
            Function<SessionOpened, R> sessionOpened,
            Function<SceneOpened, R> sceneOpened,
            Function<Chosen, R> chosen,
            Function<PreparationBegan, R> preparationBegan,
            Function<TrustChanged, R> trustChanged,
            Function<CapacityChanged, R> capacityChanged,
            Function<MeasureChanged, R> measureChanged,
            Function<TraitsRevealed, R> traitsRevealed,
            Function<FlagRaised, R> flagRaised,
            Function<ItemOpened, R> itemOpened,
            Function<DaysChanged, R> daysChanged,
            Function<TokensChanged, R> tokensChanged,
            Function<RedLineMoved, R> redLineMoved,
            Function<Pushed, R> pushed,
            Function<PracticeAdopted, R> practiceAdopted,
            Function<FamiliarityChanged, R> familiarityChanged,
            Function<Consulted, R> consulted,
            Function<WorkshopHeld, R> workshopHeld,
            Function<OfferHeard, R> offerHeard,
            Function<OfferAnswered, R> offerAnswered,
            Function<BackingGiven, R> backingGiven,
            Function<BackingLapsed, R> backingLapsed,
            Function<Circulated, R> circulated,
            Function<CoSponsored, R> coSponsored,
            Function<Promised, R> promised,
            Function<Drafted, R> drafted,
            Function<RoomCalled, R> roomCalled,
            Function<FloorOpened, R> floorOpened,
            Function<Tabled, R> tabled,
            Function<OverlapGrew, R> overlapGrew,
            Function<RoundHeld, R> roundHeld,
            Function<RedLineNamed, R> redLineNamed,
            Function<TextMoved, R> textMoved,
            Function<Settled, R> settled,
            Function<FloorClosed, R> floorClosed,
            Function<RecessBegan, R> recessBegan,
            Function<Acceded, R> acceded,
            Function<ReadinessChanged, R> readinessChanged,
            Function<OpeningsChanged, R> openingsChanged,
            Function<IncidentStruck, R> incidentStruck,
            Function<PetitionAnswered, R> petitionAnswered,
            Function<TakenBack, R> takenBack,
            Function<Ended, R> ended) {}
}
