import { mark } from '../../src/domain/marks';
import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Who, World } from '../support/world';
import { DOCUMENT } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().at('DRAFT');
}, 60_000);
afterAll(() => world.close());

const save = async (gate: number) =>
  world.must('setRegulation', world.people.secretary, {
    ...(await exam.step()),
    regulation: { document: DOCUMENT, gate: mark(gate) },
  });
const restore = async (number: number) => ({ ...(await exam.step()), number });

async function seenBy(who: Who) {
  const queries = world.queriesAs(who);
  const round = await queries.round(exam.id);
  if (round === null) return null;
  return (await queries.regulationVersions(round.access)).map((one) => [
    one.number,
    one.origin,
    one.restoredFrom,
    Number(one.regulation.gate),
  ]);
}

test('every save before the opening is kept, for those who prepare the round and the supervisors', async () => {
  const { secretary, chair, admin, councillor1, candidate1 } = world.people;
  await save(5_000);
  await save(6_000);
  const both = [
    [2, 'SAVED', null, 6_000],
    [1, 'SAVED', null, 5_000],
  ];
  for (const who of [secretary, chair, admin]) expect(await seenBy(who)).toEqual(both);
  expect(await seenBy(councillor1)).toEqual([]);
  expect(await seenBy(candidate1)).toBeNull();
  const queries = world.queriesAs(secretary);
  const { access } = (await queries.round(exam.id))!;
  const second = await queries.regulationVersion(access, 2);
  expect(second).toMatchObject({ savedBy: secretary.id, savedAt: world.clock.now(), previous: { number: 1 } });
  expect(await queries.regulationVersion(access, null)).toEqual(second);
  expect(await queries.regulationVersion(access, 9)).toBeNull();
});

test('an earlier one is taken up again as the newest, by the secretary alone', async () => {
  const { secretary, chair } = world.people;
  await expectDenied(world, 'restoreRegulation', chair, await restore(1));
  expect(await refusals(world, 'restoreRegulation', secretary, await restore(2))).toEqual(['INVALID_VALUE number']);
  expect(await refusals(world, 'restoreRegulation', secretary, await restore(7))).toEqual(['INVALID_VALUE number']);
  const stale = { ...(await restore(1)), expectedVersion: 99 };
  expect(await refusals(world, 'restoreRegulation', secretary, stale)).toEqual(['STALE_VERSION expectedVersion']);
  await world.must('restoreRegulation', secretary, await restore(1));
  expect((await exam.load()).regulation?.gate).toBe(5_000);
  expect((await seenBy(secretary))?.[0]).toEqual([3, 'RESTORED', 1, 5_000]);
});

test('a refused save keeps nothing, and a copy of another round is a version like any other', async () => {
  const { secretary } = world.people;
  const wrong = { ...(await exam.step()), regulation: { document: DOCUMENT, gate: mark(20_000) } };
  expect(await refusals(world, 'setRegulation', secretary, wrong)).toEqual(['INVALID_VALUE regulation.gate']);
  const other = await world.round({ regulation: { gate: mark(5_500) } }).at('READY');
  await world.must('copyRoundSetup', secretary, { ...(await exam.step()), fromRoundId: other.id });
  expect((await seenBy(secretary))?.[0]).toEqual([4, 'COPIED', null, 5_500]);
});

test('none is taken up once registration is open, and all can still be read', async () => {
  const opened = await world.round().at('REGISTRATION');
  const input = { ...(await opened.step()), number: 1 };
  expect(await refusals(world, 'restoreRegulation', world.people.secretary, input)).toContain(
    'REGULATION_FROZEN roundId',
  );
  const queries = world.queriesAs(world.people.secretary);
  const { access } = (await queries.round(opened.id))!;
  expect(await queries.regulationVersions(access)).toHaveLength(1);
});
