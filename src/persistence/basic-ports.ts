/** A page to read: rows after a position in the list's own order. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | number | null;
}

/** Rows of a page, and whether more follow. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
}

/** Reading one kind of object. */
export interface Reader<T> {
  readonly find: (id: string) => Promise<T | null>;
  /** Those that exist, in no particular order. */
  readonly findMany: (ids: readonly string[]) => Promise<readonly T[]>;
}

/** Writing one kind of object. */
export interface Writer<T> {
  /** Throws UniqueViolation, naming the index, when one of them exists already. */
  readonly insert: (entities: readonly T[]) => Promise<void>;
  /** Writes only when the stored version is one below; throws VersionConflict otherwise. */
  readonly save: (after: T) => Promise<void>;
  /** Saves several at once, in one trip to the store; as `save` does each of them. */
  readonly saveAll: (after: readonly T[]) => Promise<void>;
}
