/** A named number that went into a computed value, already worded for a reader ("72,00"). */
export interface TraceInput {
  readonly name: string;
  readonly value: string;
}

/**
 * A value with the way it came about: the business rule, the clause of the law and the sum in Vietnamese words.
 * Why: a candidate who asks "why 74,50?" is answered by the product itself, with the numbers used.
 */
export interface Traced<T> {
  readonly value: T;
  /** Business rule, "BR-31". */
  readonly rule: string;
  /** Clause of the legal text, "TT 22/2025 Điều 16(2)c". */
  readonly clause: string;
  /** The computation in Vietnamese words, numbers with a decimal comma. */
  readonly formula: string;
  readonly inputs: readonly TraceInput[];
}

/** Why a candidate ended where they did: the rule, its clause and one Vietnamese sentence. */
export interface Explanation {
  readonly rule: string;
  readonly clause: string;
  readonly sentence: string;
}
