import { remind } from '../../src/outbox/remind';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Who, World } from '../support/world';
import { day, declareFor, newApplication } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ candidates: 0 }).at('REGISTRATION');
}, 60_000);
afterAll(() => world.close());

const person = (fullName: string, born = '1985-03-14') => ({
  fullName,
  birthDate: day(born),
  unit: 'Bệnh viện Mắt Sông Hồng',
  title: 'Trưởng khoa',
});
const list = (...people: readonly ReturnType<typeof person>[]) => ({
  roundId: exam.id,
  postId: exam.postIds[0]!,
  people,
});

async function seenBy(who: Who) {
  const queries = world.queriesAs(who);
  const round = (await queries.round(exam.id))!;
  const now = world.clock.now();
  return {
    people: (await queries.compulsoryPeople(round.access, now)).map(({ fullName, state }) => [fullName, state]),
    step: (await queries.timetable(round.access, now)).find(({ key }) => key === 'compulsory')?.state ?? null,
  };
}

const lineOf = async (name: string) =>
  (await world.readers.compulsoryPeople.ofRound(exam.id)).find(({ fullName }) => fullName === name)!;
const reportOn = (...personIds: readonly string[]) => ({
  roundId: exam.id,
  personIds,
  document: { number: '21/BC-HĐTT', date: day('2026-11-01') },
  recipient: 'Ban Thường vụ Đảng ủy',
});

const EVIDENCE = { number: '7/GXN', date: day('2026-10-01'), issuer: 'Bệnh viện tỉnh' };

test('are written down by the secretary, seen by Council and supervisors, by nobody else', async () => {
  const { secretary, chair, candidate1, supervisor, outsider } = world.people;
  const here = { ...newApplication(exam, 'candidate1') };
  const people = [person(here.fullName, here.birthDate), person('Lò Thị Ban'), person('Sùng A Páo')];
  await expectDenied(world, 'nameCompulsoryPeople', chair, list(...people));
  await expectDenied(world, 'nameCompulsoryPeople', candidate1, list(...people));
  await world.must('nameCompulsoryPeople', secretary, list(...people));
  expect(await refusals(world, 'nameCompulsoryPeople', secretary, list(person('lò thị ban')))).toEqual([
    'INVALID_VALUE people.0.fullName',
  ]);
  const all = people.map(({ fullName }) => [fullName, 'AWAITED']);
  for (const who of [secretary, chair, supervisor]) expect(await seenBy(who)).toEqual({ people: all, step: 'OPEN' });
  for (const who of [candidate1, outsider]) expect(await seenBy(who)).toEqual({ people: [], step: null });
});

test('are registered by their own application, or excused by a paper of the list in the quy chế', async () => {
  const { secretary, candidate1 } = world.people;
  await world.must('submitApplication', candidate1, newApplication(exam, 'candidate1'));
  await declareFor(exam, ['secretary', 'chair', 'supervisor']);
  const line = await lineOf('Lò Thị Ban');
  const input = { personId: line.id, expectedVersion: 1, excuse: 'MATERNITY' as const, evidence: EVIDENCE };
  await expectDenied(world, 'excuseCompulsoryPerson', candidate1, input);
  expect(await refusals(world, 'excuseCompulsoryPerson', secretary, { ...input, excuse: 'FORCE_MAJEURE' })).toEqual([
    'INVALID_VALUE excuse',
  ]);
  await world.must('excuseCompulsoryPerson', secretary, input);
  expect((await seenBy(secretary)).people.map(([, state]) => state)).toEqual(['REGISTERED', 'EXCUSED', 'AWAITED']);
});

test('are reported when they stayed away, which the plan asks the secretary for and reminds of', async () => {
  const { secretary, chair } = world.people;
  const [stayed, excused] = [await lineOf('Sùng A Páo'), await lineOf('Lò Thị Ban')];
  expect(await refusals(world, 'reportUnregistered', secretary, reportOn(stayed.id))).toContain(
    'INVALID_VALUE personIds.0',
  );
  world.clock.moveTo('2026-11-01', 0);
  await world.must('closeRegistration', chair, await exam.step());
  await declareFor(exam, ['secretary', 'chair', 'supervisor']);
  expect(await seenBy(secretary)).toMatchObject({ step: 'OPEN' });
  world.clock.moveTo('2026-11-13');
  await remind({ unitOfWork: world.unitOfWork, clock: world.clock.now });
  const letters = await world.readers.outbox.due(world.clock.now(), 100);
  expect(letters.some(({ aboutId }) => aboutId === `${exam.id}.compulsory.2026-11-16.NEAR`)).toBe(true);
  expect(await refusals(world, 'reportUnregistered', secretary, reportOn(stayed.id, excused.id))).toEqual([
    'INVALID_VALUE personIds.1',
  ]);
  await world.must('reportUnregistered', secretary, reportOn(stayed.id));
  expect(await seenBy(secretary)).toMatchObject({ step: 'DONE' });
  expect(await refusals(world, 'reportUnregistered', secretary, reportOn(stayed.id))).toEqual([
    'INVALID_VALUE personIds.0',
  ]);
});

test('are struck out with a reason, and stand in the log without a name', async () => {
  const { secretary } = world.people;
  const line = await lineOf('Lò Thị Ban');
  const removal = { personId: line.id, expectedVersion: line.version, reason: 'Đã chuyển công tác' };
  await world.must('removeCompulsoryPerson', secretary, removal);
  expect((await seenBy(secretary)).people).toHaveLength(2);
  const log = JSON.stringify(await world.readers.audit.entries(exam.id, 0, 1_000));
  for (const word of ['Sùng A Páo', 'Lò Thị Ban', '7/GXN', 'Đã chuyển công tác']) expect(log).not.toContain(word);
  expect(log).toContain('21/BC-HĐTT');
});
