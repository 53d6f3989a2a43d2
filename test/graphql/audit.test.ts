import { openWorld } from '../support/world';
import type { PersonKey, World } from '../support/world';
import type { Exam } from '../support/world-round';
import { graphqlOn } from './product';

let world: World;
let api: ReturnType<typeof graphqlOn>;
let few: Exam;
let many: Exam;

beforeAll(async () => {
  world = await openWorld();
  api = graphqlOn(world);
  few = await world
    .round({ regulation: { phases: ['DEFENCE'] } })
    .withCandidates(2)
    .at('ISSUED');
  many = await world
    .round({ regulation: { phases: ['DEFENCE'] } })
    .withCandidates(6)
    .at('ISSUED');
}, 90_000);
afterAll(() => world.close());
afterEach(() => expect(api.faults).toEqual([]));

const ENTRY = `sequence at actor { id name roles } action title sentence subjectKind subjectId
  changes { field before after } hash previousHash`;
const LOG = `query ($id: ID!, $first: Int, $after: String, $filter: AuditFilterInput) {
  round(id: $id) {
    auditEntries(first: $first, after: $after, filter: $filter) {
      edges { cursor node { ${ENTRY} } } pageInfo { hasNextPage endCursor } actions { code title }
    }
  }
}`;
const SYSTEM = `query ($filter: AuditFilterInput) {
  systemAudit(first: 50, filter: $filter) { edges { node { ${ENTRY} } } actions { code title } }
}`;

interface Row {
  readonly sequence: number;
  readonly sentence: string;
  readonly action: string;
  readonly subjectId: string | null;
  readonly actor: { readonly id: string | null; readonly name: string | null };
}
interface Log {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly actions: readonly { readonly code: string; readonly title: string }[];
}

async function ask(who: PersonKey, variables: object) {
  const { data, codes, reads } = await api.ask(world.people[who], LOG, { id: few.id, first: 100, ...variables });
  const round = data['round'] as { readonly auditEntries: Log } | undefined;
  return { log: round?.auditEntries, codes, reads };
}

describe('Round.auditEntries', () => {
  test('answers supervisors in plain sentences and says what it can be narrowed to', async () => {
    const { log, codes } = await ask('supervisor', { filter: { action: 'issuePapers' } });
    expect(codes).toEqual([]);
    const [row] = log!.edges;
    expect(row?.node.sentence).toMatch(/^Ủy viên kiêm Thư ký Hội đồng thi tuyển Trần Đức Nhuận phát hành \d+ giấy tờ/);
    expect(log!.actions).toContainEqual({ code: 'issuePapers', title: 'Phát hành giấy tờ' });
    expect(log!.actions.map(({ code }) => code)).not.toContain('createRound');
  });

  test('is empty, with nothing to narrow, for markers, panel members, the administrator and outsiders', async () => {
    const empty = { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, actions: [] };
    for (const who of ['marker1', 'panelist1', 'panelHead', 'admin', 'outsider', 'councillor1'] as const) {
      expect([who, (await ask(who, {})).log]).toEqual([who, empty]);
    }
  });

  test('goes on from a cursor without losing or repeating an entry', async () => {
    const whole = (await ask('chair', {})).log!.edges.map(({ node }) => node.sequence);
    const seen: number[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { log }: Awaited<ReturnType<typeof ask>> = await ask('chair', { first: 7, after });
      seen.push(...log!.edges.map(({ node }) => node.sequence));
      more = log!.pageInfo.hasNextPage;
      after = log!.pageInfo.endCursor;
    }
    expect(seen).toEqual(whole);
    expect(whole.at(-1)).toBe(1);
  });

  test('tells a candidate nothing of the round’s numbers, also in cursors', async () => {
    const { log } = await ask('candidate2', { first: 1 });
    expect(log!.edges.map(({ node }) => [node.sequence, node.action, node.actor.id])).toEqual([
      [2, 'decideEligibility', null],
    ]);
    const next = await ask('candidate2', { first: 1, after: log!.pageInfo.endCursor });
    expect(next.log!.edges.map(({ node }) => [node.sequence, node.action])).toEqual([[1, 'submitApplication']]);
    expect(next.log!.pageInfo.hasNextPage).toBe(false);
    expect(Buffer.from(next.log!.pageInfo.endCursor!, 'base64url').toString()).toBe('1');
  });

  test('holds no mark and no personal field in what it sends', async () => {
    for (const who of ['supervisor', 'chair', 'secretary'] as const) {
      const text = JSON.stringify((await ask(who, {})).log).replaceAll(/[0-9a-f]{64}/g, '');
      expect(text).not.toMatch(/197\d-\d\d-\d\d|Khoa Khúc xạ|nguoi-|5400|90[.,]00|salt|Digest/);
    }
  });

  test('refuses an act, a person, an object and days that make no sense, by name', async () => {
    const filters = [
      { action: 'dropTable' },
      { personId: 'x' },
      { subjectId: '{"$gt":""}' },
      { from: '2026-11-02', to: '2026-11-01' },
      { from: '2026-02-30' },
    ];
    for (const filter of filters) {
      expect([filter, (await ask('chair', { filter })).codes]).toEqual([filter, ['BAD_USER_INPUT']]);
    }
    expect((await ask('chair', { first: 101 })).codes).toHaveLength(1);
  });

  test('asks the store no more often for more entries', async () => {
    const forFew = await ask('supervisor', {});
    const forMany = await ask('supervisor', { id: many.id });
    expect(forMany.log!.edges.length).toBeGreaterThan(forFew.log!.edges.length + 15);
    expect(forMany.reads).toBe(forFew.reads);
    expect(forMany.reads).toBeLessThan(12);
  });
});

describe('Query.systemAudit', () => {
  test('answers the administrator, and is empty for everybody else', async () => {
    const { data, codes } = await api.ask(world.people.admin, SYSTEM, { filter: { action: 'createRound' } });
    expect(codes).toEqual([]);
    const { edges } = data['systemAudit'] as Log;
    expect(edges.map(({ node }) => node.subjectId)).toEqual([many.id, few.id]);
    for (const who of ['supervisor', 'chair', 'secretary', 'outsider'] as const) {
      const other = await api.ask(world.people[who], SYSTEM, {});
      expect(other.data['systemAudit']).toEqual({ edges: [], actions: [] });
    }
  });
});
