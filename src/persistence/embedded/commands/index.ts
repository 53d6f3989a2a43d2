import { type Doc } from '../document';
import { Blocked } from '../commit-queue';
import { CommandError, FatalStoreError, noSuchTransaction, notImplemented } from '../errors';
import type { Scope } from '../sessions';
import { checkConcerns } from './arguments';
import * as catalog from './catalog';
import { isCursorReply, type Context, type Handler, type Reply, type Services } from './context';
import * as reading from './read';
import * as server from './server';
import * as writing from './write';

const handlers = new Map<string, Handler>(
  Object.entries({
    hello: server.hello,
    isMaster: server.hello,
    ismaster: server.hello,
    ping: server.ping,
    buildInfo: server.buildInfo,
    buildinfo: server.buildInfo,
    endSessions: server.endSessions,
    commitTransaction: server.commitTransaction,
    abortTransaction: server.abortTransaction,
    find: reading.find,
    getMore: reading.getMore,
    killCursors: reading.killCursors,
    count: reading.count,
    aggregate: reading.aggregate,
    distinct: reading.distinct,
    insert: writing.insert,
    update: writing.update,
    delete: writing.remove,
    findAndModify: writing.findAndModify,
    findandmodify: writing.findAndModify,
    create: catalog.create,
    createIndexes: catalog.createIndexes,
    dropIndexes: catalog.dropIndexes,
    drop: catalog.drop,
    dropDatabase: catalog.dropDatabase,
    listIndexes: catalog.listIndexes,
    listCollections: catalog.listCollections,
    listDatabases: catalog.listDatabases,
  }),
);

const endings = new Set(['commitTransaction', 'abortTransaction']);

function errorReply(error: unknown): Doc {
  if (error instanceof CommandError) return error.toReply();
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CommandError(1, `fault in the embedded store: ${message}`).toReply();
}

function failed({ sessions }: Services, scope: Scope, error: unknown): Doc {
  if (error instanceof FatalStoreError || error instanceof Blocked) throw error;
  if (scope.transaction !== undefined) sessions.abortAfterError(scope);
  return errorReply(error);
}

/** mongod ends a transaction at its first failed statement, also when the reply says `ok: 1` with write errors. */
function finished({ sessions }: Services, scope: Scope, reply: Reply): Reply {
  if (scope.transaction === undefined || isCursorReply(reply)) return reply;
  if (reply['writeErrors'] !== undefined) sessions.abortAfterError(scope);
  return reply;
}

function enter(services: Services, command: Doc, name: string): { context: Context; handler: Handler } {
  const handler = handlers.get(name);
  if (handler === undefined) throw notImplemented(`the command ${name}`);
  const scope = services.sessions.enter(command);
  const database = typeof command['$db'] === 'string' ? command['$db'] : 'admin';
  const context: Context = { ...services, command, database, scope };
  return { context, handler };
}

/**
 * Runs one command and answers it, also its failure. Reads and statements of transactions are answered at once,
 * plain writes and commits after the group commit that holds them.
 */
export function execute(services: Services, command: Doc): Reply | Promise<Reply> {
  const name = Object.keys(command)[0] ?? '';
  let scope: Scope = { session: undefined, transaction: undefined, txnNumber: undefined };
  try {
    const { context, handler } = enter(services, command, name);
    scope = context.scope;
    const inTransaction = command['autocommit'] === false;
    if (inTransaction && scope.transaction === undefined && !endings.has(name)) throw noSuchTransaction(scope.txnNumber ?? 0n); // prettier-ignore
    checkConcerns(command, inTransaction);
    const reply = handler(context);
    if (!(reply instanceof Promise)) return finished(services, scope, reply);
    return reply.catch((error: unknown) => failed(services, scope, error));
  } catch (error) {
    return failed(services, scope, error);
  }
}
