import { bundleOf } from '../../src/application/archive/bundle';
import { verifyBundle } from '../../scripts/verify/bundle';
import type { Bundle } from '../../scripts/verify/bundle';
import { Misfit } from '../../scripts/verify/hashes';
import { excludeMember } from '../../src/domain/scoring/excluded-member';
import type { ScoreSheet } from '../../src/domain/scoring/score-sheet';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world
    .round({ regulation: { phases: ['DEFENCE'] } })
    .withCandidates(2)
    .at('SCORING');
  const people = Object.values(world.people);
  for (const [index, applicationId] of exam.applicationIds.entries()) {
    for (const { memberId } of await world.readers.sheets.ofApplications([applicationId])) {
      // The first member goes after the first candidate; the others give 70 and 80, the first gave 75.
      const isFirst = memberId === world.people.panelist1.id;
      if (isFirst && index === 1) continue;
      const total = isFirst ? 7_500 : 7_000 + index * 1_000;
      const member = people.find(({ id }) => id === memberId)!;
      await world.must('submitScoreSheet', member, { applicationId, expectedVersion: 1, marks: sheetMarks(total) });
    }
  }
}, 60_000);
afterAll(() => world.close());

const leaveOut = (memberId: string, reason = 'Vắng từ thí sinh thứ hai, có biên bản') => ({
  roundId: exam.id,
  postId: exam.postIds[0]!,
  memberId,
  reason,
});
const roundAs = (who: Person) => world.queriesAs(who).round(exam.id);

test('is asked for by the Chair alone, with a reason, for a member who has not scored everybody', async () => {
  const { chair, panelHead, secretary, panelist1, panelist2, outsider } = world.people;
  for (const who of [panelHead, secretary, panelist1])
    await expectDenied(world, 'excludePanelMember', who, leaveOut(panelist1.id));
  expect(await refusals(world, 'excludePanelMember', chair, leaveOut(panelist1.id, ''))).toEqual([
    'INVALID_TEXT reason',
  ]);
  expect(await refusals(world, 'excludePanelMember', chair, leaveOut(panelist2.id))).toEqual([
    'INVALID_VALUE memberId',
  ]);
  expect(await refusals(world, 'excludePanelMember', chair, leaveOut(outsider.id))).toEqual([
    'NOT_A_PANEL_MEMBER memberId',
  ]);
});

test('waits for the secretary, and until then nothing is left out', async () => {
  const { chair, secretary, panelist1 } = world.people;
  expect(await refusals(world, 'establishResult', chair, await exam.step())).toEqual(['SHEETS_INCOMPLETE roundId']);
  const asked = await world.run('excludePanelMember', chair, leaveOut(panelist1.id));
  if (!asked.ok || !('approvalRequired' in asked.value)) throw new Error('it did not wait');
  expect(
    (await world.readers.sheets.ofRound(exam.id)).filter(({ memberId }) => memberId === panelist1.id),
  ).toHaveLength(2);
  const { requestId, payloadHash } = asked.value.approvalRequired;
  const own = await world.run('approveAct', chair, { requestId, payloadHash });
  expect(own.ok ? [] : own.errors.map(({ code }) => code)).toEqual(['SECOND_PERSON_REQUIRED']);
  await world.must('approveAct', secretary, { requestId, payloadHash });
});

test('leaves the member out for every candidate of the post, and keeps what was on the sheets', async () => {
  const { chair, panelist1 } = world.people;
  const counting = await world.readers.sheets.ofRound(exam.id);
  const every = await world.readers.sheets.everyOfRound(exam.id);
  expect(every.length - counting.length).toBe(2);
  expect(counting.some(({ memberId }) => memberId === panelist1.id)).toBe(false);
  const own = every.filter(({ memberId }) => memberId === panelist1.id);
  expect(own.map(({ state, excluded }) => [state, excluded?.by])).toEqual([
    ['LOCKED', chair.id],
    ['OPEN', chair.id],
  ]);
  expect(Object.values(own[0]?.marks ?? {}).reduce((sum, one) => sum + one, 0)).toBe(7_500);
  const asked = await world.run('establishResult', chair, await exam.step());
  expect(asked.ok).toBe(true);
});

test('tells the member who comes back why their sheet is not taken', async () => {
  const input = { applicationId: exam.applicationIds[1]!, expectedVersion: 1, marks: sheetMarks(9_000) };
  expect(await refusals(world, 'submitScoreSheet', world.people.panelist1, input)).toEqual([
    'EXCLUDED_FROM_PANEL applicationId',
  ]);
});

test('is shown to those who conduct the defence, without a mark', async () => {
  const { chair, secretary, panelHead, panelist1, panelist2, candidate1 } = world.people;
  for (const [who, seen] of [
    [chair, 1],
    [secretary, 1],
    [panelHead, 1],
    [panelist2, 0],
    [candidate1, 0],
  ] as const) {
    const round = await roundAs(who);
    const found = round === null ? [] : await world.queriesAs(who).panelExclusions(round.access);
    expect(found).toHaveLength(seen);
    expect(found.every((one) => one.memberId === panelist1.id && !('marks' in one))).toBe(true);
  }
});

test('fits the log, and taking it back in the store alone does not', async () => {
  expect(await world.integrity.check(exam.id)).toBeNull();
  const every = await world.readers.sheets.everyOfRound(exam.id);
  const own = every.find(({ excluded }) => excluded != null)!;
  await world.store.models.scoreSheets.updateOne({ _id: own.id }, { $set: { excluded: null } });
  expect(await world.integrity.check(exam.id)).toMatchObject({ code: 'LOG_BROKEN' });
  await world.store.models.scoreSheets.updateOne({ _id: own.id }, { $set: { excluded: own.excluded } });
  expect(await world.integrity.check(exam.id)).toBeNull();
});

test('is recomputed so by the independent verifier', async () => {
  await world.must('establishResult', world.people.chair, await exam.step());
  await world.must('issuePapers', world.people.secretary, { roundId: exam.id });
  for (const chain of await world.integrity.chains()) await world.integrity.sign(chain);
  const notes = (await world.readers.checkpoints.newest(10)).map(({ note }) => note);
  const { publicKey } = world.integrity;
  const bundle = JSON.parse(
    JSON.stringify(await bundleOf(world.readers, { publicKey, notes, pepper: world.pepper })),
  ) as Bundle;
  expect(verifyBundle(bundle, notes, publicKey)).toMatch(/^KHỚP/);
  const counted = structuredClone(bundle);
  const left = counted.rounds[0]!.sheets.find(({ state }) => state === 'EXCLUDED')!;
  Object.assign(left, { state: 'LOCKED' });
  expect(() => verifyBundle(counted, notes, publicKey)).toThrow(Misfit);
});

test('cannot leave too few to drop the extremes, nor take a secret ballot out', () => {
  const sheetOf = (memberId: string, state: ScoreSheet['state']): ScoreSheet => {
    return { id: memberId, roundId: 'r', applicationId: 'a', memberId, state, marks: null, version: 1, lockedAt: null };
  };
  const five = ['a', 'b', 'c', 'd', 'e'].map((member) => sheetOf(member, member === 'a' ? 'OPEN' : 'LOCKED'));
  const order = { postId: 'p', by: 'c', reason: 'x', memberId: 'a', now: new Date(1) };
  const codes = (ballot: 'SIGNED' | 'SECRET', defenceCombine: 'MEAN' | 'DROP_EXTREMES') => {
    const result = excludeMember(five, order, { ballot, defenceCombine });
    return result.ok ? [] : result.errors.map(({ code }) => code);
  };
  expect(codes('SIGNED', 'MEAN')).toEqual([]);
  expect(codes('SIGNED', 'DROP_EXTREMES')).toEqual(['TOO_FEW_SCORERS']);
  expect(codes('SECRET', 'MEAN')).toEqual(['BALLOT_MODE']);
});
