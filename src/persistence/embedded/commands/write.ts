import type { Collection } from '../catalog';
import { decode, encode, isDoc, type Doc } from '../document';
import { CommandError, badValue } from '../errors';
import { compileProjection } from '../projection';
import { findRows, query, RowWriter, takeRows, type Query, type Row } from '../rows';
import { parseSort } from '../sort';
import { compileUpdate, upsertDocument, type Update } from '../updater';
import type { Writing } from '../sessions';
import type { Change } from '../view';
import { demandKnown, docArgument, flagArgument, listArgument, textArgument } from './arguments';
import { collectionToWrite, type Handler } from './context';
import { ObjectId } from 'bson';

type Statement = (change: Change, index: number) => void;

function writeError(index: number, error: unknown): Doc {
  if (!(error instanceof CommandError)) throw error;
  return { index, code: error.code, errmsg: error.message, ...error.details };
}

/** Runs the statements of a bulk write one by one, from where it stopped, collecting errors as mongod does. */
function runStatements(writing: Writing, total: number, ordered: boolean, run: Statement): Doc {
  const { progress } = writing;
  for (; progress.next < total; progress.next++) {
    try {
      writing.statement((change) => run(change, progress.next));
    } catch (error) {
      if (error instanceof CommandError && error.labels.length > 0) throw error;
      progress.writeErrors.push(writeError(progress.next, error));
      if (ordered || writing.inTransaction) break;
    }
  }
  const { n, writeErrors } = progress;
  return { n, ...(writeErrors.length > 0 ? { writeErrors } : {}), ok: 1 };
}

/** The bytes to store: `_id` first, made if there is none, as mongod does. */
function storedForm(raw: Uint8Array): { doc: Doc; raw: Buffer } {
  const doc = decode(raw);
  if (Object.keys(doc)[0] === '_id') return { doc, raw: Buffer.from(raw) };
  const { _id: id = new ObjectId(), ...rest } = doc;
  const complete = { _id: id, ...rest };
  return { doc: complete, raw: encode(complete) };
}

/** insert: one or many documents. */
export const insert: Handler = (context) => {
  const { command, scope, sessions, store } = context;
  demandKnown('insert', command, ['insert', 'documents', 'ordered', 'bypassDocumentValidation']);
  const name = textArgument(command, 'insert');
  const documents = listArgument(command, 'documents').map((raw) => storedForm(raw as Uint8Array));
  const ordered = flagArgument(command, 'ordered', true);
  return sessions.write(scope, (writing) =>
    runStatements(writing, documents.length, ordered, (change, at) => {
      const document = documents[at];
      if (document === undefined) return;
      new RowWriter(store, change, collectionToWrite(context, name)).insert(document.doc, document.raw);
      writing.progress.n++;
    }),
  );
};

interface UpdateStatement {
  wanted: Query;
  update: Update;
  multi: boolean;
  upsert: boolean;
}

function readUpdate(given: unknown): UpdateStatement {
  if (!isDoc(given)) throw badValue('an update statement must be a document');
  demandKnown('an update statement', given, ['q', 'u', 'multi', 'upsert'], false);
  const update = compileUpdate(given['u']);
  const multi = flagArgument(given, 'multi');
  if (multi && update.replaces) throw new CommandError(9, 'multi update is not supported for replacement-style update');
  return { wanted: query(docArgument(given, 'q')), update, multi, upsert: flagArgument(given, 'upsert') };
}

function insertUpserted(writer: RowWriter, { filter }: Query, update: Update): Doc {
  const encoded = encode(upsertDocument(filter, update));
  const doc = decode(encoded);
  writer.insert(doc, encoded);
  return doc;
}

/** Runs one update statement and returns what it adds to the reply. */
function updateRows(place: { writer: RowWriter; change: Change; collection: Collection }, statement: UpdateStatement) {
  const { wanted, update, multi, upsert } = statement;
  const rows = takeRows(findRows(place.change, place.collection, wanted), multi ? Infinity : 1);
  let modified = 0;
  for (const row of rows) if (place.writer.update(row, (doc) => update.apply(doc, false)) !== undefined) modified++;
  const inserted = rows.length === 0 && upsert ? insertUpserted(place.writer, wanted, update) : undefined;
  return { matched: rows.length, modified, inserted };
}

/** update: one or many documents, with upsert. */
export const update: Handler = (context) => {
  const { command, scope, sessions, store } = context;
  demandKnown('update', command, ['update', 'updates', 'ordered', 'bypassDocumentValidation']);
  const name = textArgument(command, 'update');
  const statements = listArgument(command, 'updates').map(readUpdate);
  return sessions.write(scope, (writing) => {
    const { progress } = writing;
    const ordered = flagArgument(command, 'ordered', true);
    const reply = runStatements(writing, statements.length, ordered, (change, at) => {
      const statement = statements[at];
      if (statement === undefined) return;
      const collection = collectionToWrite(context, name);
      const writer = new RowWriter(store, change, collection);
      const { matched, modified, inserted } = updateRows({ writer, change, collection }, statement);
      progress.n += matched + (inserted === undefined ? 0 : 1);
      progress.nModified += modified;
      if (inserted !== undefined) progress.upserted.push({ index: at, _id: inserted['_id'] });
    });
    const { nModified, upserted } = progress;
    return { ...reply, nModified, ...(upserted.length > 0 ? { upserted } : {}) };
  });
};

function readDelete(given: unknown): { wanted: Query; limit: number } {
  if (!isDoc(given)) throw badValue('a delete statement must be a document');
  demandKnown('a delete statement', given, ['q', 'limit'], false);
  const limit = given['limit'];
  if (limit !== 0 && limit !== 1) throw new CommandError(9, 'The limit field in delete objects must be 0 or 1.');
  return { wanted: query(docArgument(given, 'q')), limit: limit === 1 ? 1 : Infinity };
}

/** delete: one or many documents. */
export const remove: Handler = (context) => {
  const { command, scope, sessions, store } = context;
  demandKnown('delete', command, ['delete', 'deletes', 'ordered']);
  const name = textArgument(command, 'delete');
  const statements = listArgument(command, 'deletes').map(readDelete);
  const ordered = flagArgument(command, 'ordered', true);
  return sessions.write(scope, (writing) =>
    runStatements(writing, statements.length, ordered, (change, at) => {
      const statement = statements[at];
      if (statement === undefined) return;
      const collection = collectionToWrite(context, name);
      const rows = takeRows(findRows(change, collection, statement.wanted), statement.limit);
      const writer = new RowWriter(store, change, collection);
      for (const row of rows) writer.remove(row);
      writing.progress.n += rows.length;
    }),
  );
};

interface FindAndModify {
  wanted: Query;
  update: Update | undefined;
  upsert: boolean;
  returnNew: boolean;
}

function readFindAndModify(command: Doc): FindAndModify {
  const removes = flagArgument(command, 'remove');
  const upsert = flagArgument(command, 'upsert');
  const returnNew = flagArgument(command, 'new');
  if (removes === (command['update'] !== undefined)) {
    throw new CommandError(9, 'Either an update or remove=true must be specified');
  }
  if (removes && (upsert || returnNew)) throw new CommandError(9, 'Cannot specify upsert or new with remove=true');
  const wanted = query(docArgument(command, 'query'), parseSort(command['sort']));
  return { wanted, update: removes ? undefined : compileUpdate(command['update']), upsert, returnNew };
}

interface Modified {
  value: Doc | null;
  last: Doc;
}

function modify(
  writer: RowWriter,
  row: Row | undefined,
  { wanted, update, upsert, returnNew }: FindAndModify,
): Modified {
  if (row !== undefined && update === undefined) {
    writer.remove(row);
    return { value: row.doc, last: { n: 1 } };
  }
  if (row !== undefined && update !== undefined) {
    const raw = writer.update(row, (doc) => update.apply(doc, false));
    return { value: returnNew && raw !== undefined ? decode(raw) : row.doc, last: { n: 1, updatedExisting: true } };
  }
  if (update === undefined) return { value: null, last: { n: 0 } };
  if (!upsert) return { value: null, last: { n: 0, updatedExisting: false } };
  const inserted = insertUpserted(writer, wanted, update);
  const last = { n: 1, updatedExisting: false, upserted: inserted['_id'] };
  return { value: returnNew ? inserted : null, last };
}

/** findAndModify: changes or removes one document and returns it, before or after. */
export const findAndModify: Handler = (context) => {
  const { command, scope, sessions, store } = context;
  const verb = command['findAndModify'] === undefined ? 'findandmodify' : 'findAndModify';
  const known = [verb, 'query', 'sort', 'update', 'remove', 'new', 'upsert', 'fields', 'bypassDocumentValidation'];
  demandKnown('findAndModify', command, known);
  const name = textArgument(command, verb);
  const wanted = readFindAndModify(command);
  const project = compileProjection(command['fields']);
  return sessions.write(scope, ({ statement }) => {
    const { value, last } = statement((change) => {
      const collection = collectionToWrite(context, name);
      const [row] = takeRows(findRows(change, collection, wanted.wanted), 1);
      return modify(new RowWriter(store, change, collection), row, wanted);
    });
    return { lastErrorObject: last, value: value === null || project === undefined ? value : project(value), ok: 1 };
  });
};
