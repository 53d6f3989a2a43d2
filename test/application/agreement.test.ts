import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  const marks = [
    [7_000, 6_800],
    [6_100, 6_000],
    [8_000, 8_400],
    [5_500, 5_500],
  ];
  const written = (candidate: number, turn: number): number => marks[candidate]?.[turn - 1] ?? 0;
  exam = await world.round({ candidates: 4, written }).at('MARKED');
}, 60_000);
afterAll(() => world.close());

const seenBy = async (who: Person) => {
  const queries = world.queriesAs(who);
  return queries.markingAgreement((await queries.access(exam.id))!);
};

test('nobody is told how far markers agree while a mark can still be struck out (BR-30, BR-34)', async () => {
  for (const who of Object.values(world.people)) {
    const queries = world.queriesAs(who);
    const access = await queries.access(exam.id);
    if (access !== null) expect([who.key, await queries.markingAgreement(access)]).toEqual([who.key, null]);
  }
});

test('the head of marking and the supervisors are told once the blind map is open, and nobody else', async () => {
  await exam.goTo('OPENED');
  const { markingHead, supervisor, chair, secretary, marker1, admin } = world.people;
  for (const who of [chair, secretary, marker1, admin, exam.candidates[0]!]) expect(await seenBy(who)).toBeNull();
  const seen = (await seenBy(markingHead))!;
  expect(await seenBy(supervisor)).toEqual(seen);
  expect(seen.scripts).toBe(4);
  // By hand, rows 70 68, 61 60, 80 84, 55 55: MSR 276.4583, MSC 0.125, MSE 3.4583; 273 : 278.25 = 0.9811.
  expect(seen.intraclass.value).toBe('0,98');
  expect(seen.kappa.sentence).toContain('các khoảng 5,00 điểm');
  // Differences first minus second: 2, 1, −4, 0; each script counts for both its markers.
  const counted = seen.markers.reduce((all, { scripts }) => all + scripts, 0);
  expect(counted).toBe(8);
  expect(seen.markers.map(({ name }) => name)).toEqual([...new Set(seen.markers.map(({ name }) => name))]);
  for (const { severity } of seen.markers) expect(severity.sentence).toMatch(/^Cho điểm (ngang với|cao hơn|thấp hơn) /);
});
