package mufakat.playtest;

/**
 * What a drafter minds beside what a text delivers, in tenths of a point of ambition.
 *
 * @param silence what each member that hesitates in silence costs
 * @param token what each promise spent costs, and a token earned is worth
 */
record Care(int silence, int token) {
    static final int SCALE = 10;

    /** Minds nothing but what is delivered. */
    static final Care NONE = new Care(0, 0);
}
