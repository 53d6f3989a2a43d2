import { type DocumentNode, Kind, type OperationDefinitionNode, type ValueNode, visit } from 'graphql';

import { ClientError } from '../error-codes';
import { printable, type QueryLimits } from './figures';

/** Half of a UTF-16 pair alone: the store would keep another character in its place, and the hash of the log would not fit. */
const HALF = /\p{Cs}/u;

/** What is needed to judge the values of one request. */
interface Values {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: QueryLimits;
}

/**
 * Refuses strings, arrays and nested values that are too large, and strings that are no Unicode text, whether written
 * into the document or sent as variables, and variables the operation does not declare. Running text (a note, a
 * reason) may be longer; which fields hold it is told by their names, so this needs no schema.
 *
 * @throws ClientError `BAD_USER_INPUT` naming the field
 */
export function checkValues({ document, operation, variables, limits }: Values): void {
  const declared = new Set((operation.variableDefinitions ?? []).map((node) => node.variable.name.value));
  for (const name of Object.keys(variables)) {
    if (!declared.has(name)) refuse(`Biến không được khai báo trong câu truy vấn: ${printable(name)}.`, name);
  }
  const uses = checkLiterals(document, limits);
  for (const [name, value] of Object.entries(variables)) {
    const names = [...(uses.get(name) ?? [])];
    const isLongText = names.length > 0 && names.every((use) => limits.longTextFields.includes(use));
    checkJson(value, { path: name, isLongText, levels: limits.valueDepth, limits });
  }
}

/** Checks what the document itself contains; gives the arguments and input fields each variable is used for. */
function checkLiterals(document: DocumentNode, limits: QueryLimits): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  const look = (name: string, node: ValueNode): void => {
    if (node.kind === Kind.VARIABLE) {
      uses.set(node.name.value, (uses.get(node.name.value) ?? new Set()).add(name));
    } else if (node.kind === Kind.STRING) {
      checkString(node.value, name, limits.longTextFields.includes(name), limits);
    } else if (node.kind === Kind.LIST) {
      checkArray(node.values, name, limits);
      for (const item of node.values) look(name, item);
    } else if (node.kind === Kind.OBJECT) {
      for (const field of node.fields) look(field.name.value, field.value);
    }
  };
  visit(document, {
    Argument: (node) => look(node.name.value, node.value),
    VariableDefinition: (node) => {
      if (node.defaultValue) look(node.variable.name.value, node.defaultValue);
    },
  });
  return uses;
}

interface Place {
  readonly path: string;
  readonly isLongText: boolean;
  readonly levels: number;
  readonly limits: QueryLimits;
}

function checkJson(value: unknown, place: Place): void {
  const { path, limits } = place;
  if (typeof value === 'string') {
    checkString(value, path, place.isLongText, limits);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (place.levels === 0) refuse(`Trường ${printable(path)} lồng quá ${limits.valueDepth} cấp.`, path);
  const levels = place.levels - 1;
  if (Array.isArray(value)) {
    checkArray(value, path, limits);
    value.forEach((item: unknown, index) => checkJson(item, { ...place, levels, path: `${path}[${index}]` }));
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const isLongText = limits.longTextFields.includes(key);
    checkJson(inner, { limits, levels, isLongText, path: `${path}.${key}` });
  }
}

function checkString(text: string, path: string, isLongText: boolean, limits: QueryLimits): void {
  const limit = isLongText ? limits.longTextLength : limits.stringLength;
  if (text.length > limit) refuse(`Trường ${printable(path)} dài quá ${limit} ký tự.`, path);
  if (HALF.test(text)) refuse(`Trường ${printable(path)} có ký tự hỏng (nửa ký tự). Hãy gõ lại.`, path);
}

function checkArray(items: readonly unknown[], path: string, limits: QueryLimits): void {
  if (items.length > limits.arrayItems) {
    refuse(`Trường ${printable(path)} có quá ${limits.arrayItems} mục.`, path);
  }
}

function refuse(message: string, field: string): never {
  throw new ClientError('BAD_USER_INPUT', message, { field: printable(field) });
}
