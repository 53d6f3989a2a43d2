/**
 * Where the bytes of files lie. Records of them are in the store; the bytes are not, so that a large file never becomes a
 * document. Ids are random names; nothing a person typed ever becomes a path (trust.md R-FILE-4).
 */
export interface FileStore {
  /** Takes a written file over under an id. It is whole and on disk when this ends. */
  readonly keep: (id: string, path: string) => Promise<void>;
  readonly read: (id: string) => Promise<Buffer>;
  /** Removes it; a missing one is no error. */
  readonly remove: (id: string) => Promise<void>;
}
