/** What the checks of a round file share: the draft, its lists by key, and where a fault goes. */
import { child, type FaultList } from './faults';
import { quoted, type Draft } from './readers';
import type { FileCandidate, FileCriterion, FilePerson, FilePost, RoundDocument } from './round-file';

/** A list by key, or `null` when the file has no such list that could be read: then no reference to it is judged. */
type ByKey<T> = ReadonlyMap<string, Draft<T>> | null;

/** The draft with its look-ups. */
export interface Context {
  readonly draft: Draft<RoundDocument>;
  readonly faults: FaultList;
  readonly posts: ByKey<FilePost>;
  readonly people: ByKey<FilePerson>;
  readonly candidates: ByKey<FileCandidate>;
  readonly criteria: ByKey<FileCriterion>;
}

/** An item that could be read, and where it stands. */
export interface Placed<T> {
  readonly item: T;
  readonly pointer: string;
  readonly index: number;
}

/** Looks the four lists of keys up once. */
export function contextOf(draft: Draft<RoundDocument>, faults: FaultList): Context {
  return {
    draft,
    faults,
    posts: byKey(draft.posts),
    people: byKey(draft.people),
    candidates: byKey(draft.candidates),
    criteria: byKey(draft.defence?.rubric),
  };
}

/** The readable items of a list, with their pointers. */
export function placed<T>(list: readonly (T | undefined)[] | undefined, pointer: string): readonly Placed<T>[] {
  return (list ?? []).flatMap((item, index) =>
    item === undefined ? [] : [{ item, index, pointer: child(pointer, index) }],
  );
}

/** A key and where it stands. */
export interface Reference {
  readonly key: string | undefined;
  readonly pointer: string;
}

/** Records a fault unless the list knows the key; answers whether it does. */
export function refer(context: Context, to: 'posts' | 'people' | 'candidates', reference: Reference): boolean {
  const { key, pointer } = reference;
  const known = context[to];
  if (key === undefined || known === null) return false;
  if (known.has(key)) return true;
  context.faults.add(pointer, `Khóa ${quoted(key)} không có trong danh sách ${LISTS[to]} ("${to}") của tệp.`);
  return false;
}

/** Records every key that stands a second time in a list. */
export function onlyOnce(
  context: Context,
  references: readonly Reference[],
  sentence: (key: string, first: string) => string,
): void {
  const seen = new Map<string, string>();
  for (const { key, pointer } of references) {
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, pointer);
    else context.faults.add(pointer, sentence(key, first));
  }
}

const LISTS = { posts: 'chức danh', people: 'người phục vụ', candidates: 'người dự tuyển' } as const;

function byKey<T extends { readonly key?: string | undefined }>(
  list: readonly (T | undefined)[] | undefined,
): ReadonlyMap<string, T> | null {
  if (list === undefined) return null;
  const map = new Map<string, T>();
  for (const item of list) {
    if (item?.key !== undefined && !map.has(item.key)) map.set(item.key, item);
  }
  return map;
}
