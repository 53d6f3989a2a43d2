import { createConnection, type Connection, type mongo } from 'mongoose';
import { randomBytes } from 'node:crypto';

/** A connection to a database of its own on the run's server. */
export async function connectContract(): Promise<Connection> {
  const uri = process.env['TEST_MONGODB_URI'];
  if (uri === undefined) throw new Error('TEST_MONGODB_URI is not set: run through Jest with its global setup');
  const dbName = `contract-${process.env['JEST_WORKER_ID'] ?? '0'}-${randomBytes(4).toString('hex')}`;
  return createConnection(uri, { dbName }).asPromise();
}

/** Drops the database and closes the connection. */
export async function closeContract(connection: Connection): Promise<void> {
  await connection.dropDatabase();
  await connection.close();
}

/** A document of the contract's collections. */
export interface Doc {
  _id: string;
  n?: number;
  a?: number;
  b?: number;
  k?: number;
  i?: number;
  seq?: number;
  count?: number;
  number?: number;
  version?: number;
  chainId?: string;
  code?: string | null;
  round?: string;
  roundId?: string;
  candidate?: string;
  active?: boolean;
  taken?: boolean;
  by?: string;
  members?: string[];
  tags?: unknown;
  list?: unknown;
}

/** A collection of the driver, below Mongoose. */
export function collectionOf(connection: Connection, name: string): mongo.Collection<Doc> {
  return connection.getClient().db(connection.name).collection<Doc>(name);
}

/** Makes an index. */
export function index(
  docs: mongo.Collection<Doc>,
  key: Record<string, 1 | -1>,
  options: mongo.CreateIndexesOptions = {},
) {
  return docs.createIndex(key, options, {});
}

/** A filter or update whose types the driver's own types are too narrow for. */
export function loose<T>(value: Record<string, unknown>): T {
  return value as T;
}

/** The error a promise rejects with, as the driver's; fails if it resolves. */
export async function serverError(promise: Promise<unknown>): Promise<mongo.MongoServerError> {
  try {
    await promise;
  } catch (error) {
    return error as mongo.MongoServerError;
  }
  throw new Error('expected the server to refuse');
}
