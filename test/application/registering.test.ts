import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { day, declareFor, newApplication } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().withCandidates(4).at('READY');
}, 60_000);
afterAll(() => world.close());

const decide = (index: number, eligible: boolean, reasons: string[] = [], expectedVersion = 1) => ({
  applicationId: exam.applicationIds[index]!,
  expectedVersion,
  eligible,
  reasons,
});

test('nobody applies to a draft: it does not exist for them', async () => {
  await expectDenied(world, 'submitApplication', world.people.candidate1, newApplication(exam, 'candidate1'));
});

describe('submitApplication', () => {
  test('is refused before the first day', async () => {
    await exam.goTo('REGISTRATION');
    world.clock.moveTo('2026-09-30', 23);
    const input = newApplication(exam, 'candidate1');
    expect(await refusals(world, 'submitApplication', world.people.candidate1, input)).toEqual([
      'REGISTRATION_NOT_OPEN',
    ]);
    world.clock.moveTo('2026-10-01');
  });

  test('names every field that is wrong', async () => {
    const input = {
      ...newApplication(exam, 'candidate1'),
      fullName: ' ',
      unit: 'x'.repeat(301),
      title: '\u0007',
      postId: 'pst_000000000000000000000000',
      birthDate: day('2026-12-01'),
    };
    expect(await refusals(world, 'submitApplication', world.people.candidate1, input)).toEqual([
      'INVALID_TEXT fullName',
      'INVALID_TEXT title',
      'INVALID_TEXT unit',
      'INVALID_VALUE birthDate',
      'INVALID_VALUE postId',
    ]);
  });

  test('one person files one application, and whoever has a seat files none (BR-15)', async () => {
    await exam.goTo('APPLIED');
    const { candidate1, chair } = world.people;
    const input = newApplication(exam, 'candidate1');
    expect(await refusals(world, 'submitApplication', candidate1, input)).toEqual(['ALREADY_REGISTERED']);
    expect(await refusals(world, 'submitApplication', chair, input)).toEqual(['FORBIDDEN_COMBINATION']);
  });

  test('a candidate is not appointed to a body afterwards (BR-15)', async () => {
    const seats = [{ personId: world.people.candidate1.id, seat: 'HEAD' as const }];
    expect(
      await refusals(world, 'appointBody', world.people.chair, { roundId: exam.id, kind: 'APPEAL', seats }),
    ).toEqual(['FORBIDDEN_COMBINATION seats.0.personId']);
  });

  test('after 24:00 of the last day it is kept as LATE and refused (BR-04)', async () => {
    world.clock.moveTo('2026-11-01', 0);
    const input = newApplication(exam, 'candidate6');
    const answer = await world.must('submitApplication', world.people.candidate6, input);
    expect(answer.refusal).toMatchObject({ code: 'REGISTRATION_CLOSED', closedOn: '2026-10-31' });
    expect(await world.readers.applications.find(answer.applicationId)).toMatchObject({ state: 'LATE' });
  });
});

describe('closeRegistration', () => {
  test('waits for 24:00 of the last day, Hà Nội time', async () => {
    await declareFor(exam, ['chair', 'secretary']);
    world.clock.moveTo('2026-10-31', 23);
    const { chair } = world.people;
    expect(await refusals(world, 'closeRegistration', chair, await exam.step())).toEqual(['INVALID_VALUE roundId']);
    expect(await refusals(world, 'confirmCandidates', chair, await exam.step())).toEqual(
      expect.arrayContaining(['INVALID_STATE roundId']),
    );
  });

  test('eligibility is decided after it only', async () => {
    expect(await refusals(world, 'decideEligibility', world.people.secretary, decide(0, true))).toEqual([
      'INVALID_STATE applicationId',
    ]);
    await exam.goTo('SCREENING');
  });
});

describe('decideEligibility', () => {
  test('saying no needs a reason; a decision is not taken twice', async () => {
    const { secretary } = world.people;
    expect(await refusals(world, 'decideEligibility', secretary, decide(0, false))).toEqual([
      'REASONS_REQUIRED reasons',
    ]);
    expect(await refusals(world, 'decideEligibility', secretary, decide(0, true, [], 7))).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    await world.must('decideEligibility', secretary, decide(0, true));
    expect(await refusals(world, 'decideEligibility', secretary, decide(0, true, [], 2))).toEqual([
      'ALREADY_DECIDED applicationId',
    ]);
  });

  test('the list is not settled while somebody waits for a decision (BR-07)', async () => {
    expect(await refusals(world, 'confirmCandidates', world.people.chair, await exam.step())).toEqual([
      'ELIGIBILITY_PENDING roundId',
    ]);
  });
});

describe('withdrawApplication', () => {
  test('is the owner’s, once', async () => {
    const { candidate2, candidate3, secretary } = world.people;
    const input = { applicationId: exam.applicationIds[1]!, expectedVersion: 1 };
    await expectDenied(world, 'withdrawApplication', candidate3, input);
    await expectDenied(world, 'withdrawApplication', secretary, input);
    expect(await refusals(world, 'withdrawApplication', candidate2, { ...input, expectedVersion: 3 })).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    await world.must('withdrawApplication', candidate2, input);
    expect(await refusals(world, 'withdrawApplication', candidate2, { ...input, expectedVersion: 2 })).toEqual([
      'ALREADY_WITHDRAWN applicationId',
    ]);
  });

  test('somebody found not eligible has nothing to withdraw', async () => {
    await world.must('decideEligibility', world.people.secretary, decide(2, false, ['Thiếu văn bằng']));
    const input = { applicationId: exam.applicationIds[2]!, expectedVersion: 2 };
    expect(await refusals(world, 'withdrawApplication', world.people.candidate3, input)).toEqual([
      'NOT_ELIGIBLE applicationId',
    ]);
  });
});

test('candidate numbers run on in the order of receipt, for those who may stand and have not withdrawn (BR-21)', async () => {
  await world.must('decideEligibility', world.people.secretary, decide(3, true));
  await world.must('confirmCandidates', world.people.chair, await exam.step());
  const numbers = (await world.readers.applications.ofRound(exam.id)).map((one) => one.candidateNumber);
  expect(numbers).toEqual(['001', null, null, '002', null]);
  expect(await exam.load()).toMatchObject({ state: 'WRITTEN' });
});

describe('recordAbsences', () => {
  const absent = (...applicationIds: string[]) => ({ roundId: exam.id, phase: 'WRITTEN' as const, applicationIds });

  test('names whoever does not sit, is named twice, or is unknown', async () => {
    const [first, second] = exam.applicationIds;
    const input = absent(first!, first!, second!, 'app_000000000000000000000000');
    expect(await refusals(world, 'recordAbsences', world.people.secretary, input)).toEqual([
      'NOT_ELIGIBLE applicationIds.1',
      'NOT_ELIGIBLE applicationIds.2',
      'NOT_ELIGIBLE applicationIds.3',
    ]);
    expect(await refusals(world, 'recordAbsences', world.people.secretary, absent())).toEqual([
      'INVALID_VALUE applicationIds',
    ]);
  });

  test('belongs to the phase that is being held', async () => {
    const input = { ...absent(exam.applicationIds[0]!), phase: 'DEFENCE' as const };
    expect(await refusals(world, 'recordAbsences', world.people.secretary, input)).toEqual(['INVALID_STATE roundId']);
  });

  test('is over once scripts are coded', async () => {
    world.clock.moveTo('2026-11-17');
    await world.must('recordAbsences', world.people.secretary, absent(exam.applicationIds[3]!));
    expect((await world.readers.applications.find(exam.applicationIds[3]!))?.absentFrom).toEqual(['WRITTEN']);
    await world.must('codeScripts', world.people.codingHead, { roundId: exam.id });
    expect(await world.readers.scripts.ofRound(exam.id)).toHaveLength(1);
    expect(await refusals(world, 'recordAbsences', world.people.secretary, absent(exam.applicationIds[0]!))).toEqual([
      'ALREADY_DECIDED phase',
    ]);
  });
});
