package mufakat.story;

/** A kind of work of the envoy's, as conditions count it. */
public enum Deed {
    CONSULT,
    WORKSHOP,
    VISIT,
    CIRCULATE,
    CO_SPONSOR,
    PROMISE,
    DRAFT,
    CALL_ROOM
}
