import { isDoc, type Doc } from '../document';
import { CommandError, badValue, notImplemented } from '../errors';

/** Fields any command may carry: routing, session, concern. They are checked once, by the dispatcher. */
const common = [
  '$db',
  'lsid',
  'txnNumber',
  'autocommit',
  'startTransaction',
  'readConcern',
  'writeConcern',
  '$readPreference',
  '$clusterTime',
  'comment',
];

/**
 * Refuses fields this store does not know: an option that is ignored would be silently different.
 * @throws CommandError NotImplemented naming the field.
 */
export function demandKnown(what: string, given: Doc, known: readonly string[], alsoCommon = true): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name) || (alsoCommon && common.includes(name))) continue;
    throw notImplemented(`the field '${name}' of ${what}`);
  }
}

/** A document argument; `{}` when it is left out. */
export function docArgument(given: Doc, name: string): Doc {
  const value = given[name];
  if (value === undefined) return {};
  if (!isDoc(value)) throw new CommandError(14, `BSON field '${name}' is the wrong type, expected type 'object'`);
  return value;
}

/** A whole number of at least zero. */
export function countArgument(given: Doc, name: string, fallback: number): number {
  const value = given[name];
  if (value === undefined || value === null) return fallback;
  const count = Number(value);
  if ((typeof value !== 'number' && typeof value !== 'bigint') || !Number.isSafeInteger(count) || count < 0) {
    throw badValue(`BSON field '${name}' must be a whole number of at least 0`);
  }
  return count;
}

/** A true or false argument; false when it is left out. */
export function flagArgument(given: Doc, name: string, fallback = false): boolean {
  const value = given[name];
  if (value === undefined) return fallback;
  if (typeof value !== 'boolean' && typeof value !== 'number') {
    throw new CommandError(14, `BSON field '${name}' is the wrong type, expected type 'bool'`);
  }
  return Boolean(value);
}

/** A text argument, such as the collection's name. */
export function textArgument(given: Doc, name: string): string {
  const value = given[name];
  if (typeof value !== 'string') throw new CommandError(14, `BSON field '${name}' is the wrong type, expected type 'string'`); // prettier-ignore
  return value;
}

/** A list argument. */
export function listArgument(given: Doc, name: string): unknown[] {
  const value = given[name];
  if (!Array.isArray(value))
    throw new CommandError(14, `BSON field '${name}' is the wrong type, expected type 'array'`);
  return value as unknown[];
}

const readLevels: readonly unknown[] = ['local', 'available', 'majority', 'linearizable'];

/**
 * Checks read and write concern. One node that fsyncs before it answers meets every concern of a one-node set.
 * @throws CommandError for a snapshot read outside a transaction and for more than one node.
 */
export function checkConcerns(command: Doc, inTransaction: boolean): void {
  const level = docArgument(command, 'readConcern')['level'];
  if (level !== undefined && !readLevels.includes(level) && !(inTransaction && level === 'snapshot')) {
    throw notImplemented(`readConcern ${JSON.stringify(level)} outside a transaction`);
  }
  const { w } = docArgument(command, 'writeConcern');
  if (w !== undefined && w !== 'majority' && Number(w) !== 1 && Number(w) !== 0) {
    throw new CommandError(
      100,
      `Not enough data-bearing nodes: w is ${JSON.stringify(w)}, the embedded store is one node`,
    );
  }
}
