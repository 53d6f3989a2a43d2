import { ObjectId } from 'bson';
import { bsonType, isDoc, type Doc } from './document';
import { CommandError, badValue, notImplemented } from './errors';
import { isOperatorDoc } from './matcher';
import { equal } from './order';
import { isArrayIndex } from './path';
import { shellDoc } from './shell-text';
import { locate, updateOperators } from './update-operators';

/** A compiled update: changes documents in place or replaces them whole. */
export interface Update {
  readonly replaces: boolean;
  /** Gives the new document; may reuse the old one. `inserting` lets `$setOnInsert` act. */
  apply(doc: Doc, inserting: boolean): Doc;
}

interface Step {
  operator: string;
  path: string;
  parts: readonly string[];
  operand: unknown;
}

function comparePart(a: string, b: string): number {
  if (isArrayIndex(a) && isArrayIndex(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** mongod adds new fields in the order of their names, numbers by value. */
function compareSteps(a: Step, b: Step): number {
  for (let i = 0; i < Math.min(a.parts.length, b.parts.length); i++) {
    const order = comparePart(a.parts[i] ?? '', b.parts[i] ?? '');
    if (order !== 0) return order;
  }
  return a.parts.length - b.parts.length;
}

function step(operator: string, path: string, operand: unknown): Step {
  const parts = path.split('.');
  if (parts.some((part) => part === '')) throw new CommandError(9, `The update path '${path}' contains an empty field name.`); // prettier-ignore
  const odd = parts.find((part) => part.startsWith('$') || part === '__proto__');
  if (odd !== undefined) throw notImplemented(`'${odd}' in the update path '${path}'`);
  return { operator, path, parts, operand };
}

function refuseConflicts(steps: readonly Step[]): void {
  const paths = new Set<string>();
  for (const { path } of steps) {
    if (paths.has(path)) throw conflict(path, path);
    paths.add(path);
  }
  for (const { path, parts } of steps) {
    for (let i = 1; i < parts.length; i++) {
      const parent = parts.slice(0, i).join('.');
      if (paths.has(parent)) throw conflict(path, parent);
    }
  }
}

function conflict(path: string, other: string): CommandError {
  return new CommandError(40, `Updating the path '${path}' would create a conflict at '${other}'`);
}

function compileSteps(update: Doc): Step[] {
  const steps: Step[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    if (!operator.startsWith('$')) {
      throw new CommandError(9, `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update`); // prettier-ignore
    }
    if (!Object.hasOwn(updateOperators, operator)) throw notImplemented(`the update operator ${operator}`);
    if (!isDoc(fields)) throw new CommandError(9, `Modifiers operate on fields but we found another type for ${operator}`); // prettier-ignore
    for (const [path, operand] of Object.entries(fields)) steps.push(step(operator, path, operand));
  }
  refuseConflicts(steps);
  return steps.sort(compareSteps);
}

function replacement(update: Doc): Update {
  return {
    replaces: true,
    apply(doc) {
      const id = doc['_id'] ?? update['_id'];
      if (id === undefined) return update;
      if (update['_id'] !== undefined && !equal(update['_id'], id)) throw immutableId(id);
      return { _id: id, ...update };
    },
  };
}

function immutableId(id: unknown): CommandError {
  return new CommandError(66, `After applying the update, the (immutable) field '_id' was found to have been altered to _id: ${shellDoc({ _id: id })}`); // prettier-ignore
}

/**
 * Compiles an update document: operators, or a whole replacement.
 * @throws CommandError NotImplemented for pipelines, positional paths and other operators; 9 and 40 as mongod does.
 */
export function compileUpdate(update: unknown): Update {
  if (Array.isArray(update)) throw notImplemented('an update given as a pipeline');
  if (!isDoc(update)) throw badValue('an update must be a document');
  if (!isOperatorDoc(update)) return replacement(update);
  const steps = compileSteps(update);
  return {
    replaces: false,
    apply(doc, inserting) {
      const id = doc['_id'];
      for (const { operator, parts, operand } of steps) {
        const known = updateOperators[operator];
        if (known === undefined || (operator === '$setOnInsert' && !inserting)) continue;
        const place = locate(doc, parts, known.creates);
        if (place !== undefined) known.change(place, operand);
      }
      if (id !== undefined && (doc['_id'] === undefined || !equal(doc['_id'], id))) {
        throw new CommandError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
      }
      return doc;
    },
  };
}

function seed(doc: Doc, filter: Doc): void {
  for (const [name, condition] of Object.entries(filter)) {
    const only = name === '$or' ? condition : isOperatorDoc(condition) ? condition['$in'] : undefined;
    if (Array.isArray(only) && only.length === 1)
      throw notImplemented('an upsert whose filter has an $in or $or of one');
    if (name === '$and' && Array.isArray(condition)) {
      for (const branch of condition) if (isDoc(branch)) seed(doc, branch);
    } else if (!name.startsWith('$')) {
      const value = isOperatorDoc(condition) ? condition['$eq'] : condition;
      if (value === undefined || bsonType(value) === 'BSONRegExp') continue;
      const place = locate(doc, name.split('.'), true);
      if (place !== undefined) updateOperators['$set']?.change(place, value);
    }
  }
}

/** The document an upsert inserts: the filter's equalities, then the update, with `_id` first. */
export function upsertDocument(filter: Doc, update: Update): Doc {
  const base: Doc = {};
  seed(base, filter);
  const start = update.replaces ? (base['_id'] === undefined ? {} : { _id: base['_id'] }) : base;
  const { _id: id = new ObjectId(), ...rest } = update.apply(start, true);
  return { _id: id, ...rest };
}
