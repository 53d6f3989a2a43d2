import type { Collection } from '../catalog';
import type { Batch, Cursors } from '../cursors';
import type { Doc } from '../document';
import type { Scope, Sessions } from '../sessions';
import type { Store } from '../store';
import type { View } from '../view';

/** The parts of one running server that commands use. */
export interface Services {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  /** `host:port` or the socket's path, as hello shows it. */
  readonly address: () => string;
}

/** One command on its way. */
export interface Context extends Services {
  readonly command: Doc;
  readonly database: string;
  readonly scope: Scope;
}

/** A reply whose batch is copied from stored bytes. */
export interface CursorReply {
  readonly batch: Batch;
}

/** What a command answers. */
export type Reply = Doc | CursorReply;

/** One command of the wire protocol. */
export type Handler = (context: Context) => Reply | Promise<Reply>;

/** True for a reply that carries a batch of stored documents. */
export function isCursorReply(reply: Reply): reply is CursorReply {
  return Object.hasOwn(reply, 'batch');
}

/** What the command reads: its transaction's snapshot and changes, or the committed rows. */
export function viewOf({ scope, store }: Context): View {
  return scope.transaction?.change ?? store.committed;
}

/** The collection to read; undefined when there is none (which reads as empty). */
export function collectionToRead({ scope, store, database }: Context, name: string): Collection | undefined {
  const ns = `${database}.${name}`;
  return scope.transaction === undefined ? store.catalog.find(ns) : store.touch(scope.transaction, ns);
}

/** The collection to write, made if there is none. */
export function collectionToWrite({ scope, store, database }: Context, name: string): Collection {
  const collection = store.catalog.findOrMake(database, name);
  if (scope.transaction !== undefined) store.touch(scope.transaction, collection.ns);
  return collection;
}
