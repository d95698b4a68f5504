package mufakat.engine.model;

import java.util.List;
import java.util.Optional;

/** Why a decision is not possible now. A refused decision changes nothing. */
public record Refusal(Reason reason, List<String> arguments) {
    /** The reasons; the words for each are in the message bundle under {@code refusal.REASON}. */
    public enum Reason {
        /** Arguments: none. The decision belongs to another moment of the game. */
        NOT_NOW,
        /** Days needed, days left. */
        NO_DAYS,
        NO_SUCH_MEMBER,
        NO_SUCH_ITEM,
        NO_SUCH_CLAUSE,
        NO_SUCH_SAFEGUARD,
        NO_SUCH_PARTNER,
        NO_SUCH_CHOICE,
        /** Item. It is not on the agenda yet. */
        NOT_OPEN,
        /** Member, item. There is nothing left to hear this session. */
        NOTHING_NEW_TO_HEAR,
        /** Item. It is as familiar as it can be. */
        FAMILIAR_ALREADY,
        /** Partner. */
        NOTHING_TO_OFFER,
        /** Partner. A promise to it was broken. */
        PARTNER_CLOSED,
        /** Items that must be adopted first. */
        ASKED_FIRST,
        /** Member, item. Its support is not known. */
        SUPPORT_NOT_KNOWN,
        /** Member, neighbour. */
        NOT_A_NEIGHBOUR,
        /** Neighbour, item. */
        BROUGHT_ALREADY,
        NO_TOKENS,
        /** Member, item. Promises are worth no more than the ceiling. */
        ASSURED_ALREADY,
        /** A story says what can be promised, and nothing was named. */
        PROMISES_NOTHING,
        /** What cannot be promised here. */
        NO_SUCH_PROMISE,
        /** Member, promise. It is owed already. */
        OWED_ALREADY,
        /** Promise. What it promises is so already. */
        SO_ALREADY,
        /** Member, promise. It is not owed. */
        NOT_OWED,
        /** Promise. Days alone do not keep it. */
        NOT_KEPT_BY_DAYS,
        /** Clause. */
        STRENGTH_OUT_OF_RANGE,
        /** Clause: the core can't be absent. */
        CORE_ABSENT,
        /** Clause: it stands more than one step above the core. */
        ABOVE_THE_CORE,
        /** Item, forum. */
        FORUM_DOES_NOT_FIT,
        /** Forum. Nobody sits there yet. */
        FORUM_NOT_YET,
        /** Item. It was tabled in this session. */
        TABLED_ALREADY,
        NO_TABLINGS_LEFT,
        /** Clause: an adopted text is never lowered. */
        BELOW_THE_ADOPTED,
        /** Item: its adopted text can't be made any stronger than this. */
        NOTHING_STRONGER,
        /** Clause: it can't be softened further. */
        AS_SOFT_AS_IT_GETS,
        /** Safeguard: it is in. */
        GUARDED_ALREADY,
        /** Clause: the core can't leave the text. */
        CORE_STAYS,
        /** One sentence was moved for this item. */
        STATEMENT_USED,
        /** Member in the chair, item. The statement is the chair's, and the chair objects. */
        CHAIR_OBJECTS,
        /** Item: not open to the like-minded. */
        NOT_FOR_LIKE_MINDED,
        /** Parties needed, parties there. */
        TOO_FEW_PARTIES,
        /** There is nothing to take back. */
        NOTHING_TO_UNDO,
        /** What was heard since would not have been possible without it. */
        HEARD_SINCE,
        /** The choice's own words for why it is barred. */
        BARRED
    }

    /** The refusal for that reason, as what may refuse answers. */
    public static Optional<Refusal> because(Reason reason, String... arguments) {
        return Optional.of(new Refusal(reason, List.of(arguments)));
    }
}
