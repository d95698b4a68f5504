package mufakat.compare;

/**
 * A point at which games of a story decide, so that a class can be asked who went which way.
 *
 * @param session the index of the session in which, or after which, it comes
 * @param subject the scene, incident, offer, item or member that it is about
 * @param detail a second id where one is needed, else empty
 */
public record DecisionPoint(Kind kind, int session, String subject, String detail)
        implements Comparable<DecisionPoint> {
    /** What was taken at a point where one may do a thing or leave it. */
    public static final String DONE = "done";

    /** What is said of a game that came past such a point and left it. */
    public static final String LEFT = "left";

    /** What is decided, in the order in which a session brings it. */
    public enum Kind {
        /** Which choice was taken at the end of a scene. */
        SCENE,
        /** Whether an offer was accepted or declined, or never heard. */
        OFFER,
        /** Whether a member was heard in the corridor. */
        CONSULT,
        /** Whether a workshop on an item was held. */
        WORKSHOP,
        /** Whether a draft of an item was circulated. */
        CIRCULATE,
        /** Whether a member was promised something for an item. */
        PROMISE,
        /** Whether a member was won to bring a neighbour for an item. */
        CO_SPONSOR,
        /** Whether an item was put to the table. */
        AGENDA,
        /** In which forum an item was tabled. */
        FORUM,
        /** How strong the core of an item was as first tabled. */
        CORE,
        /** The first answer to an objection. */
        REPLY,
        /** Which choice was taken in an incident. */
        INCIDENT;

        /** Whether a game that came past it without a word has left it: there is nothing else to do about it. */
        public boolean canBeLeft() {
            return switch (this) {
                case OFFER, CONSULT, WORKSHOP, CIRCULATE, PROMISE, CO_SPONSOR, AGENDA -> true;
                case SCENE, FORUM, CORE, REPLY, INCIDENT -> false;
            };
        }
    }

    static DecisionPoint of(Kind kind, int session, String subject) {
        return new DecisionPoint(kind, session, subject, "");
    }

    @Override
    public int compareTo(DecisionPoint other) {
        // By hand: thousands of games are asked for thousands of points.
        int by = Integer.compare(session, other.session);
        by = by == 0 ? kind.compareTo(other.kind) : by;
        by = by == 0 ? subject.compareTo(other.subject) : by;
        return by == 0 ? detail.compareTo(other.detail) : by;
    }

    /** An id for files and pages: {@code agenda:0:regional-cert}. */
    public String id() {
        String about = detail.isEmpty() ? subject : subject + ":" + detail;
        return mufakat.story.Names.word(kind) + ":" + session + ":" + about;
    }
}
