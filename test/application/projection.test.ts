import { openWorld } from '../support/world';
import type { Who, World } from '../support/world';
import { sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round({ regulation: { ballot: 'PUBLIC', entry: 'DIRECT' } }).at('SCORING');
  const startsAt = new Date('2026-12-03T01:00:00Z');
  const draw = { roundId: exam.id, seed: '482913', place: 'Hội trường', startsAt };
  await world.must('drawDefenceOrder', world.people.secretary, draw);
}, 60_000);
afterAll(() => world.close());

async function wall(who: Who) {
  const queries = world.queriesAs(who);
  const access = await queries.access(exam.id);
  return access === null ? null : queries.projection(access);
}

test('the wall shows no mark until the last is in, then all at once in the order of the seats (BR-46)', async () => {
  const { secretary, panelHead, panelist1, panelist2, panelist3, candidate1, outsider } = world.people;
  expect(await wall(secretary)).toMatchObject({ candidate: null, turn: null, ballots: [] });
  const [applicationId = '', second = ''] = (await world.readers.defences.find(exam.id))?.order ?? [];
  await world.must('callDefender', panelHead, { applicationId });
  const score = (who: typeof panelist1, total: number, id = applicationId) =>
    world.must('submitScoreSheet', who, { applicationId: id, expectedVersion: 1, marks: sheetMarks(total) });
  // The last seat first: the order on the wall is that of the seats.
  await score(panelist3, 7_000);
  await score(panelist1, 9_000);
  await score(panelist1, 5_000, second);
  const before = await wall(secretary);
  expect(before?.ballots).toEqual([]);
  expect(JSON.stringify(before)).not.toMatch(/7000|9000|5000/);
  await score(panelist2, 8_000);
  const shown = await wall(panelHead);
  expect(shown?.ballots).toEqual([
    { memberId: panelist1.id, total: 9_000 },
    { memberId: panelist2.id, total: 8_000 },
    { memberId: panelist3.id, total: 7_000 },
  ]);
  expect(shown?.candidate?.fullName).toBe((await world.readers.applications.find(applicationId))?.fullName);
  expect(shown?.next?.fullName).toBe((await world.readers.applications.find(second))?.fullName);
  for (const who of [panelist1, candidate1, outsider]) expect(await wall(who)).toBeNull();

  // The next candidate comes in: the marks of the one before leave the wall, one mark of the next is not all of them.
  await world.must('endDefence', panelHead, { applicationId });
  expect((await wall(secretary))?.ballots).toHaveLength(3);
  await world.must('callDefender', panelHead, { applicationId: second });
  expect((await wall(secretary))?.ballots).toEqual([]);
});

test('the wall shows no mark at all where sheets are signed', async () => {
  const { secretary, panelHead } = world.people;
  exam = await world.round({ regulation: { entry: 'DIRECT' } }).at('SCORED');
  const startsAt = new Date('2026-12-03T01:00:00Z');
  await world.must('drawDefenceOrder', secretary, { roundId: exam.id, seed: '482913', place: 'Hội trường', startsAt });
  const [applicationId = ''] = (await world.readers.defences.find(exam.id))?.order ?? [];
  await world.must('callDefender', panelHead, { applicationId });
  const shown = await wall(secretary);
  expect(shown?.candidate).not.toBeNull();
  expect(shown?.ballots).toEqual([]);
});
