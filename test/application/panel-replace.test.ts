import { localDate as day } from '../../src/domain/calendar';
import type { BodyKind } from '../../src/domain/panel/body';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { InputOf, Person, World } from '../support/world';
import { sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
jest.setTimeout(60_000);

const bodyOf = async (exam: Exam, kind: BodyKind) =>
  (await world.readers.bodies.ofRound(exam.id)).find((body) => body.kind === kind)!;

async function replacing(
  exam: Exam,
  kind: BodyKind,
  [leaving, coming]: readonly [Person, Person],
  changes: Partial<InputOf<'replaceMember'>> = {},
): Promise<InputOf<'replaceMember'>> {
  const { id, version } = await bodyOf(exam, kind);
  return {
    bodyId: id,
    expectedVersion: version,
    leavingId: leaving.id,
    comingId: coming.id,
    decision: { number: '12/QĐ-HĐTT', date: day('2026-09-30'), signer: 'Chủ tịch Hội đồng' },
    reason: 'Có quan hệ với người dự tuyển',
    date: day('2026-09-30'),
    ...changes,
  };
}

describe('replacing a member', () => {
  test('keeps who sat there, from when to when, why, and by which decision', async () => {
    const exam = await world.round().at('REGISTRATION');
    const { chair, panelist1, outsider } = world.people;
    await world.must('replaceMember', chair, await replacing(exam, 'PANEL', [panelist1, outsider]));
    const body = await bodyOf(exam, 'PANEL');
    expect(body.seats).toContainEqual({ personId: outsider.id, seat: 'MEMBER', since: '2026-09-30' });
    expect(body.seats.map(({ personId }) => personId)).not.toContain(panelist1.id);
    expect(body.formerSeats).toEqual([
      {
        personId: panelist1.id,
        seat: 'MEMBER',
        from: '2026-09-18',
        to: '2026-09-30',
        replacedBy: outsider.id,
        reason: 'Có quan hệ với người dự tuyển',
        decision: { number: '12/QĐ-HĐTT', date: '2026-09-30', signer: 'Chủ tịch Hội đồng' },
      },
    ]);
    const entry = (await world.entries(exam.id)).at(-1);
    expect(entry).toMatchObject({ actorId: chair.id, after: { approvedBy: world.people.deputy.id } });
  });

  test('waits for another leader of the Council, and for the secretary where there is none', async () => {
    const exam = await world.round().at('READY');
    const { chair, deputy, secretary, admin, panelist1, councillor1, outsider } = world.people;
    const input = await replacing(exam, 'PANEL', [panelist1, outsider], { date: day('2026-09-20') });
    const asked = await world.run('replaceMember', chair, input);
    if (!asked.ok || !('approvalRequired' in asked.value)) throw new Error('it did not wait');
    expect((await bodyOf(exam, 'PANEL')).version).toBe(1);
    for (const person of [secretary, admin, outsider]) {
      await expectDenied(world, 'approveAct', person, asked.value.approvalRequired);
    }
    await world.must('approveAct', deputy, asked.value.approvalRequired);
    expect((await bodyOf(exam, 'PANEL')).version).toBe(2);
    const ofCouncil = await replacing(exam, 'COUNCIL', [deputy, outsider], { date: day('2026-09-20') });
    await expectDenied(world, 'replaceMember', chair, ofCouncil);
    await world.must('replaceMember', admin, ofCouncil);
    expect((await world.entries(exam.id)).at(-1)).toMatchObject({ after: { approvedBy: chair.id } });
    expect((await bodyOf(exam, 'COUNCIL')).seats.map(({ personId }) => personId)).not.toContain(councillor1);
  });

  test.each<
    [string, (people: World['people']) => readonly [Person, Person], Partial<InputOf<'replaceMember'>>, string[]]
  >([
    ['by a supervisor', ({ marker1, supervisor }) => [marker1, supervisor], {}, ['FORBIDDEN_COMBINATION comingId']],
    ['by a coder', ({ marker1, codingMember }) => [marker1, codingMember], {}, ['FORBIDDEN_COMBINATION comingId']],
    ['by the administrator', ({ marker1, admin }) => [marker1, admin], {}, ['FORBIDDEN_COMBINATION comingId']],
    ['by one of the same body', ({ marker1, marker2 }) => [marker1, marker2], {}, ['DUPLICATE comingId']],
    ['who sits elsewhere', ({ panelist1, outsider }) => [panelist1, outsider], {}, ['INVALID_VALUE leavingId']],
    [
      'on a day to come',
      ({ marker1, outsider }) => [marker1, outsider],
      { date: day('2026-12-31') },
      ['INVALID_VALUE date'],
    ],
    [
      'before they began',
      ({ marker1, outsider }) => [marker1, outsider],
      { date: day('2026-09-01') },
      ['INVALID_VALUE date'],
    ],
    ['without a reason', ({ marker1, outsider }) => [marker1, outsider], { reason: ' ' }, ['INVALID_TEXT reason']],
    [
      'by one under discipline',
      ({ marker1, outsider }) => [marker1, outsider],
      { statuses: ['UNDER_DISCIPLINE'] },
      ['STATUS_BAR comingId'],
    ],
    [
      'on an older version',
      ({ marker1, outsider }) => [marker1, outsider],
      { expectedVersion: 9 },
      ['STALE_VERSION expectedVersion'],
    ],
  ])('%s is refused', async (_name, pair, changes, expected) => {
    const exam = await world.round().at('REGISTRATION');
    const input = await replacing(exam, 'MARKING', pair(world.people), changes);
    expect(await refusals(world, 'replaceMember', world.people.chair, input)).toEqual(expected);
  });

  test('by a candidate of the round, or one related to a candidate, is refused (BR-13, BR-15)', async () => {
    const exam = await world.round().at('APPLIED');
    const { chair, marker1, candidate1, candidate2, outsider } = world.people;
    const relation = { applicationId: exam.applicationIds[1]!, personId: outsider.id, relation: 'SIBLING' as const };
    await world.must('declareRelation', candidate2, relation);
    for (const [coming, code] of [
      [candidate1, 'FORBIDDEN_COMBINATION comingId'],
      [outsider, 'CONFLICT_OF_INTEREST comingId'],
    ] as const) {
      const input = await replacing(exam, 'MARKING', [marker1, coming]);
      expect(await refusals(world, 'replaceMember', chair, input)).toEqual([code]);
    }
  });
});

describe('what the one who leaves has done', () => {
  test('passes open sheets to the newcomer, who must sign first', async () => {
    const exam = await world.round().at('SCORING');
    const { chair, panelist1, outsider } = world.people;
    const input = await replacing(exam, 'PANEL', [panelist1, outsider], { date: day('2026-12-03') });
    await world.must('replaceMember', chair, input);
    const marks = sheetMarks(8_000);
    const sheet = { applicationId: exam.applicationIds[0]!, expectedVersion: 2, marks };
    await expectDenied(world, 'submitScoreSheet', panelist1, sheet);
    expect(await refusals(world, 'submitScoreSheet', outsider, sheet)).toEqual(['DECLARATION_REQUIRED']);
    await world.must('declareInterests', outsider, {
      roundId: exam.id,
      relations: [],
      nothingToDeclare: true,
      secrecyPledged: true,
    });
    await world.must('submitScoreSheet', outsider, sheet);
    const sheets = await world.readers.sheets.ofRound(exam.id);
    expect(sheets).toHaveLength(9);
    expect(sheets.filter(({ memberId }) => memberId === outsider.id)).toHaveLength(3);
  });

  test('keeps a panel member of whom one sheet is locked (BR-43)', async () => {
    const exam = await world.round().at('SCORING');
    const { chair, panelist1, outsider } = world.people;
    const sheet = { applicationId: exam.applicationIds[0]!, expectedVersion: 1, marks: sheetMarks(8_000) };
    await world.must('submitScoreSheet', panelist1, sheet);
    const input = await replacing(exam, 'PANEL', [panelist1, outsider], { date: day('2026-12-03') });
    expect(await refusals(world, 'replaceMember', chair, input)).toEqual(['MEMBER_HAS_MARKS leavingId']);
  });

  test('leaves locked scripts as they are and passes the open ones on, two different markers each (BR-30)', async () => {
    const exam = await world.round().at('ALLOCATED');
    const { chair, outsider } = world.people;
    const first = (await exam.markingsOf(0))[0]!;
    const marker = exam.markerOf(first);
    const locked = { roundId: exam.id, marks: [{ markingId: first.id, expectedVersion: 1, mark: 7_000 as never }] };
    await world.must('submitWrittenMarks', marker, locked);
    const seat = world.people.markingHead.id === marker.id ? { seat: 'HEAD' as const } : {};
    const input = await replacing(exam, 'MARKING', [marker, outsider], { ...seat, date: day('2026-11-17') });
    await world.must('replaceMember', chair, input);
    const markings = await world.readers.markings.ofRound(exam.id);
    expect(markings.filter(({ markerId }) => markerId === marker.id)).toMatchObject([
      { id: first.id, state: 'LOCKED' },
    ]);
    for (const scriptId of new Set(markings.map((one) => one.scriptId))) {
      const markers = markings.filter((one) => one.scriptId === scriptId).map(({ markerId }) => markerId);
      expect(new Set(markers).size).toBe(2);
    }
  });

  test('cannot be undone once the result is established', async () => {
    const exam = await world.round().at('CONCLUDED');
    const { admin, supervisor, outsider } = world.people;
    const input = await replacing(exam, 'SUPERVISION', [supervisor, outsider], { date: day('2026-12-03') });
    expect(await refusals(world, 'replaceMember', admin, input)).toEqual(['INVALID_STATE bodyId']);
  });
});

describe('supervisors (BR-18)', () => {
  test('come from the superior when the head of the authority chairs the Council', async () => {
    const { admin, people } = { admin: world.people.admin, people: world.people };
    const exam = await world.round({ bodies: [] }).at('DRAFT');
    const other = await world.round({ bodies: ['SUPERVISION'] }).at('READY');
    expect((await bodyOf(other, 'SUPERVISION')).appointedBy).toBe('AUTHORITY');
    const council = await bodyOf(exam, 'COUNCIL');
    await world.store.models.bodies.updateOne({ _id: council.id }, { $set: { chairIsHead: true } });
    const seats = [{ personId: people.supervisor.id, seat: 'HEAD' as const }];
    const input = { roundId: exam.id, kind: 'SUPERVISION' as const, seats };
    expect(await refusals(world, 'appointBody', admin, input)).toEqual(['SUPERIOR_REQUIRED appointedBy']);
    await world.must('appointBody', admin, { ...input, appointedBy: 'SUPERIOR' });
    expect((await bodyOf(exam, 'SUPERVISION')).appointedBy).toBe('SUPERIOR');
  });

  test('are the only body of which that is said, as the Council is the only one chaired', async () => {
    const exam = await world.round({ bodies: [] }).at('READY');
    const seats = [{ personId: world.people.codingHead.id, seat: 'HEAD' as const }];
    const input = {
      roundId: exam.id,
      kind: 'CODING' as const,
      seats,
      appointedBy: 'SUPERIOR' as const,
      chairIsHead: true,
    };
    expect(await refusals(world, 'appointBody', world.people.chair, input)).toEqual([
      'INVALID_VALUE appointedBy',
      'INVALID_VALUE chairIsHead',
    ]);
  });
});
