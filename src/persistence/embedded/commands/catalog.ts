import type { Collection } from '../catalog';
import { encode, isDoc, type Doc } from '../document';
import { CommandError, badValue, notImplemented } from '../errors';
import { openIndex, readIndexSpec, type Index } from '../indexes';
import { after } from '../key-encoding';
import { compileMatcher } from '../matcher';
import { findRows, query, RowWriter } from '../rows';
import { demandNoTransaction } from '../store';
import { demandKnown, docArgument, flagArgument, listArgument, textArgument } from './arguments';
import type { Context, Handler } from './context';

const firstBatch = 101;

/** create: an empty collection without options. */
export const create: Handler = ({ command, database, scope, store }) => {
  demandNoTransaction(scope.transaction, 'create');
  demandKnown('create', command, ['create']);
  const name = textArgument(command, 'create');
  return store.queue.run(() => {
    const collection = store.catalog.findOrMake(database, name);
    if (collection.exists) throw new CommandError(48, `Collection ${collection.ns} already exists.`);
    store.saveCatalog(collection);
    return { ok: 1 };
  });
};

function sameDocs(a: unknown, b: unknown): boolean {
  return encode({ a }).equals(encode({ a: b }));
}

function sameMeaning(a: Doc, b: Doc): boolean {
  return ['key', 'unique', 'sparse', 'partialFilterExpression'].every((name) => sameDocs(a[name], b[name]));
}

/** True when the index is there already. */
function isPresent(collection: Collection, spec: Doc): boolean {
  if (sameDocs(spec['key'], { _id: 1 })) return true;
  for (const index of collection.indexes) {
    const sameName = index.name === spec['name'];
    const same = sameMeaning(index.spec, spec);
    if (same && sameName) return true;
    if (same) throw new CommandError(85, `Index already exists with a different name: ${index.name}`);
    if (sameName) {
      throw new CommandError(86, `An existing index has the same name as the requested index but another specification: ${index.name}`); // prettier-ignore
    }
  }
  return false;
}

function build({ store }: Context, collection: Collection, specs: readonly Doc[]): void {
  const added: Index[] = [];
  const before = collection.indexes;
  store.statement((change) => {
    const writer = new RowWriter(store, change, collection);
    for (const spec of specs) {
      if (isPresent({ ...collection, indexes: [...before, ...added] }, spec)) continue;
      const index = openIndex({ id: store.catalog.newId(), spec, multikey: false });
      for (const row of findRows(change, { ...collection, indexes: [] }, query({}))) writer.addToIndex(index, row);
      added.push(index);
    }
  });
  if (added.length === 0) return;
  collection.indexes = [...before, ...added];
  store.noteIndexChange(collection);
}

/** createIndexes: unique, compound, sparse, partial; builds them over what is stored, or changes nothing. */
export const createIndexes: Handler = (context) => {
  const { command, database, scope, store } = context;
  demandNoTransaction(scope.transaction, 'createIndexes');
  demandKnown('createIndexes', command, ['createIndexes', 'indexes', 'commitQuorum']);
  const name = textArgument(command, 'createIndexes');
  const specs = listArgument(command, 'indexes').map(readIndexSpec);
  return store.queue.run(() => {
    const collection = store.catalog.findOrMake(database, name);
    const made = !collection.exists;
    store.demandUnused(collection);
    const numIndexesBefore = collection.indexes.length;
    build(context, collection, specs);
    if (!collection.exists) store.saveCatalog(collection);
    const numIndexesAfter = collection.indexes.length;
    return { numIndexesBefore, numIndexesAfter, createdCollectionAutomatically: made, ok: 1 };
  });
};

function removeAll({ store }: Context, prefixes: readonly string[]): void {
  store.statement((change) => {
    for (const low of prefixes) for (const [key] of change.scan({ low, high: after(low) }, false)) change.remove(key);
  });
}

function existing({ store, database }: Context, name: string): Collection {
  const collection = store.catalog.find(`${database}.${name}`);
  if (collection?.exists === true) return collection;
  throw new CommandError(26, `ns does not exist: ${database}.${name}`);
}

function indexesToDrop(collection: Collection, wanted: unknown): Index[] {
  if (wanted === '*') return collection.indexes.slice(1);
  return (Array.isArray(wanted) ? (wanted as unknown[]) : [wanted]).map((each) => {
    const found = collection.indexes.find(({ name, spec }) =>
      isDoc(each) ? sameDocs(spec['key'], each) : name === each,
    );
    if (found === undefined) throw new CommandError(27, `index not found with name [${isDoc(each) ? JSON.stringify(each) : String(each)}]`); // prettier-ignore
    if (found.name === '_id_') throw new CommandError(72, 'cannot drop _id index');
    return found;
  });
}

/** dropIndexes: by name, by key, a list of names, or `*` for all but `_id_`. */
export const dropIndexes: Handler = (context) => {
  const { command, scope, store } = context;
  demandNoTransaction(scope.transaction, 'dropIndexes');
  demandKnown('dropIndexes', command, ['dropIndexes', 'index']);
  return store.queue.run(() => {
    const collection = existing(context, textArgument(command, 'dropIndexes'));
    store.demandUnused(collection);
    const nIndexesWas = collection.indexes.length;
    const dropped = indexesToDrop(collection, command['index']);
    removeAll(context, dropped.map(({ prefix }) => prefix)); // prettier-ignore
    collection.indexes = collection.indexes.filter((index) => !dropped.includes(index));
    store.noteIndexChange(collection);
    return { nIndexesWas, ok: 1 };
  });
};

function dropCollection(context: Context, collection: Collection): void {
  removeAll(context, [collection.rowPrefix, ...collection.indexes.map(({ prefix }) => prefix)]);
  context.store.dropCatalog(collection);
}

/** drop: a collection with its indexes. */
export const drop: Handler = (context) => {
  const { command, database, scope, store } = context;
  demandNoTransaction(scope.transaction, 'drop');
  demandKnown('drop', command, ['drop']);
  const ns = `${database}.${textArgument(command, 'drop')}`;
  return store.queue.run((): Doc => {
    const collection = store.catalog.find(ns);
    if (collection?.exists !== true) return { ok: 1 };
    store.demandUnused(collection);
    const nIndexesWas = collection.indexes.length;
    dropCollection(context, collection);
    return { nIndexesWas, ns, ok: 1 };
  });
};

/** dropDatabase: every collection of the database. */
export const dropDatabase: Handler = (context) => {
  const { command, database, scope, store } = context;
  demandNoTransaction(scope.transaction, 'dropDatabase');
  demandKnown('dropDatabase', command, ['dropDatabase']);
  return store.queue.run(() => {
    const collections = store.catalog.inDatabase(database);
    for (const collection of collections) store.demandUnused(collection);
    for (const collection of collections) dropCollection(context, collection);
    return { dropped: database, ok: 1 };
  });
};

function batchSize(command: Doc): number {
  const cursor = docArgument(command, 'cursor');
  return typeof cursor['batchSize'] === 'number' ? cursor['batchSize'] : firstBatch;
}

/** listIndexes: the specifications of a collection's indexes. */
export const listIndexes: Handler = (context) => {
  const { command, cursors, database, scope } = context;
  demandNoTransaction(scope.transaction, 'listIndexes');
  demandKnown('listIndexes', command, ['listIndexes', 'cursor']);
  const collection = existing(context, textArgument(command, 'listIndexes'));
  const rows = collection.indexes.map(({ spec }) => encode(spec));
  const ns = `${database}.$cmd.listIndexes.${collection.name}`;
  return { batch: cursors.open({ ns, rows, transaction: undefined }, batchSize(command)) };
};

/** listCollections: name and type, filtered. */
export const listCollections: Handler = ({ command, cursors, database, scope, store }) => {
  demandNoTransaction(scope.transaction, 'listCollections');
  demandKnown('listCollections', command, ['listCollections', 'filter', 'nameOnly', 'cursor', 'authorizedCollections']);
  const matches = compileMatcher(docArgument(command, 'filter'));
  const nameOnly = flagArgument(command, 'nameOnly');
  const listed = store.catalog.inDatabase(database).map(({ name, indexes }): Doc => {
    const brief = { name, type: 'collection' };
    return nameOnly ? brief : { ...brief, options: {}, info: { readOnly: false }, idIndex: indexes[0]?.spec };
  });
  const rows = listed.filter(matches).map(encode);
  const ns = `${database}.$cmd.listCollections`;
  return { batch: cursors.open({ ns, rows, transaction: undefined }, batchSize(command)) };
};

/** listDatabases: the names of the databases that have collections. */
export const listDatabases: Handler = ({ command, database, store }) => {
  demandKnown('listDatabases', command, ['listDatabases', 'nameOnly']);
  if (database !== 'admin') throw badValue('listDatabases may only be run against the admin database.');
  if (!flagArgument(command, 'nameOnly')) throw notImplemented('listDatabases without nameOnly');
  return { databases: store.catalog.databases().map((name) => ({ name })), ok: 1 };
};
