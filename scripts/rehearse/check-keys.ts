/** Keys: each stands for one thing in the whole file, and every reference names something that exists. */
import { onlyOnce, placed, refer, type Context, type Reference } from './context';
import { child } from './faults';
import type { Draft } from './readers';
import type { FileBody } from './round-file';

/** All faults of keys and references, the references of the marks included. */
export function checkKeys(context: Context): void {
  onlyOnce(
    context,
    allKeys(context),
    (key, first) => `Khóa "${key}" đã dùng ở ${first}; mỗi khóa chỉ được dùng một lần.`,
  );
  const { draft } = context;
  for (const { item, pointer } of placed(draft.candidates, '/candidates')) {
    refer(context, 'posts', at(item.post, pointer, 'post'));
  }
  for (const { item, pointer } of placed(draft.conflicts, '/conflicts')) {
    refer(context, 'people', at(item.person, pointer, 'person'));
    refer(context, 'candidates', at(item.candidate, pointer, 'candidate'));
  }
  checkCandidateReferences(context);
  checkBodies(context);
  checkTies(context);
}

function at(key: string | undefined, pointer: string, field: string): Reference {
  return { key, pointer: child(pointer, field) };
}

function allKeys({ draft }: Context): readonly Reference[] {
  const lists = [
    placed(draft.posts, '/posts'),
    placed(draft.people, '/people'),
    placed(draft.candidates, '/candidates'),
    placed(draft.defence?.rubric, '/defence/rubric'),
  ];
  return lists.flat().map(({ item, pointer }) => at(item.key, pointer, 'key'));
}

function checkCandidateReferences(context: Context): void {
  const { written, defence } = context.draft;
  const absences = [...placed(written?.absent, '/written/absent'), ...placed(defence?.absent, '/defence/absent')];
  for (const { item, pointer } of absences) refer(context, 'candidates', { key: item, pointer });
  const entries = [
    ...placed(written?.marks, '/written/marks'),
    ...placed(written?.violations, '/written/violations'),
    ...placed(written?.appeals, '/written/appeals'),
    ...placed(defence?.sheets, '/defence/sheets'),
    ...placed(defence?.decisions, '/defence/decisions'),
  ];
  for (const { item, pointer } of entries) refer(context, 'candidates', at(item.candidate, pointer, 'candidate'));
  const once: readonly (readonly [readonly Reference[], string])[] = [
    [absencesOf(written?.absent, '/written/absent'), 'ghi vắng thi viết'],
    [absencesOf(defence?.absent, '/defence/absent'), 'ghi vắng bảo vệ đề án'],
    [candidatesOf(placed(written?.marks, '/written/marks')), 'ghi điểm thi viết'],
    [candidatesOf(placed(written?.appeals, '/written/appeals')), 'ghi đơn phúc khảo'],
    [candidatesOf(placed(defence?.decisions, '/defence/decisions')), 'ghi quyết định của trưởng ban'],
  ];
  for (const [references, what] of once) {
    onlyOnce(
      context,
      references,
      (key, first) => `Người dự tuyển "${key}" đã được ${what} ở ${first}; chỉ được một lần.`,
    );
  }
}

function absencesOf(list: readonly (string | undefined)[] | undefined, pointer: string): readonly Reference[] {
  return placed(list, pointer).map((entry) => ({ key: entry.item, pointer: entry.pointer }));
}

function candidatesOf(
  list: readonly { readonly item: { readonly candidate?: string | undefined }; readonly pointer: string }[],
): readonly Reference[] {
  return list.map(({ item, pointer }) => at(item.candidate, pointer, 'candidate'));
}

function checkBodies(context: Context): void {
  const bodies = context.draft.bodies;
  const council = bodies?.council;
  const seats: Reference[] = [
    at(council?.chair, '/bodies/council', 'chair'),
    at(council?.deputy, '/bodies/council', 'deputy'),
    at(council?.secretary, '/bodies/council', 'secretary'),
    ...absencesOf(council?.members, '/bodies/council/members'),
  ];
  oneBody(context, seats, 'hội đồng thi tuyển');
  for (const [name, label] of BODIES) {
    const body = bodies?.[name];
    if (body === undefined) continue;
    const { head, members } = seatsOf(body, `/bodies/${name}`);
    // The head of a ban may also be listed as a member: of the panel that is how the head comes to score.
    refer(context, 'people', head);
    oneBody(context, members, label);
  }
}

const BODIES = [
  ['coding', 'ban phách'],
  ['marking', 'ban chấm thi'],
  ['panel', 'ban chấm đề án'],
  ['appeal', 'ban chấm phúc khảo'],
  ['supervision', 'ban giám sát'],
] as const;

function seatsOf(body: Draft<FileBody>, pointer: string): { head: Reference; members: readonly Reference[] } {
  return { head: at(body.head, pointer, 'head'), members: absencesOf(body.members, child(pointer, 'members')) };
}

function oneBody(context: Context, seats: readonly Reference[], label: string): void {
  for (const seat of seats) refer(context, 'people', seat);
  onlyOnce(
    context,
    seats,
    (key, first) => `Người "${key}" đã có chỗ trong ${label} ở ${first}; mỗi người chỉ một chỗ.`,
  );
}

function checkTies(context: Context): void {
  const ties = placed(context.draft.tieDecisions, '/tieDecisions');
  const posts = ties.map(({ item, pointer }) => at(item.post, pointer, 'post'));
  for (const post of posts) refer(context, 'posts', post);
  onlyOnce(context, posts, (key, first) => `Chức danh "${key}" đã có quyết định khi bằng điểm ở ${first}.`);
  for (const { item, pointer } of ties) {
    const order = absencesOf(item.order, child(pointer, 'order'));
    onlyOnce(context, order, (key, first) => `Người dự tuyển "${key}" đã đứng ở ${first} trong cùng thứ tự này.`);
    for (const reference of order) {
      if (!refer(context, 'candidates', reference) || !context.posts?.has(item.post ?? '')) continue;
      const post = context.candidates?.get(reference.key ?? '')?.post;
      if (post === undefined || post === item.post) continue;
      context.faults.add(
        reference.pointer,
        `Người dự tuyển "${reference.key}" không dự tuyển chức danh "${item.post}".`,
      );
    }
  }
}
