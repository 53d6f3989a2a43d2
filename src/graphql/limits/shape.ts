import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of an operation with every fragment written out, known without the schema. */
export interface Shape {
  /** Fields at the first level; `__typename` is not counted. */
  readonly rootFields: number;
  /** Levels of fields, `edges`, `node` and `nodes` left out. */
  readonly depth: number;
  /** Levels of fields, all counted. */
  readonly rawDepth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields and fragments. May be `Infinity` for a fragment bomb. */
  readonly selections: number;
}

const FREE_LEVELS: ReadonlySet<string> = new Set(['edges', 'node', 'nodes']);
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);
const NOTHING: Shape = { rootFields: 0, depth: 0, rawDepth: 0, aliases: 0, directives: 0, selections: 0 };

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly measured: Map<string, Shape>;
  readonly skipIntrospection: boolean;
}

/**
 * Measures an operation in one pass: each fragment is measured once, so a bomb of nested fragments costs no more than
 * its text. Counts are upper bounds, since fields that merge are counted each time.
 *
 * @param skipIntrospection - leaves the depth of `__schema` out, for a development server that answers it
 */
export function measureShape(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  skipIntrospection: boolean,
): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const inner = ofSelections(operation.selectionSet, { fragments, measured: new Map(), skipIntrospection });
  const onVariables = (operation.variableDefinitions ?? []).reduce((sum, node) => sum + count(node.directives), 0);
  return { ...inner, directives: inner.directives + count(operation.directives) + onVariables };
}

function ofSelections(set: SelectionSetNode, walk: Walk): Shape {
  return set.selections.map((selection) => ofSelection(selection, walk)).reduce(sideBySide, NOTHING);
}

function ofSelection(selection: SelectionNode, walk: Walk): Shape {
  if (selection.kind === Kind.FIELD) return ofField(selection, walk);
  const inner =
    selection.kind === Kind.INLINE_FRAGMENT
      ? ofSelections(selection.selectionSet, walk)
      : ofFragment(selection.name.value, walk);
  return {
    ...inner,
    selections: inner.selections + 1,
    directives: inner.directives + count(selection.directives),
  };
}

function ofField(field: FieldNode, walk: Walk): Shape {
  const name = field.name.value;
  const inner =
    field.selectionSet && !(walk.skipIntrospection && INTROSPECTION.has(name))
      ? ofSelections(field.selectionSet, walk)
      : NOTHING;
  return {
    rootFields: name === '__typename' ? 0 : 1,
    depth: inner.depth + (FREE_LEVELS.has(name) ? 0 : 1),
    rawDepth: inner.rawDepth + 1,
    aliases: inner.aliases + (field.alias ? 1 : 0),
    directives: inner.directives + count(field.directives),
    selections: inner.selections + 1,
  };
}

function ofFragment(name: string, walk: Walk): Shape {
  const known = walk.measured.get(name);
  if (known) return known;
  const fragment = walk.fragments.get(name);
  if (!fragment) return NOTHING;
  // A fragment that spreads itself finds this entry and ends here; validation refuses it right after.
  walk.measured.set(name, NOTHING);
  const inner = ofSelections(fragment.selectionSet, walk);
  const shape = { ...inner, directives: inner.directives + count(fragment.directives) };
  walk.measured.set(name, shape);
  return shape;
}

function sideBySide(left: Shape, right: Shape): Shape {
  return {
    rootFields: left.rootFields + right.rootFields,
    depth: Math.max(left.depth, right.depth),
    rawDepth: Math.max(left.rawDepth, right.rawDepth),
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
    selections: left.selections + right.selections,
  };
}

function count(nodes: readonly unknown[] | undefined): number {
  return nodes?.length ?? 0;
}
