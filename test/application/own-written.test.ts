import { mark } from '../../src/domain/marks';
import { refusals } from '../support/expecting';
import { opening } from '../support/sealed-map';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  // Candidate 0: 80, deducted for a reprimand; 1: below the gate; 2: between the bands, decided by the head.
  const written = (candidate: number, turn: number) => [8_000, 4_900, turn === 1 ? 8_000 : 7_300][candidate]!;
  exam = await world.round({ written }).at('WRITTEN');
  const applicationId = exam.applicationIds[0]!;
  const { secretary, chair } = world.people;
  const breach = { applicationId, form: 'REPRIMAND' as const, act: 'Trao đổi bài' };
  const { violationId } = await world.must('recordViolation', secretary, breach);
  const decision = { violationId, expectedVersion: 1, upheld: true, reason: 'Biên bản phòng thi' };
  await exam.goTo('MARKED');
  await world.must('decideViolation', chair, decision);
}, 60_000);
afterAll(() => world.close());

const seenBy = async (who: Person) => {
  const queries = world.queriesAs(who);
  return queries.ownWritten((await queries.access(exam.id))!);
};
const undecidedFor = async (who: Person) => {
  const queries = world.queriesAs(who);
  return (await queries.writtenProgress((await queries.access(exam.id))!))?.undecided;
};

test('how many scripts still wait for a decision is counted once every mark is locked', async () => {
  expect(await undecidedFor(world.people.chair)).toBe(1);
});

test('nobody has a written mark of their own before the written marks are released (BR-57)', async () => {
  for (const who of exam.candidates) expect(await seenBy(who)).toBeNull();
});

test('the map stays shut while one does, whoever asks; then the head decides (BR-29, BR-31)', async () => {
  const { chair, markingHead } = world.people;
  expect(await refusals(world, 'openBlindMap', chair, await opening(exam))).toEqual(['SCRIPTS_UNDECIDED roundId']);
  const decision = { by: 'HEAD' as const, mark: mark(7_700), reason: 'Đã trao đổi với hai người chấm' };
  await world.must('decideWrittenMark', markingHead, {
    scriptId: await exam.scriptOf(2),
    expectedVersion: 1,
    ...decision,
  });
  expect(await undecidedFor(chair)).toBe(0);
});

test('since the release each candidate reads their own, deductions made, and nobody else reads any (BR-36, BR-52)', async () => {
  await exam.goTo('DEFENCE');
  const { on: releasedOn, appealsUntil } = (await exam.load()).writtenRelease!;
  const days = { releasedOn, appealsUntil };
  const [first, second, third] = exam.candidates;
  expect(await seenBy(first!)).toEqual({ ...days, mark: 6_000, opensDefence: true });
  expect(await seenBy(second!)).toEqual({ ...days, mark: 4_900, opensDefence: false });
  expect(await seenBy(third!)).toEqual({ ...days, mark: 7_700, opensDefence: true });
  const { chair, markingHead, marker1, supervisor, outsider, candidate5 } = world.people;
  for (const who of [chair, markingHead, marker1, supervisor, outsider, candidate5])
    expect(await seenBy(who)).toBeNull();
});
