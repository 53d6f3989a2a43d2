import { isDoc, type Doc } from './document';
import { CommandError, badValue, notImplemented } from './errors';

/** Cuts a document down to the fields asked for. */
export type Projection = (doc: Doc) => Doc;

interface Tree {
  [name: string]: Tree | true;
}

function insert(tree: Tree, path: string): void {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  let node = tree;
  for (const part of parts) {
    const next = Object.hasOwn(node, part) ? node[part] : (node[part] = Object.create(null) as Tree);
    if (next === true || next === undefined) throw new CommandError(2, `Path collision at ${path}`);
    node = next;
  }
  if (last === '' || Object.hasOwn(node, last)) throw new CommandError(2, `Path collision at ${path}`);
  node[last] = true;
}

function include(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) {
    return value.filter((element) => isDoc(element) || Array.isArray(element)).map((element) => include(element, tree));
  }
  if (!isDoc(value)) return undefined;
  const kept: Doc = {};
  for (const [name, inner] of Object.entries(value)) {
    const node = Object.hasOwn(tree, name) ? tree[name] : undefined;
    const chosen = node === true ? inner : node === undefined ? undefined : include(inner, node);
    if (chosen !== undefined) kept[name] = chosen;
  }
  return kept;
}

function exclude(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((element) => exclude(element, tree));
  if (!isDoc(value)) return value;
  const kept: Doc = {};
  for (const [name, inner] of Object.entries(value)) {
    const node = Object.hasOwn(tree, name) ? tree[name] : undefined;
    if (node !== true) kept[name] = node === undefined ? inner : exclude(inner, node);
  }
  return kept;
}

/**
 * Compiles a find projection of plain inclusions or exclusions.
 * @returns undefined when everything is asked for.
 * @throws CommandError NotImplemented for `$slice`, `$elemMatch`, expressions and positional paths.
 */
export function compileProjection(specification: unknown): Projection | undefined {
  if (specification === undefined) return undefined;
  if (!isDoc(specification)) throw badValue('projection must be a document');
  const tree = Object.create(null) as Tree;
  let mode: boolean | undefined;
  let id: boolean | undefined;
  for (const [path, wanted] of Object.entries(specification)) {
    if (typeof wanted !== 'boolean' && wanted !== 0 && wanted !== 1)
      throw notImplemented(`the projection of '${path}'`);
    if (path.split('.').some((part) => part.startsWith('$'))) throw notImplemented(`the projection path '${path}'`);
    const keep = Boolean(wanted);
    if (path === '_id') {
      id = keep;
      continue;
    }
    if (mode !== undefined && mode !== keep) {
      throw badValue(`Cannot do ${keep ? 'inclusion' : 'exclusion'} on field ${path} in ${mode ? 'inclusion' : 'exclusion'} projection`); // prettier-ignore
    }
    mode = keep;
    insert(tree, path);
  }
  mode ??= id;
  if (mode === undefined) return undefined;
  if (mode) {
    if (id !== false) insert(tree, '_id');
    return (doc) => include(doc, tree) as Doc;
  }
  if (id === false) insert(tree, '_id');
  return (doc) => exclude(doc, tree) as Doc;
}
