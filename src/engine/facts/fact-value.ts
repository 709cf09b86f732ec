/** A normalised fact: an integer, a text, a flag, a list of ids, or `null` when it is unknown. */
export type FactValue = bigint | string | boolean | readonly string[] | null;
