/** How much one GraphQL request may ask for. The defaults are those of the security requirements (R-LIM). */
export interface QueryLimits {
  /** Bytes of the JSON body. */
  readonly bodyBytes: number;
  /** Lexical tokens of the document, after which reading stops. */
  readonly tokens: number;
  /** Levels of fields; `edges`, `node` and `nodes` are free, since they are one step of a list, not three. */
  readonly depth: number;
  /** Levels of fields with nothing left out, so that the free names cannot be stacked without end. */
  readonly rawDepth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Root fields of a query. A mutation always has exactly one, or 1,000 log-ins would fit into one request. */
  readonly rootFields: number;
  /** Fields and fragments after every fragment is written out. */
  readonly selections: number;
  /** Cost with variables for a signed-in caller, see `queryCost`. */
  readonly cost: number;
  readonly anonymousCost: number;
  /** Largest `first` or `last`. */
  readonly pageSize: number;
  /** Size taken for a page when the caller names none. */
  readonly defaultPageSize: number;
  /** Size taken for a list that has no page argument. */
  readonly assumedListSize: number;
  /** UTF-16 units of one string. */
  readonly stringLength: number;
  /** UTF-16 units of a string in one of `longTextFields`. */
  readonly longTextLength: number;
  /** Input fields and arguments that hold running text, such as a note or a reason. */
  readonly longTextFields: readonly string[];
  /** Items of one array, at any level. */
  readonly arrayItems: number;
  /** Levels of one variable's value. */
  readonly valueDepth: number;
  /** Milliseconds one request may run. */
  readonly executionMs: number;
  /** Bytes of one answer to a query. */
  readonly responseBytes: number;
}

/** Figures of R-LIM; a rehearsal may pass others. They do not depend on `NODE_ENV`. */
export const DEFAULT_LIMITS: QueryLimits = {
  bodyBytes: 102_400,
  tokens: 1000,
  depth: 7,
  rawDepth: 16,
  aliases: 10,
  directives: 10,
  rootFields: 5,
  selections: 2000,
  cost: 1000,
  anonymousCost: 200,
  pageSize: 100,
  defaultPageSize: 20,
  assumedListSize: 10,
  stringLength: 4000,
  longTextLength: 20_000,
  longTextFields: ['note', 'notes', 'reason', 'content', 'statement', 'explanation'],
  arrayItems: 200,
  valueDepth: 12,
  executionMs: 5000,
  responseBytes: 1_048_576,
};

/** Lists without pages whose rules say how long they get; any other is taken for `assumedListSize`. */
export const KNOWN_LIST_SIZES: Readonly<Record<string, number>> = {
  // Posts with too few eligible people are the exception in a round (BR-11).
  'Round.reopenings': 1,
  'Round.shortPosts': 1,
  'Round.stoppedPosts': 1,
  'ShortPost.decisions': 2,
  // Marks struck out are rare: one of a marking, if any (BR-34).
  'WrittenMarking.corrections': 1,
  'Script.corrections': 1,
  // Two or three turns; questions are few, and their marks are plain numbers (BR-33).
  'Script.questionMarks': 3,
  // A dossier is checked by two people (D05).
  'Dossier.checks': 2,
};

/** A client's own word, cut and stripped so that it can be repeated in an answer safely. */
export function printable(word: string): string {
  return word.replace(/[^\p{L}\p{N}_.$[\] -]/gu, '?').slice(0, 80);
}
