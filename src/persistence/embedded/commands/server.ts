import type { Doc } from '../document';
import { maxDocumentBytes } from '../document';
import { demandKnown, listArgument } from './arguments';
import type { Handler } from './context';

/** The name of the one-node replica set: transactions and retryable writes need a set. */
export const replicaSetName = 'embedded';
/** The largest message taken from a client. */
export const maxMessageBytes = 48_000_000;
const version = '7.0.0';

/**
 * hello, isMaster: presents a one-node replica set at wire version 21 (MongoDB 7.0).
 * `topologyVersion` is left out, so that drivers poll instead of streaming.
 */
export const hello: Handler = ({ address, command }) => {
  const me = address();
  const primary = command['hello'] === undefined ? { ismaster: true, helloOk: true } : { isWritablePrimary: true };
  return {
    ...primary,
    setName: replicaSetName,
    setVersion: 1,
    secondary: false,
    hosts: [me],
    primary: me,
    me,
    maxBsonObjectSize: maxDocumentBytes,
    maxMessageSizeBytes: maxMessageBytes,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
    ok: 1,
  };
};

/** ping: is anybody there. */
export const ping: Handler = () => ({ ok: 1 });

/** buildInfo: the MongoDB version whose behaviour is imitated, and that this is an imitation. */
export const buildInfo: Handler = (): Doc => ({
  version,
  versionArray: [7, 0, 0, 0],
  gitVersion: 'thi-tuyen-embedded',
  modules: ['thi-tuyen-embedded'],
  bits: 64,
  debug: false,
  maxBsonObjectSize: maxDocumentBytes,
  ok: 1,
});

/** endSessions: the client has closed these sessions. */
export const endSessions: Handler = ({ command, sessions }) => {
  sessions.end(listArgument(command, 'endSessions'));
  return { ok: 1 };
};

/** commitTransaction: makes the transaction's changes lasting; may be repeated. */
export const commitTransaction: Handler = ({ command, scope, sessions }) => {
  demandKnown('commitTransaction', command, ['commitTransaction', 'recoveryToken']);
  return sessions.commit(scope);
};

/** abortTransaction: forgets the transaction's changes. */
export const abortTransaction: Handler = ({ command, scope, sessions }) => {
  demandKnown('abortTransaction', command, ['abortTransaction', 'recoveryToken']);
  return sessions.abort(scope);
};
