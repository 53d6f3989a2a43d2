import { ownEvents } from '../../src/application/exam/own-calendar';
import { openWorld } from '../support/world';
import type { Who, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().withCandidates(3).at('DECIDED');
}, 60_000);
afterAll(() => world.close());

async function daysOf(who: Who) {
  const access = await world.queriesAs(who).access(exam.id);
  return access === null ? [] : (await ownEvents(world.readers, access)).map(({ day }) => day);
}

const WRITTEN = '2026-11-17';
const DEFENCE = '2026-12-03';

test('there is nothing to keep free before the list of candidates is settled', async () => {
  for (const key of ['candidate1', 'chair', 'panelist1'] as const) expect(await daysOf(world.people[key])).toEqual([]);
});

test('each person gets the days they are summoned for, and nobody else any', async () => {
  await exam.goTo('WRITTEN');
  const { people } = world;
  expect(await daysOf(people.candidate1)).toEqual([WRITTEN, DEFENCE]);
  for (const key of ['chair', 'secretary', 'supervisor'] as const) {
    expect(await daysOf(people[key])).toEqual([WRITTEN, DEFENCE]);
  }
  for (const key of ['panelHead', 'panelist1'] as const) expect(await daysOf(people[key])).toEqual([DEFENCE]);
  for (const key of ['marker1', 'outsider', 'admin', 'candidate5'] as const) {
    expect(await daysOf(people[key])).toEqual([]);
  }
});

test('whoever withdraws has no day any more', async () => {
  const id = exam.applicationIds[1]!;
  const { version } = (await world.readers.applications.find(id))!;
  await world.must('withdrawApplication', world.people.candidate2, { applicationId: id, expectedVersion: version });
  expect(await daysOf(world.people.candidate2)).toEqual([]);
});

test('days that were put off keep the name of the event and count the change', async () => {
  const round = await exam.load();
  const access = (await world.queriesAs(world.people.chair).access(exam.id))!;
  const before = await ownEvents(world.readers, access);
  const decision = {
    postId: exam.postIds[0]!,
    choice: 'EXTEND' as const,
    until: round.dates.closes,
    laterDays: { written: round.dates.defence, defence: round.dates.defence },
    document: { number: '5/BB', date: round.dates.closes },
    reason: 'a',
    eligible: 1,
    decidedOn: round.dates.closes,
  };
  const moved = { ...round, dates: { ...round.dates, ...decision.laterDays }, shortPosts: [decision] };
  const after = await ownEvents(world.readers, { ...access, round: moved });
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(after.map(({ sequence, day }) => [sequence, day])).toEqual([
    [1, DEFENCE],
    [1, DEFENCE],
  ]);
});
