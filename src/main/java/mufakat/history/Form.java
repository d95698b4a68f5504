package mufakat.history;

/** In which form a proposal is put to the table. */
public enum Form {
    /** Its core commits. */
    BINDING,
    /** Its core stands anywhere from the strongest voluntary wording down to the weakest. */
    VOLUNTARY
}
