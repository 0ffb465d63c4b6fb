// Numbers that several clause kinds are weighed with.

/** Half of a secret agenda: it may fail for other reasons. */
export const SECRET_STEP = 14;
/** Chance that a promised deed is done. */
export const DEED_DONE = 0.75;
/** Chance that coins that somebody owes come in. */
export const PAID = 0.9;
