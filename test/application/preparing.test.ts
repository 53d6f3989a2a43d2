import { mark } from '../../src/domain/marks';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { CRITERIA, day, DOCUMENT, newRound } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { seatsOf } from '../support/world-people';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().at('DRAFT');
}, 60_000);
afterAll(() => world.close());

const regulation = { document: DOCUMENT, entry: 'DIRECT' as const };
const councilSeats = () => seatsOf('COUNCIL').map(({ key, seat }) => ({ personId: world.people[key].id, seat }));
const decision = { number: '2260/QĐ-SNV', date: day('2026-09-18') };

describe('createRound', () => {
  test('makes a draft with the texts tidied and an entry in the chain of the system', async () => {
    const { roundId } = await world.must('createRound', world.people.admin, newRound({ title: '  Kỳ \r\n\t thi  ' }));
    const round = await world.readers.rounds.find(roundId);
    expect(round).toMatchObject({ state: 'DRAFT', version: 1, title: 'Kỳ thi', regulation: null, posts: [] });
    const last = (await world.entries('system')).at(-1);
    expect(last).toMatchObject({ action: 'createRound', subjectId: roundId, actorId: world.people.admin.id });
  });

  test('refuses a code that another round has, and keeps the other round as it was', async () => {
    const first = newRound();
    await world.must('createRound', world.people.admin, first);
    expect(await refusals(world, 'createRound', world.people.admin, { ...first, title: 'Khác' })).toEqual([
      'DUPLICATE code',
    ]);
  });

  test('gives every reason at once, each with the field at fault', async () => {
    const spoilt = newRound({
      code: ' ',
      agency: { name: '', superior: 'x', abbreviation: 'x'.repeat(31), place: 'Hà\u200bNội' },
      dates: {
        notice: day('2026-10-02'),
        opens: day('2026-10-01'),
        closes: day('2026-10-31'),
        written: null,
        defence: day('2026-10-30'),
      },
    });
    expect(await refusals(world, 'createRound', world.people.admin, spoilt)).toEqual([
      'DATES_OUT_OF_ORDER dates.defence',
      'DATES_OUT_OF_ORDER dates.opens',
      'INVALID_TEXT agency.abbreviation',
      'INVALID_TEXT agency.name',
      'INVALID_TEXT agency.place',
      'INVALID_TEXT code',
    ]);
  });
});

describe('acts on a draft', () => {
  test('a step on an older version is refused with the version that is stored', async () => {
    const { roundId } = await exam.step();
    const stale = { roundId, expectedVersion: 99 };
    const { chair, secretary } = world.people;
    expect(await refusals(world, 'setRegulation', secretary, { ...stale, regulation })).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    expect(await refusals(world, 'openRegistration', chair, stale)).toContain('STALE_VERSION expectedVersion');
  });

  test('a regulation is refused by the field that is wrong or not built', async () => {
    const spoilt = {
      document: null,
      gate: mark(10_001),
      minimumCandidates: 0,
    };
    expect(
      await refusals(world, 'setRegulation', world.people.secretary, { ...(await exam.step()), regulation: spoilt }),
    ).toEqual([
      'INVALID_VALUE regulation.gate',
      'INVALID_VALUE regulation.minimumCandidates',
      'REGULATION_INCOMPLETE regulation.document',
    ]);
  });

  test('a regulation without a written paper does not fit a round with a day for it', async () => {
    const input = { ...(await exam.step()), regulation: { ...regulation, phases: ['DEFENCE' as const] } };
    expect(await refusals(world, 'setRegulation', world.people.secretary, input)).toEqual([
      'INVALID_VALUE regulation.phases',
    ]);
  });

  test('posts need a title, a unit and a quota of at least one', async () => {
    const step = await exam.step();
    const by = world.people.secretary;
    const posts = [{ title: '', unit: 'Sở', quota: 0 }];
    expect(await refusals(world, 'definePosts', by, { ...step, posts })).toEqual([
      'INVALID_TEXT posts.0.title',
      'INVALID_VALUE posts.0.quota',
    ]);
    expect(await refusals(world, 'definePosts', by, { ...step, posts: [] })).toEqual(['INVALID_VALUE posts']);
  });

  test('criteria add up to 100 and have keys of their own', async () => {
    const [first] = CRITERIA;
    const criteria = [first!, first!, { key: '1x', title: 'Khác', maximum: mark(0) }];
    expect(await refusals(world, 'defineRubric', world.people.secretary, { ...(await exam.step()), criteria })).toEqual(
      [
        'DUPLICATE criteria.1.key',
        'INVALID_VALUE criteria.2.key',
        'INVALID_VALUE criteria.2.maximum',
        'RUBRIC_TOTAL criteria',
      ],
    );
  });

  test('nothing opens before its day, or without its regulation, posts and rubric', async () => {
    expect(await refusals(world, 'openRegistration', world.people.chair, await exam.step())).toEqual([
      'REGISTRATION_NOT_OPEN roundId',
      'REGULATION_INCOMPLETE roundId',
    ]);
  });
});

describe('appointBody', () => {
  const council = () => ({ roundId: exam.id, kind: 'COUNCIL' as const, decision, seats: councilSeats() });

  test('each body exists at most once', async () => {
    expect(await refusals(world, 'appointBody', world.people.admin, council())).toEqual(['DUPLICATE kind']);
  });

  test('a Council needs its decision, its chair and secretary, and enough people', async () => {
    const { id } = await otherDraft();
    const seats = [{ personId: world.people.deputy.id, seat: 'DEPUTY' as const }];
    const input = { roundId: id, kind: 'COUNCIL' as const, decision: null, seats };
    const found = await refusals(world, 'appointBody', world.people.admin, input);
    expect(found).toEqual(
      expect.arrayContaining(['BODY_INCOMPLETE decision', 'BODY_INCOMPLETE seats', 'BODY_SIZE seats']),
    );
  });

  test('a seat that the body does not have, a person without an account and a person twice are named', async () => {
    const { markingHead } = world.people;
    const seats = [
      { personId: markingHead.id, seat: 'HEAD' as const },
      { personId: 'acc_000000000000000000000000', seat: 'MEMBER' as const },
      { personId: markingHead.id, seat: 'HEAD' as const },
      { personId: world.people.marker1.id, seat: 'CHAIR' as const },
    ];
    const found = await refusals(world, 'appointBody', world.people.chair, {
      roundId: exam.id,
      kind: 'MARKING',
      seats,
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'DUPLICATE seats',
        'DUPLICATE seats.2.personId',
        'INVALID_VALUE seats.1.personId',
        'INVALID_VALUE seats.3.seat',
      ]),
    );
  });

  test('supervisors sit in no other body of the round (BR-17)', async () => {
    const seats = [{ personId: world.people.chair.id, seat: 'HEAD' as const }];
    const input = { roundId: exam.id, kind: 'SUPERVISION' as const, seats };
    expect(await refusals(world, 'appointBody', world.people.admin, input)).toEqual([
      expect.stringMatching(/^FORBIDDEN_COMBINATION seats/),
    ]);
  });

  test('the chair does not appoint the Council, nor the administrator a panel', async () => {
    const seats = [{ personId: world.people.panelHead.id, seat: 'HEAD' as const }];
    await expectDenied(world, 'appointBody', world.people.chair, council());
    await expectDenied(world, 'appointBody', world.people.admin, { roundId: exam.id, kind: 'PANEL', seats });
  });
});

describe('openRegistration', () => {
  test('freezes regulation, posts and rubric', async () => {
    await exam.goTo('REGISTRATION');
    const by = world.people.secretary;
    const step = await exam.step();
    const frozen = ['REGULATION_FROZEN roundId'];
    expect(await refusals(world, 'setRegulation', by, { ...step, regulation })).toEqual(frozen);
    expect(await refusals(world, 'definePosts', by, { ...step, posts: [{ title: 'a', unit: 'b', quota: 1 }] })).toEqual(
      frozen,
    );
    expect(await refusals(world, 'defineRubric', by, { ...step, criteria: CRITERIA })).toEqual(frozen);
    expect(await refusals(world, 'openRegistration', world.people.chair, step)).toEqual(frozen);
  });
});

async function otherDraft(): Promise<{ id: string }> {
  const { roundId } = await world.must('createRound', world.people.admin, newRound());
  return { id: roundId };
}
