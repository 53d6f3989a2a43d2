import { field, isDoc, type Doc } from './document';
import { CommandError, badValue, notImplemented } from './errors';
import { compileMatcher, isOperatorDoc } from './matcher';
import { equal, typeName } from './order';
import { isArrayIndex } from './path';
import { tightDoc } from './shell-text';

/** Where one update path leads in one document: a container and the name or number inside it. */
export interface Place {
  container: Doc | unknown[];
  name: string;
  path: string;
  /** The document's `_id`, for messages. */
  id: unknown;
}

/** The value at a place; undefined when nothing is there. */
export function read({ container, name }: Place): unknown {
  return Array.isArray(container) ? container[Number(name)] : field(container, name);
}

function write({ container, name }: Place, value: unknown): void {
  if (!Array.isArray(container)) {
    container[name] = value;
    return;
  }
  const at = Number(name);
  if (at > container.length + 1500) throw badValue(`can't backfill array to larger than 1500 elements at '${name}'`);
  while (container.length < at) container.push(null);
  container[at] = value;
}

function notViable(name: string, inside: string, value: unknown): CommandError {
  return new CommandError(28, `Cannot create field '${name}' in element ${tightDoc({ [inside]: value })}`);
}

/**
 * Walks to the last part of a path, making missing documents on the way if `create` is set.
 * @returns undefined when the path leads nowhere and nothing may be made.
 * @throws CommandError PathNotViable (28) when a scalar stands in the way.
 */
export function locate(doc: Doc, parts: readonly string[], create: boolean): Place | undefined {
  let container: Doc | unknown[] = doc;
  let inside = '';
  for (const [at, name] of parts.entries()) {
    if (Array.isArray(container) && !isArrayIndex(name)) {
      if (create) throw notViable(name, inside, container);
      return undefined;
    }
    const place: Place = { container, name, path: parts.join('.'), id: doc['_id'] };
    if (at === parts.length - 1) return place;
    let next = read(place);
    if (next === undefined) {
      if (!create) return undefined;
      next = {};
      write(place, next);
    }
    if (!isDoc(next) && !Array.isArray(next)) {
      if (create) throw notViable(parts[at + 1] ?? '', name, next);
      return undefined;
    }
    inside = name;
    container = next;
  }
  return undefined;
}

/** The elements of `{ $each: [...] }`, or the operand itself as the only element. */
function each(operator: string, operand: unknown): unknown[] {
  if (!isOperatorDoc(operand)) return [operand];
  const { $each: elements, ...others } = operand;
  const other = Object.keys(others)[0];
  if (other !== undefined) throw notImplemented(`${other} in ${operator}`);
  if (!Array.isArray(elements)) throw badValue(`The argument to $each in ${operator} must be an array`);
  return elements;
}

function increment(place: Place, operand: unknown): void {
  const amount = operand;
  if (typeof amount !== 'number' && typeof amount !== 'bigint') {
    throw new CommandError(14, `Cannot increment with non-numeric argument: ${tightDoc({ [place.path]: operand })}`);
  }
  const current = read(place);
  if (current === undefined) {
    write(place, amount);
    return;
  }
  if (typeof current !== 'number' && typeof current !== 'bigint') {
    const where = `${tightDoc({ _id: place.id })} has the field '${place.name}' of non-numeric type ${typeName(current)}`;
    throw new CommandError(14, `Cannot apply $inc to a value of non-numeric type. ${where}`);
  }
  write(place, add(current, amount));
}

function add(a: number | bigint, b: number | bigint): number | bigint {
  const whole = (n: number | bigint) => typeof n === 'bigint' || Number.isSafeInteger(n);
  if (!whole(a) || !whole(b)) {
    if (typeof a === 'bigint' || typeof b === 'bigint') throw notImplemented('$inc of an int64 by a double');
    return a + b;
  }
  const sum = BigInt(a) + BigInt(b);
  if (sum !== BigInt.asIntN(64, sum)) throw badValue(`Failed to apply $inc operations to current value ${a}: overflow`);
  if (typeof a === 'bigint' || typeof b === 'bigint') return sum;
  const number = Number(sum);
  if (!Number.isSafeInteger(number)) throw notImplemented('$inc beyond 2^53');
  return number;
}

function push(place: Place, operand: unknown): void {
  const elements = each('$push', operand);
  const current = read(place);
  if (current === undefined) write(place, elements);
  else if (Array.isArray(current)) write(place, [...(current as unknown[]), ...elements]);
  else {
    throw badValue(`The field '${place.path}' must be an array but is of type ${typeName(current)} in document ${tightDoc({ _id: place.id })}`); // prettier-ignore
  }
}

function addToSet(place: Place, operand: unknown): void {
  const current = read(place) ?? [];
  if (!Array.isArray(current)) {
    throw badValue(`Cannot apply $addToSet to non-array field. Field named '${place.name}' has non-array type ${typeName(current)}`); // prettier-ignore
  }
  const set = [...(current as unknown[])];
  for (const element of each('$addToSet', operand)) if (!set.some((known) => equal(known, element))) set.push(element);
  write(place, set);
}

function pull(place: Place, operand: unknown): void {
  const current = read(place);
  if (current === undefined) return;
  if (!Array.isArray(current)) throw badValue('Cannot apply $pull to a non-array value');
  write(place, (current as unknown[]).filter((element) => !pulls(operand, element))); // prettier-ignore
}

function pulls(operand: unknown, element: unknown): boolean {
  if (isOperatorDoc(operand)) return compileMatcher({ element: operand })({ element });
  if (isDoc(operand)) return isDoc(element) && compileMatcher(operand)(element);
  return equal(element, operand);
}

function unset({ container, name }: Place): void {
  if (!Array.isArray(container)) Reflect.deleteProperty(container, name);
  else if (Number(name) < container.length) container[Number(name)] = null;
}

/** One update operator: changes the value at a place. `creates` says whether missing documents are made on the way. */
export interface UpdateOperator {
  creates: boolean;
  change: (place: Place, operand: unknown) => void;
}

/** Every update operator this store has. */
export const updateOperators: Readonly<Record<string, UpdateOperator>> = {
  $set: { creates: true, change: write },
  $setOnInsert: { creates: true, change: write },
  $unset: { creates: false, change: unset },
  $inc: { creates: true, change: increment },
  $push: { creates: true, change: push },
  $addToSet: { creates: true, change: addToSet },
  $pull: { creates: false, change: pull },
};
