import { isDoc, type Doc } from './document';
import { CommandError, badValue, notImplemented } from './errors';
import { encodeKey, invert, uint32 } from './key-encoding';
import { compileMatcher, type Matcher } from './matcher';
import { pathValues, type PathValues } from './path';
import { shellDoc } from './shell-text';
import { parseSort, type SortField } from './sort';

/** LMDB takes keys up to 1,978 bytes; mongod takes any length, this store refuses longer ones. */
export const maxKeyBytes = 1900;

/** An index as it is stored in the catalog. `multikey` once any document had an array on an indexed path. */
export interface IndexRecord {
  id: number;
  spec: Doc;
  multikey: boolean;
}

/** One index of one collection, ready for use. */
export interface Index {
  readonly id: number;
  readonly name: string;
  /** As given to createIndexes, in the shape listIndexes shows. */
  readonly spec: Doc;
  readonly prefix: string;
  readonly fields: readonly SortField[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partialFilter: Doc | undefined;
  readonly covers: Matcher | undefined;
  multikey: boolean;
}

const known = new Set(['v', 'key', 'name', 'unique', 'sparse', 'partialFilterExpression', 'background', 'ns']);

function flag(spec: Doc, name: string): boolean {
  const value = spec[name];
  if (value !== undefined && typeof value !== 'boolean') throw badValue(`index option ${name} must be true or false`);
  return value === true;
}

/**
 * Reads an index specification of createIndexes into the shape the catalog keeps.
 * @throws CommandError NotImplemented naming the option or the kind of index (TTL, text, hashed, wildcard, collation).
 */
export function readIndexSpec(given: unknown): Doc {
  if (!isDoc(given)) throw badValue('an index specification must be a document');
  for (const name of Object.keys(given)) if (!known.has(name)) throw notImplemented(`the index option ${name}`);
  const { key, name, partialFilterExpression } = given;
  const fields = parseSort(key, 'an index');
  if (!isDoc(key) || fields.length === 0) throw new CommandError(67, 'Index keys cannot be empty.');
  const wildcard = fields.find(({ parts }) => parts.includes('$**'));
  if (wildcard !== undefined) throw notImplemented(`the wildcard index '${wildcard.path}'`);
  if (typeof name !== 'string' || name === '') throw new CommandError(9, 'The index name must be a nonempty string');
  const spec: Doc = { v: 2, key, name };
  const isId = fields.length === 1 && fields[0]?.path === '_id';
  if (flag(given, 'unique') && !isId) spec['unique'] = true;
  if (flag(given, 'sparse')) spec['sparse'] = true;
  if (partialFilterExpression !== undefined) {
    if (!isDoc(partialFilterExpression)) throw badValue('partialFilterExpression must be a document');
    if (spec['sparse'] === true)
      throw new CommandError(67, 'cannot mix "partialFilterExpression" and "sparse" options');
    compileMatcher(partialFilterExpression);
    spec['partialFilterExpression'] = partialFilterExpression;
  }
  return spec;
}

/** Makes an index of its record. */
export function openIndex({ id, spec, multikey }: IndexRecord): Index {
  const partial = spec['partialFilterExpression'];
  const partialFilter = isDoc(partial) ? partial : undefined;
  const name = String(spec['name']);
  return {
    id,
    name,
    spec,
    prefix: `3${uint32(id)}`,
    fields: parseSort(spec['key']),
    unique: spec['unique'] === true || name === '_id_',
    sparse: spec['sparse'] === true,
    partialFilter,
    covers: partialFilter === undefined ? undefined : compileMatcher(partialFilter),
    multikey,
  };
}

/** One value as it stands in an index: inverted where the index descends. */
export function indexedValue(value: unknown, { descending }: SortField): string {
  const key = encodeKey(value);
  return descending ? invert(key) : key;
}

function keysOf(index: Index, found: readonly PathValues[]): Set<string> {
  let keys = [''];
  found.forEach(({ values }, at) => {
    const field = index.fields[at];
    if (field === undefined) return;
    const encoded = values.map((value) => indexedValue(value, field));
    keys = keys.flatMap((key) => encoded.map((value) => key + value));
  });
  const long = keys.find((key) => key.length > maxKeyBytes);
  if (long !== undefined) throw notImplemented(`an index key of ${long.length} bytes (index ${index.name}, at most ${maxKeyBytes})`); // prettier-ignore
  return new Set(keys);
}

function refuseParallelArrays(index: Index, found: readonly PathValues[]): void {
  const arrays = index.fields.filter((_, at) => found[at]?.array === true);
  if (arrays.length < 2) return;
  const [a, b] = arrays;
  if (a?.parts[0] === b?.parts[0])
    throw notImplemented(`an index on two paths through one array (index ${index.name})`);
  throw new CommandError(171, `cannot index parallel arrays [${b?.path ?? ''}] [${a?.path ?? ''}]`);
}

/**
 * The keys a document has in an index (without the index's prefix); none if the index leaves it out.
 * @throws CommandError 171 for two arrays in one compound key, NotImplemented for keys over 1,900 bytes.
 */
export function documentKeys(index: Index, doc: Doc): Set<string> {
  if (index.covers?.(doc) === false) return new Set();
  const found = index.fields.map(({ parts }) => pathValues(doc, parts));
  if (index.sparse && !found.some(({ present }) => present)) return new Set();
  refuseParallelArrays(index, found);
  return keysOf(index, found);
}

/** True when a document has an array on a path of the index. */
export function makesMultikey(index: Index, doc: Doc): boolean {
  return index.fields.some(({ parts }) => pathValues(doc, parts).array);
}

/** mongod's error 11000 for one document and one unique index. */
export function duplicateKey(ns: string, index: Index, doc: Doc, key: string): CommandError {
  const keyValue: Doc = {};
  let rest = key;
  for (const field of index.fields) {
    const value = pathValues(doc, field.parts).values.find((each) => rest.startsWith(indexedValue(each, field)));
    rest = rest.slice(indexedValue(value, field).length);
    keyValue[field.path] = value ?? null;
  }
  return duplicateKeyError(ns, index, keyValue);
}

function duplicateKeyError(ns: string, { name, spec }: Index, keyValue: Doc): CommandError {
  const message = `E11000 duplicate key error collection: ${ns} index: ${name} dup key: ${shellDoc(keyValue)}`;
  return new CommandError(11000, message, { details: { keyPattern: spec['key'], keyValue } });
}
