import { encode, isDoc, type Doc } from '../document';
import { badValue, notImplemented, CommandError } from '../errors';
import { encodeKey } from '../key-encoding';
import { pathValues } from '../path';
import { compileProjection } from '../projection';
import { findRows, query, type Row } from '../rows';
import { parseSort } from '../sort';
import { demandNoTransaction } from '../store';
import { countArgument, demandKnown, docArgument, flagArgument, listArgument, textArgument } from './arguments';
import { collectionToRead, viewOf, type Context, type Handler } from './context';

const defaultBatch = 101;

function* slice<T>(rows: Iterable<T>, skip: number, limit: number): Generator<T> {
  let seen = 0;
  for (const row of rows) {
    seen++;
    if (seen > skip) yield row;
    if (seen - skip === limit) return;
  }
}

function* rawRows(rows: Iterable<Row>, specification: unknown): Generator<Buffer> {
  const project = compileProjection(specification);
  for (const row of rows) yield project === undefined ? row.raw : encode(project(row.doc));
}

const findFields = ['find', 'filter', 'sort', 'projection', 'skip', 'limit', 'batchSize', 'singleBatch'];
/** Options that change nothing here while they are off. */
const findSwitches = ['tailable', 'awaitData', 'returnKey', 'showRecordId', 'noCursorTimeout', 'allowPartialResults', 'allowDiskUse']; // prettier-ignore

function refuseSwitches(command: Doc): void {
  for (const name of findSwitches) if (command[name] === true && name !== 'allowDiskUse') throw notImplemented(`the option ${name} of find`); // prettier-ignore
}

/** find: filter, sort, projection of plain fields, skip, limit, batches. */
export const find: Handler = (context) => {
  const { command, cursors, database, scope } = context;
  demandKnown('find', command, [...findFields, ...findSwitches]);
  refuseSwitches(command);
  const name = textArgument(command, 'find');
  const wanted = query(docArgument(command, 'filter'), parseSort(command['sort']));
  compileProjection(command['projection']);
  const skip = countArgument(command, 'skip', 0);
  const limit = countArgument(command, 'limit', 0) || Infinity;
  const size = countArgument(command, 'batchSize', defaultBatch);
  const collection = collectionToRead(context, name);
  const found = collection === undefined ? [] : findRows(viewOf(context), collection, wanted);
  const rows = rawRows(slice(found, skip, limit), command['projection']);
  const batch = cursors.open({ ns: `${database}.${name}`, rows, transaction: scope.transaction }, size);
  if (flagArgument(command, 'singleBatch') && batch.id !== 0n) {
    cursors.close(batch.id);
    batch.id = 0n;
  }
  return { batch };
};

/** getMore: the next batch of a cursor. */
export const getMore: Handler = ({ command, cursors, scope }) => {
  demandKnown('getMore', command, ['getMore', 'collection', 'batchSize']);
  const size = countArgument(command, 'batchSize', 0) || Infinity;
  return { batch: cursors.more(BigInt(command['getMore'] as number | bigint), size, scope.transaction) };
};

/** killCursors: closes cursors the client does not read to the end. */
export const killCursors: Handler = ({ command, cursors }) => {
  demandKnown('killCursors', command, ['killCursors', 'cursors']);
  const ids = listArgument(command, 'cursors').map((id) => BigInt(id as number | bigint));
  const killed = ids.filter((id) => cursors.close(id));
  const notFound = ids.filter((id) => !killed.includes(id));
  return { cursorsKilled: killed, cursorsNotFound: notFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
};

interface Counting {
  name: string;
  filter: Doc;
  skip: number;
  limit: number;
}

function countRows(context: Context, { name, filter, skip, limit }: Counting): number {
  const wanted = query(filter);
  const collection = collectionToRead(context, name);
  if (collection === undefined) return 0;
  let count = 0;
  for (const row of slice(findRows(viewOf(context), collection, wanted), skip, limit)) if (row.raw.length > 0) count++;
  return count;
}

/** count: what estimatedDocumentCount sends. */
export const count: Handler = (context) => {
  const { command, scope } = context;
  demandNoTransaction(scope.transaction, 'count');
  demandKnown('count', command, ['count', 'query', 'skip', 'limit']);
  const n = countRows(context, {
    name: textArgument(command, 'count'),
    filter: docArgument(command, 'query'),
    skip: countArgument(command, 'skip', 0),
    limit: countArgument(command, 'limit', 0) || Infinity,
  });
  return { n, ok: 1 };
};

function readStages(pipeline: readonly unknown[]): Omit<Counting, 'name'> & { key: unknown } {
  const stages = pipeline.map((stage) => {
    if (!isDoc(stage) || Object.keys(stage).length !== 1)
      throw badValue('a pipeline stage must have exactly one field');
    return Object.entries(stage)[0] ?? (['', undefined] as const);
  });
  const read = { filter: {} as Doc, skip: 0, limit: Infinity, key: undefined as unknown };
  const order = ['$match', '$skip', '$limit', '$group'];
  let at = -1;
  for (const [stage, operand] of stages) {
    const place = order.indexOf(stage);
    if (place <= at) throw notImplemented(`the aggregation stage ${stage} here: only counting documents is supported`);
    at = place;
    if (stage === '$match') read.filter = docArgument({ $match: operand }, '$match');
    if (stage === '$skip') read.skip = countArgument({ $skip: operand }, '$skip', 0);
    if (stage === '$limit') read.limit = countArgument({ $limit: operand }, '$limit', 0);
    if (stage === '$group') read.key = groupKey(operand);
  }
  if (at !== 3) throw notImplemented('aggregation other than counting documents');
  if (read.limit === 0) throw new CommandError(2, 'the limit must be positive');
  return read;
}

function groupKey(group: unknown): unknown {
  const { _id: key, n, ...others } = isDoc(group) ? group : {};
  const sum = isDoc(n) ? n['$sum'] : undefined;
  const constant = key === null || typeof key === 'number';
  if (!constant || sum !== 1 || Object.keys(others).length > 0 || Object.keys(n as Doc).length !== 1) {
    throw notImplemented('$group other than { _id: 1, n: { $sum: 1 } }');
  }
  return key;
}

/** aggregate: only what countDocuments sends. */
export const aggregate: Handler = (context) => {
  const { command, cursors, database, scope } = context;
  demandKnown('aggregate', command, ['aggregate', 'pipeline', 'cursor']);
  const name = textArgument(command, 'aggregate');
  const { key, ...counting } = readStages(listArgument(command, 'pipeline'));
  const n = countRows(context, { name, ...counting });
  const rows = n === 0 ? [] : [encode({ _id: key, n })];
  return { batch: cursors.open({ ns: `${database}.${name}`, rows, transaction: scope.transaction }, defaultBatch) };
};

/** distinct: the different values of a path, array elements one by one. */
export const distinct: Handler = (context) => {
  const { command } = context;
  demandKnown('distinct', command, ['distinct', 'key', 'query']);
  const parts = textArgument(command, 'key').split('.');
  const wanted = query(docArgument(command, 'query'));
  const collection = collectionToRead(context, textArgument(command, 'distinct'));
  const values = new Map<string, unknown>();
  for (const { doc } of collection === undefined ? [] : findRows(viewOf(context), collection, wanted)) {
    const found = pathValues(doc, parts);
    if (!found.present) continue;
    for (const value of found.values) if (value !== undefined) values.set(encodeKey(value), value);
  }
  return { values: [...values.values()], ok: 1 };
};
