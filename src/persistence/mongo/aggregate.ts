import { trusted } from 'mongoose';
import type { ClientSession, Connection, Model, Schema } from 'mongoose';
import type { Page, PageRequest, Reader, Writer } from '../ports';
import { UniqueViolation, VersionConflict } from '../ports';

/** Anything stored under an id with a counter of changes. */
export interface Aggregate {
  readonly id: string;
  readonly version: number;
}

/** A stored row: the entity with `_id` in place of `id`. */
type Row = { readonly _id: string } & Record<string, unknown>;

/** A filter built from literals and checked values only, never from client input as it came. */
export type Filter = Readonly<Record<string, unknown>>;

/**
 * Reading and writing of one collection whose rows are the entities themselves.
 * Why one maker: the version in the update filter and the turning of E11000 into UniqueViolation must be the same everywhere.
 */
export interface Collection<T extends { readonly id: string }> extends Reader<T> {
  readonly findOne: (filter: Filter) => Promise<T | null>;
  readonly findAll: (filter: Filter, sort?: Readonly<Record<string, 1 | -1>>) => Promise<readonly T[]>;
  /** A page by a field that many rows share, then by id; a position is the field and the id with a space between. */
  pageBy(filter: Filter, field: string, page: PageRequest): Promise<Page<T>>;
  page(filter: Filter, order: { readonly by: string; readonly direction: 1 | -1 }, page: PageRequest): Promise<Page<T>>;
  readonly distinct: (field: string, filter: Filter) => Promise<readonly string[]>;
  readonly insert: (entities: readonly T[]) => Promise<void>;
}

/** The model of a schema on a connection, made once. */
export function modelOf(connection: Connection, name: string, collection: string, schema: Schema): Model<Row> {
  return (connection.models[name] as Model<Row> | undefined) ?? connection.model<Row>(name, schema, collection);
}

/** A collection bound to a transaction's session, or to none for plain reads. */
export function collectionOf<T extends { readonly id: string }>(
  model: Model<Row>,
  session: ClientSession | null,
): Collection<T> {
  const entity = (row: Row): T => {
    const { _id, ...fields } = row;
    return { id: _id, ...fields } as unknown as T;
  };
  const find = (filter: Filter) => model.find(filter).session(session).lean<Row[]>();
  const findAll = async (filter: Filter, sort: Readonly<Record<string, 1 | -1>> = {}) =>
    (await find(filter).sort({ ...sort })).map(entity);
  return {
    findAll,
    find: async (id) => {
      const row = await model.findById(id).session(session).lean<Row>();
      return row === null ? null : entity(row);
    },
    findOne: async (filter) => {
      const row = await model.findOne(filter).session(session).lean<Row>();
      return row === null ? null : entity(row);
    },
    findMany: (ids) => (ids.length === 0 ? Promise.resolve([]) : findAll({ _id: among(ids) })),
    page: async (filter, { by, direction }, { first, after }) => {
      const position = after === null ? {} : { [by]: trusted({ [direction === 1 ? '$gt' : '$lt']: after }) };
      const rows = await find({ ...filter, ...position })
        .sort({ [by]: direction })
        .limit(first + 1);
      return { rows: rows.slice(0, first).map(entity), hasNextPage: rows.length > first };
    },
    pageBy: async (filter, field, { first, after }) => {
      const [value = '', id = ''] = String(after ?? '').split(' ');
      const beyond = [{ [field]: trusted({ $gt: value }) }, { [field]: value, _id: trusted({ $gt: id }) }];
      const position = after === null ? {} : { $or: beyond };
      const rows = await find({ ...filter, ...position })
        .sort({ [field]: 1, _id: 1 })
        .limit(first + 1);
      return { rows: rows.slice(0, first).map(entity), hasNextPage: rows.length > first };
    },
    distinct: async (field, filter) => {
      const rows = await find(filter).select({ [field]: 1 });
      return [...new Set(rows.map((row) => String(row[field])))];
    },
    insert: async (entities) => {
      if (entities.length === 0) return;
      const rows = entities.map(({ id, ...fields }) => ({ _id: id, ...fields }));
      await uniquely(() => model.insertMany(rows, { ...within(session), ordered: true }));
    },
  };
}

/** The writing half of a versioned collection: a change lands only on the version it was made on. */
export function writerOf<T extends Aggregate>(model: Model<Row>, session: ClientSession | null): Writer<T> {
  const { insert } = collectionOf<T>(model, session);
  const change = ({ id, ...fields }: T) => {
    return { filter: { _id: id, version: fields.version - 1 }, update: { $set: fields } };
  };
  const save = async (after: T): Promise<void> => {
    const { filter, update } = change(after);
    const options = { ...within(session), runValidators: true };
    const { matchedCount } = await uniquely(() => model.updateOne(filter, update, options));
    if (matchedCount === 0) {
      throw new VersionConflict(`${after.id} is no longer at version ${String(after.version - 1)}`);
    }
  };
  return {
    insert,
    save,
    saveAll: async (all) => {
      const [first, ...others] = all;
      if (first === undefined) return;
      if (others.length === 0) return save(first);
      const { matchedCount } = await uniquely(() =>
        model.bulkWrite(
          all.map((one) => ({ updateOne: change(one) })),
          { ...within(session), ordered: true },
        ),
      );
      if (matchedCount < all.length)
        throw new VersionConflict(`some of ${String(all.length)} are no longer at their version`);
    },
  };
}

/** Replaces rows at the very version they have: what is known of them grows, and nobody changed them. */
export async function putBack<T extends Aggregate>(
  model: Model<Row>,
  all: readonly T[],
  session: ClientSession | null,
): Promise<void> {
  if (all.length === 0) return;
  const { matchedCount } = await model.bulkWrite(
    all.map(({ id, ...fields }) => ({
      updateOne: { filter: { _id: id, version: fields.version }, update: { $set: fields } },
    })),
    { ...within(session), ordered: true },
  );
  if (matchedCount < all.length)
    throw new VersionConflict(`some of ${String(all.length)} are no longer at their version`);
}

/** One of these values. Operators are written by this layer only; one that came in from outside is taken literally. */
export function among(values: readonly string[]): object {
  return trusted({ $in: [...values] });
}

/** The option that binds a write to a transaction. */
export function within(session: ClientSession | null): { readonly session?: ClientSession } {
  return session === null ? {} : { session };
}

/** Runs a write and turns the server's duplicate-key error into one that names the index. */
export async function uniquely<R>(write: () => Promise<R>): Promise<R> {
  try {
    return await write();
  } catch (error) {
    const index = duplicateIndex(error);
    if (index === null) throw error;
    throw new UniqueViolation(index);
  }
}

function duplicateIndex(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if (
    'hasErrorLabel' in error &&
    (error as { hasErrorLabel(label: string): boolean }).hasErrorLabel('TransientTransactionError')
  ) {
    return null;
  }
  if (!('code' in error) || error.code !== 11000 || !('message' in error)) return null;
  return /index: ([^ ]+)/.exec(String(error.message))?.[1] ?? 'unknown';
}
