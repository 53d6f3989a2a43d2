import { formatMark } from '../../src/domain/marks';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { graphqlOn } from './product';

let world: World;
let api: ReturnType<typeof graphqlOn>;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  api = graphqlOn(world);
  exam = await world.round().atScoring();
}, 60_000);
afterAll(() => world.close());
afterEach(() => expect(api.faults).toEqual([]));

const SUBMIT = `mutation ($input: ScoreSheetInput!) {
  submitScoreSheet(input: $input) {
    scoreSheet { id version state total marks { criterion mark } member { displayName } application { candidateNumber } }
    errors { __typename code message path rule ... on StaleVersionError { currentVersion } ... on MarkOutOfRangeError { maximum } }
  }
}`;
const sheet = (total: number, more: object = {}) => ({
  input: {
    applicationId: exam.applicationIds[0],
    expectedVersion: 1,
    marks: sheetMarks(total).map(({ criterion, mark }) => ({ criterion, mark: formatMark(mark) })),
    ...more,
  },
});

describe('refusals, denials and bad input', () => {
  test('every reason comes in the payload: type, code, Vietnamese sentence, path from input, rule', async () => {
    const marks = [{ criterion: 'noi_dung', mark: '60.01' }];
    const { data, codes } = await api.ask(world.people.panelist1, SUBMIT, sheet(0, { marks, expectedVersion: 4 }));
    expect(codes).toEqual([]);
    expect(data['submitScoreSheet']).toEqual({
      scoreSheet: null,
      errors: [
        expect.objectContaining({
          __typename: 'StaleVersionError',
          path: ['input', 'expectedVersion'],
          currentVersion: 1,
        }),
        expect.objectContaining({
          __typename: 'MarkOutOfRangeError',
          path: ['input', 'marks', 'noi_dung'],
          maximum: '60.00',
          rule: 'BR-33',
          message: 'Điểm vượt quá mức tối đa 60,00.',
        }),
        expect.objectContaining({ __typename: 'RuleError', code: 'CRITERION_MISSING', rule: 'BR-41' }),
      ],
    });
  });

  test('what is not the viewer’s and what is not there are NOT_FOUND; nobody is UNAUTHENTICATED', async () => {
    const missing = { applicationId: 'app_000000000000000000000000' };
    const { people } = world;
    expect((await api.ask(people.panelist1, SUBMIT, sheet(8_000, missing))).codes).toEqual(['NOT_FOUND']);
    expect((await api.ask(people.outsider, SUBMIT, sheet(8_000))).codes).toEqual(['NOT_FOUND']);
    expect((await api.ask(null, SUBMIT, sheet(8_000))).codes).toEqual(['UNAUTHENTICATED']);
  });

  test('a mark that is no mark is BAD_USER_INPUT', async () => {
    for (const mark of ['1e2', '-1', '60.001', 60]) {
      const marks = [{ criterion: 'noi_dung', mark }];
      expect((await api.ask(world.people.panelist1, SUBMIT, sheet(0, { marks }))).codes).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('an act that is agreed to answers with what the viewer may now see', async () => {
    const { data, codes } = await api.ask(world.people.panelist1, SUBMIT, sheet(8_000));
    expect(codes).toEqual([]);
    expect(data['submitScoreSheet']).toMatchObject({
      errors: [],
      scoreSheet: { version: 2, state: 'LOCKED', total: '80.00', application: { candidateNumber: '001' } },
    });
  });
});

describe('connections', () => {
  const APPLICATIONS = `query ($id: ID!, $first: Int, $after: String) {
    round(id: $id) {
      applications(first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
    }
  }`;
  interface Listed {
    readonly applications: {
      readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  }
  const page = async (first: number | null, after: string | null = null) => {
    const { data, codes } = await api.ask(world.people.chair, APPLICATIONS, { id: exam.id, first, after });
    return { codes, list: (data['round'] as Listed | undefined)?.applications };
  };

  test('go on from a cursor without losing or repeating a row', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { list } = await page(1, after);
      seen.push(...list!.edges.map(({ node }) => node.id));
      more = list!.pageInfo.hasNextPage;
      after = list!.pageInfo.endCursor;
      expect(list!.edges.at(-1)?.cursor).toBe(after);
    }
    expect(seen).toEqual(exam.applicationIds);
  });

  test('refuse a page size out of range and a cursor that is not ours', async () => {
    for (const first of [0, -1, 101]) {
      const { codes } = await page(first);
      expect([first, codes]).toEqual([first, [expect.stringMatching(/^(BAD_USER_INPUT|PAGE_TOO_LARGE)$/)]]);
    }
    for (const after of [
      'x',
      '',
      Buffer.from('12').toString('base64url'),
      Buffer.from('{"$gt":""}').toString('base64url'),
    ]) {
      expect([after, (await page(1, after)).codes]).toEqual([after, ['BAD_USER_INPUT']]);
    }
    expect((await page(100)).codes).toEqual([]);
  });
});

describe('node', () => {
  const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
  const node = async (who: keyof World['people'], id: string) =>
    (await api.ask(world.people[who], NODE, { id })).data['node'];

  test('finds each kind for those who may see it, and nothing for others', async () => {
    const [marking] = await exam.markingsOf(0);
    const [body] = await world.readers.bodies.ofRound(exam.id);
    const own = await exam.sheetOf(0, world.people.panelist1);
    const kinds = [
      ['Round', 'outsider', exam.id],
      ['Application', 'candidate1', exam.applicationIds[0]!],
      ['Body', 'marker1', body!.id],
      ['WrittenMarking', exam.markerOf(marking!).key, marking!.id],
      ['Script', 'markingHead', await exam.scriptOf(0)],
      ['ScoreSheet', 'panelist1', own.id],
      ['Account', 'outsider', world.people.outsider.id],
    ] as const;
    for (const [kind, who, id] of kinds) expect(await node(who, id)).toEqual({ __typename: kind, id });
    for (const [kind, , id] of kinds.slice(1, -1)) expect([kind, await node('outsider', id)]).toEqual([kind, null]);
    expect(await node('candidate2', world.people.outsider.id)).toBeNull();
  });

  test('is null for whatever is no id, and papers are nodes too', async () => {
    for (const id of ['', 'x', 'rnd_', 'rnd_000000000000000000000000', '__proto__', 'ses_000000000000000000000000']) {
      expect([id, await node('chair', id)]).toEqual([id, null]);
    }
    const other = await world
      .round({ regulation: { phases: ['DEFENCE'] } })
      .withCandidates(2)
      .at('ISSUED');
    const [paper] = await world.readers.papers.ofRound(other.id);
    expect(await node('secretary', paper!.id)).toEqual({ __typename: 'Paper', id: paper!.id });
    expect(await node('panelist1', paper!.id)).toBeNull();
  });
});

describe('questions to the store', () => {
  const DEEP = `query ($id: ID!) {
    round(id: $id) {
      applications(first: 100) { edges { node { id fullName post { title } } } }
      scoreSheets(first: 100) { edges { node { id member { displayName } application { fullName } total } } }
      bodies { kind seats { seat person { displayName } } }
    }
  }`;

  test('do not grow with the number of rows', async () => {
    const few = await world
      .round({ regulation: { phases: ['DEFENCE'] } })
      .withCandidates(2)
      .at('SCORED');
    const many = await world
      .round({ regulation: { phases: ['DEFENCE'] } })
      .withCandidates(6)
      .at('SCORED');
    const { reads: forFew, codes } = await api.ask(world.people.chair, DEEP, { id: few.id });
    const { reads: forMany } = await api.ask(world.people.chair, DEEP, { id: many.id });
    expect(codes).toEqual([]);
    expect(forMany).toBe(forFew);
    expect(forFew).toBeLessThan(15);
  });

  test('a hundred applications cost as many as two', async () => {
    const few = await world.round().withCandidates(2).at('APPLIED');
    const LIST = `query ($id: ID!) { round(id: $id) { applications(first: 100) { edges { node { id fullName post { title } } } } } }`;
    const before = await api.ask(world.people.chair, LIST, { id: few.id });
    const [row] = await world.store.models.applications.find({ roundId: few.id }).limit(1).lean();
    const copies = Array.from({ length: 98 }, (_, index) => {
      const suffix = String(index).padStart(24, '0');
      return { ...row, _id: `app_${suffix}`, candidateId: `acc_${suffix}` };
    });
    await world.store.models.applications.insertMany(copies);
    const after = await api.ask(world.people.chair, LIST, { id: few.id });
    const { applications } = after.data['round'] as { applications: { edges: readonly unknown[] } };
    expect(applications.edges).toHaveLength(100);
    expect(after.reads).toBe(before.reads);
  });
});
