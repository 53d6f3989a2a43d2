import { isInputObjectType, getNamedType } from 'graphql';
import { PART_LABEL, approvalDetails } from '../../src/graphql/approval-details';
import { buildSchema } from '../../src/graphql/schema';
import { ACT_TITLES } from '../../src/graphql/wording';
import { localDate as day } from '../../src/domain/calendar';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
jest.setTimeout(60_000);

const accessOf = async (who: Person, roundId: string) => {
  const access = await world.queriesAs(who).access(roundId);
  if (access === null) throw new Error('no round');
  return access;
};

describe('accounts by name', () => {
  test('are for the administrator, page by page in the order of names, and nobody else finds any', async () => {
    const { admin, chair, candidate1, outsider } = world.people;
    const all = await world.queriesAs(admin).accounts({ first: 100 });
    const names = all.edges.map(({ node }) => node.displayName);
    expect(names.length).toBeGreaterThan(20);
    const paged: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page = await world.queriesAs(admin).accounts({ first: 7, after });
      paged.push(...page.edges.map(({ node }) => node.displayName));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(paged).toEqual(names);
    const found = await world.queriesAs(admin).accounts({ search: 'ngoai cuoc' });
    expect(found.edges.map(({ node }) => node.id)).toEqual([outsider.id]);
    expect(found.edges[0]?.node).toMatchObject({ isAdministrator: false, hasTotp: false, isActive: false });
    expect(found.edges[0]?.node.linkExpiresAt).not.toBeNull();
    for (const who of [chair, candidate1, outsider, null]) {
      expect((await world.queriesAs(who).accounts({ search: 'ngoai cuoc' })).edges).toEqual([]);
    }
  });

  test('to seat in a body are found by the leaders of the Council, bounded, without those who cannot sit', async () => {
    const exam = await world.round().at('DRAFT');
    const { admin, chair, deputy, secretary, marker1, outsider, candidate1 } = world.people;
    const people = async (who: Person, search: string | null) =>
      (await world.queriesAs(who).people(await accessOf(who, exam.id), { search })).map(({ id }) => id);
    for (const who of [admin, chair, deputy, secretary]) {
      expect(await people(who, 'ta ngoai')).toEqual([outsider.id]);
      expect(await people(who, 'quan tri vien')).toEqual([]);
      expect(await people(who, 't')).toEqual([]);
      expect(await people(who, null)).toEqual([]);
    }
    expect((await people(chair, 'so noi vu')).length).toBe(20);
    const [shown] = await world.queriesAs(chair).people(await accessOf(chair, exam.id), { search: 'ta ngoai' });
    expect(shown).toMatchObject({ username: null, email: null, isAdministrator: null, linkExpiresAt: null });
    for (const who of [marker1, outsider, candidate1]) expect(await people(who, 'ta ngoai')).toEqual([]);
  });
});

describe('declared relations', () => {
  test('are for the leaders of the Council and the supervisors, never those about themselves, and for the candidate who said them', async () => {
    const exam = await world.round().withCandidates(2).at('APPLIED');
    const { chair, deputy, supervisor, marker1, admin, panelist1 } = world.people;
    const [first, second] = exam.candidates;
    if (first === undefined || second === undefined) throw new Error('no candidates');
    const applicationId = exam.applicationIds[0] ?? '';
    const declare = (person: Person, relation: 'OTHER' | 'SIBLING') =>
      world.must('declareRelation', first, { applicationId, personId: person.id, relation });
    await declare(deputy, 'OTHER');
    await declare(panelist1, 'SIBLING');
    const seen = async (who: Person) =>
      (await world.queriesAs(who).knownRelations(await accessOf(who, exam.id), {})).edges.map(
        ({ node: { personId, relation, by, isBarring } }) => [personId, relation, by, isBarring],
      );
    const both = [
      [deputy.id, 'OTHER', 'CANDIDATE', false],
      [panelist1.id, 'SIBLING', 'CANDIDATE', true],
    ];
    for (const who of [chair, supervisor, first]) expect(await seen(who)).toEqual(both);
    expect(await seen(deputy)).toEqual(both.slice(1));
    for (const who of [marker1, panelist1, second, admin]) expect(await seen(who)).toEqual([]);
  });

  test('can be said of those of the Council and the supervisors, whom candidates are shown and others are not', async () => {
    const exam = await world.round().withCandidates(1).at('APPLIED');
    const [candidate] = exam.candidates;
    if (candidate === undefined) throw new Error('no candidate');
    const { chair, supervisor, marker1, outsider } = world.people;
    const shown = async (who: Person) =>
      (await world.queriesAs(who).peopleToDeclare(await accessOf(who, exam.id))).map(({ id }) => id);
    expect(await shown(candidate)).toEqual(expect.arrayContaining([chair.id, supervisor.id]));
    expect(await shown(candidate)).not.toContain(marker1.id);
    for (const who of [chair, marker1, outsider]) expect(await shown(who)).toEqual([]);
  });
});

describe('requests for a second person', () => {
  test('of all rounds are listed for whoever made them and whoever may agree, in words', async () => {
    const exam = await world.round().at('OPENED');
    const { chair, codingHead, secretary, marker1, deputy, outsider } = world.people;
    const asked = await world.run('compileWritten', chair, await exam.step());
    expect(asked.ok).toBe(true);
    const listed = async (who: Person | null) =>
      (await world.queriesAs(who).pendingEverywhere({}, world.clock.now())).edges.map(({ node }) => node);
    const [mine] = await listed(chair);
    expect(mine).toMatchObject({ act: 'compileWritten', roundId: exam.id, isMine: true, mayDecide: false });
    const [theirs] = await listed(codingHead);
    expect(theirs).toMatchObject({ isMine: false, mayDecide: true });
    for (const who of [marker1, outsider, null]) expect(await listed(who)).toEqual([]);
    const body = (await world.readers.bodies.ofRound(exam.id)).find(({ kind }) => kind === 'MARKING');
    const replaced = await world.run('replaceMember', chair, {
      bodyId: body?.id ?? '',
      expectedVersion: 1,
      leavingId: marker1.id,
      comingId: outsider.id,
      decision: { number: '9/QĐ-SNV', date: day('2026-11-16'), signer: 'Đinh Ký' },
      reason: 'Đi công tác',
      date: day('2026-11-17'),
    });
    expect(replaced.ok ? [] : replaced.errors).toEqual([]);
    const replacing = (await listed(deputy)).find(({ act }) => act === 'replaceMember');
    if (replacing === undefined) throw new Error('not listed');
    const details = await approvalDetails(replacing, world.queriesAs(deputy));
    expect(Object.fromEntries(details.map(({ label, value }) => [label, value]))).toEqual({
      Ban: 'Ban chấm thi',
      'Phiên bản đã đọc': '1',
      'Người thôi tham gia': marker1.name,
      'Người thay': outsider.name,
      'Quyết định: số': '9/QĐ-SNV',
      'Quyết định: ngày': '16/11/2026',
      'Quyết định: người ký': 'Đinh Ký',
      'Lý do': 'Đi công tác',
      Ngày: '17/11/2026',
    });
    expect(await listed(secretary)).toEqual([]);
    const { id: requestId, payloadHash } = replacing;
    await world.must('approveAct', deputy, { requestId, payloadHash });
    const written = JSON.stringify((await world.readers.bodies.ofRound(exam.id)).map(({ formerSeats }) => formerSeats));
    const logged = JSON.stringify(await world.entries(exam.id));
    for (const text of ['Đi công tác', 'Đinh Ký'])
      expect([written.includes(text), logged.includes(text)]).toEqual([true, false]);
  });

  test('have a title and a Vietnamese word for every part of every two-person act', () => {
    const schema = buildSchema();
    const acts = Object.values(world.commands).filter(({ approval }) => approval !== null);
    const missing = acts.flatMap(({ name }) => {
      const found: string[] = name in ACT_TITLES ? [] : [name];
      const walk = (typeName: string): void => {
        const input = schema.getType(typeName);
        if (!isInputObjectType(input)) throw new Error(`no input ${typeName}`);
        for (const one of Object.values(input.getFields())) {
          if (!(one.name in PART_LABEL)) found.push(`${typeName}.${one.name}`);
          const below = getNamedType(one.type);
          if (isInputObjectType(below)) walk(below.name);
        }
      };
      const [argument] = schema.getMutationType()?.getFields()[name]?.args ?? [];
      if (argument !== undefined) walk(getNamedType(argument.type).name);
      return found;
    });
    expect(acts.length).toBeGreaterThanOrEqual(5);
    expect(missing).toEqual([]);
  });
});
