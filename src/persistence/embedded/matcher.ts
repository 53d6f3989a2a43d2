import type { BSONRegExp } from 'bson';
import { bsonType, isDoc, type Doc } from './document';
import { badValue, notImplemented } from './errors';
import { compare, equal, rank, rankOf } from './order';
import { somePathValue } from './path';
import { compilePattern } from './pattern';

/** Says whether a document satisfies a query. */
export type Matcher = (doc: Doc) => boolean;

type ValueTest = (value: unknown) => boolean;
type FieldTest = (doc: unknown, parts: readonly string[]) => boolean;

const always: Matcher = () => true;

/**
 * Compiles a query once for many documents.
 * @throws CommandError NotImplemented naming the operator this store does not have; BadValue for a malformed query.
 */
export function compileMatcher(filter: Doc): Matcher {
  const tests = Object.entries(filter).map(([name, condition]) => compileEntry(name, condition));
  if (tests.length === 0) return always;
  const only = tests[0];
  return tests.length === 1 && only !== undefined ? only : (doc) => tests.every((test) => test(doc));
}

function compileEntry(name: string, condition: unknown): Matcher {
  if (!name.startsWith('$')) {
    const parts = name.split('.');
    const test = compileField(condition);
    return (doc) => test(doc, parts);
  }
  if (name === '$comment') return always;
  if (name !== '$and' && name !== '$or' && name !== '$nor') throw notImplemented(`the query operator ${name}`);
  if (!Array.isArray(condition) || condition.length === 0) throw badValue(`${name} must be a nonempty array`);
  const branches = condition.map((branch) => {
    if (!isDoc(branch)) throw badValue(`${name} entries need to be full objects`);
    return compileMatcher(branch);
  });
  if (name === '$and') return (doc) => branches.every((branch) => branch(doc));
  if (name === '$or') return (doc) => branches.some((branch) => branch(doc));
  return (doc) => !branches.some((branch) => branch(doc));
}

/** True for `{ $gt: 1 }`, false for a literal document. */
export function isOperatorDoc(value: unknown): value is Doc {
  return isDoc(value) && Object.keys(value)[0]?.startsWith('$') === true;
}

function compileField(condition: unknown): FieldTest {
  if (!isOperatorDoc(condition)) return anyValue(equality(condition));
  if (Object.hasOwn(condition, '$options') && !Object.hasOwn(condition, '$regex')) throw badValue('$options needs a $regex'); // prettier-ignore
  const tests = Object.entries(condition)
    .filter(([operator]) => operator !== '$options')
    .map(([operator, operand]) => compileOperator(operator, operand, condition));
  return (doc, parts) => tests.every((test) => test(doc, parts));
}

function anyValue(test: ValueTest): FieldTest {
  return (doc, parts) => somePathValue(doc, parts, test);
}

function not(test: FieldTest): FieldTest {
  return (doc, parts) => !test(doc, parts);
}

function compileOperator(operator: string, operand: unknown, all: Doc): FieldTest {
  switch (operator) {
    case '$eq':
      if (bsonType(operand) === 'BSONRegExp') throw notImplemented('$eq with a regular expression');
      return anyValue(equality(operand));
    case '$ne':
      if (bsonType(operand) === 'BSONRegExp') throw badValue("Can't have regex as arg to $ne.");
      return not(anyValue(equality(operand)));
    case '$in':
      return anyValue(oneOf(operator, operand));
    case '$nin':
      return not(anyValue(oneOf(operator, operand)));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return anyValue(ordering(operator, operand));
    case '$exists':
      return exists(operand);
    case '$not':
      return negation(operand);
    case '$elemMatch':
      return elementMatch(operand);
    case '$size':
      return size(operand);
    case '$regex':
      return anyValue(regex(operand, all['$options']));
    default:
      throw notImplemented(`the query operator ${operator}`);
  }
}

function equality(operand: unknown): ValueTest {
  if (operand === undefined) throw badValue('cannot compare to undefined');
  if (operand === null) return (value) => value === null || value === undefined;
  if (bsonType(operand) === 'BSONRegExp') return regex(operand, undefined);
  const type = rankOf(operand);
  if (type === rank.string || type === rank.boolean) return (value) => value === operand;
  return (value) => value !== undefined && equal(value, operand);
}

function oneOf(operator: string, operand: unknown): ValueTest {
  if (!Array.isArray(operand)) throw badValue(`${operator} needs an array`);
  const strings = new Set<unknown>();
  const others: ValueTest[] = [];
  for (const value of operand as unknown[]) {
    if (isOperatorDoc(value)) throw badValue(`cannot nest $ under ${operator}`);
    if (bsonType(value) === 'BSONRegExp') throw notImplemented(`a regular expression in ${operator}`);
    if (typeof value === 'string') strings.add(value);
    else others.push(equality(value));
  }
  return (value) => strings.has(value) || others.some((test) => test(value));
}

function ordering(operator: string, operand: unknown): ValueTest {
  const type = rankOf(operand);
  if (operand === null || type === rank.array || type === rank.regex || type === rank.undefined) {
    throw notImplemented(`${operator} with a null, an array or a regular expression`);
  }
  if (type === rank.minKey || type === rank.maxKey) throw notImplemented(`${operator} with MinKey or MaxKey`);
  const holds: (order: number) => boolean =
    operator === '$gt' ? (o) => o > 0 : operator === '$gte' ? (o) => o >= 0 : operator === '$lt' ? (o) => o < 0 : (o) => o <= 0; // prettier-ignore
  if (Number.isNaN(operand)) return (value) => operator.endsWith('e') && Number.isNaN(value);
  return (value) => value !== undefined && !Number.isNaN(value) && rankOf(value) === type && holds(compare(value, operand)); // prettier-ignore
}

function exists(operand: unknown): FieldTest {
  if (typeof operand !== 'boolean') throw notImplemented('$exists with something other than true or false');
  const there: FieldTest = (doc, parts) => somePathValue(doc, parts, (value) => value !== undefined, false);
  return operand ? there : not(there);
}

function negation(operand: unknown): FieldTest {
  if (bsonType(operand) === 'BSONRegExp') return not(anyValue(regex(operand, undefined)));
  if (!isOperatorDoc(operand)) throw badValue('$not needs a regex or a document of operators');
  return not(compileField(operand));
}

function elementMatch(operand: unknown): FieldTest {
  if (!isDoc(operand)) throw badValue('$elemMatch needs an Object');
  let matches: ValueTest;
  const first = Object.keys(operand)[0];
  if (isOperatorDoc(operand) && first !== '$and' && first !== '$or' && first !== '$nor') {
    const test = compileField(operand);
    matches = (element) => test(element, []);
  } else {
    const matcher = compileMatcher(operand);
    matches = (element) => isDoc(element) && matcher(element);
  }
  return (doc, parts) => somePathValue(doc, parts, (value) => Array.isArray(value) && value.some(matches), false);
}

function size(operand: unknown): FieldTest {
  const wanted = Number(operand);
  if (!Number.isInteger(wanted) || wanted < 0) throw badValue('$size must be a whole number of at least zero');
  return (doc, parts) => somePathValue(doc, parts, (value) => Array.isArray(value) && value.length === wanted, false);
}

function regex(operand: unknown, options: unknown): ValueTest {
  const literal = bsonType(operand) === 'BSONRegExp' ? (operand as BSONRegExp) : undefined;
  const source = literal?.pattern ?? operand;
  if (typeof source !== 'string') throw badValue('$regex has to be a string');
  if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string');
  const pattern = compilePattern(source, options ?? literal?.options ?? '');
  return (value) => {
    if (typeof value === 'string') return pattern.test(value);
    return bsonType(value) === 'BSONRegExp' && compare(value, literal) === 0;
  };
}
