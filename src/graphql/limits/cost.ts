import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

import { ClientError } from '../error-codes';
import { KNOWN_LIST_SIZES, printable, type QueryLimits } from './figures';

/** A valid operation whose shape is within limits, with the variables as they were sent. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: QueryLimits;
}

interface Walk extends CostedOperation {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly defaults: ReadonlyMap<string, ValueNode>;
}

/**
 * The number of objects an operation can make the server load: an object costs 1, a list its size times its items, a
 * leaf nothing (or 1 when it takes arguments, since it is then computed). The size of a list is its `first` or `last`,
 * also when that comes from a variable or a default; for a connection the size applies to its `edges` and `nodes`, and
 * an edge is free. So a page of 100 with two related objects each costs 301. Fields that merge are counted each time.
 *
 * @throws ClientError `PAGE_TOO_LARGE` when a page is larger than allowed
 */
export function queryCost(costed: CostedOperation): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of costed.document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const defaults = new Map<string, ValueNode>();
  for (const { variable, defaultValue } of costed.operation.variableDefinitions ?? []) {
    if (defaultValue) defaults.set(variable.name.value, defaultValue);
  }
  const root = costed.schema.getRootType(costed.operation.operation);
  return ofSelections(costed.operation.selectionSet, root, null, { ...costed, fragments, defaults });
}

function ofSelections(
  set: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
  pageSize: number | null,
  walk: Walk,
): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += ofField(selection, type, pageSize, walk);
      continue;
    }
    const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value);
    if (!part) continue;
    const condition = part.typeCondition ? walk.schema.getType(part.typeCondition.name.value) : type;
    cost += ofSelections(part.selectionSet, condition, pageSize, walk);
  }
  return cost;
}

function ofField(
  node: FieldNode,
  parent: GraphQLNamedType | null | undefined,
  inheritedSize: number | null,
  walk: Walk,
): number {
  const field = fieldOf(parent, node.name.value);
  if (!field) return 0;
  const type = getNamedType(field.type);
  const asked = askedSize(node, field, walk);
  if (isLeafType(type) || !node.selectionSet) return node.arguments?.length ? 1 : 0;
  const isList = isListOf(field.type);
  const known = KNOWN_LIST_SIZES[`${parent?.name ?? ''}.${field.name}`] ?? walk.limits.assumedListSize;
  const size = isList ? (asked ?? inheritedSize ?? known) : 1;
  const own = node.name.value === 'edges' && inheritedSize !== null ? 0 : 1;
  return size * (own + ofSelections(node.selectionSet, type, isList ? null : asked, walk));
}

function fieldOf(type: GraphQLNamedType | null | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function isListOf(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

/** The page size a field asks for, or null when it has no page argument. */
function askedSize(node: FieldNode, field: GraphQLField<unknown, unknown>, walk: Walk): number | null {
  const pageArguments = field.args.filter(({ name }) => name === 'first' || name === 'last');
  if (pageArguments.length === 0) return null;
  let size = 0;
  for (const { name, defaultValue } of pageArguments) {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const asked = given ? numberIn(given, walk) : typeof defaultValue === 'number' ? defaultValue : null;
    if (asked !== null && asked > walk.limits.pageSize) {
      const where = printable(`${node.name.value}.${name}`);
      const message = `Số mục trên một trang (${where}) không được quá ${walk.limits.pageSize}.`;
      throw new ClientError('PAGE_TOO_LARGE', message, { field: where });
    }
    size = Math.max(size, asked ?? 0);
  }
  return size > 0 ? size : walk.limits.defaultPageSize;
}

function numberIn(node: ValueNode, walk: Walk): number | null {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind !== Kind.VARIABLE) return null;
  const name = node.name.value;
  if (Object.hasOwn(walk.variables, name)) {
    const value = walk.variables[name];
    return typeof value === 'number' ? value : null;
  }
  const fallback = walk.defaults.get(name);
  return fallback?.kind === Kind.INT ? Number(fallback.value) : null;
}
