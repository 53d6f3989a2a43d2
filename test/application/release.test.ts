import { publishedResult } from '../../src/application/result/published';
import { refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { day, RELEASE } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  exam = await world
    .round({ regulation: { phases: ['DEFENCE'] }, defence: (candidate, member) => 9_000 - 700 * candidate - member })
    .withCandidates(2)
    .at('CONCLUDED');
  world.clock.moveTo('2026-12-23');
}, 60_000);
afterAll(() => world.close());

/** What one person can read of the released result. */
async function readingOf(who: Person) {
  const queries = world.queriesAs(who);
  const access = await queries.access(exam.id);
  if (access === null) return null;
  return { list: await queries.publishedResult(access), own: await queries.ownResult(access) };
}

test('before its release nobody reads the result this way, not even whoever established it (BR-57)', async () => {
  const { chair, outsider } = world.people;
  for (const who of [chair, outsider, ...exam.candidates]) {
    expect(await readingOf(who)).toEqual({ list: null, own: null });
  }
  expect(await publishedResult(world.readers, await exam.load())).toBeNull();
});

test('documents are checked field by field: numbers, who decided, and days that follow one another', async () => {
  const wrong = { ...RELEASE, reportNumber: ' ', decisionIssuer: '', reportDate: day('2026-11-01') };
  const { chair } = world.people;
  expect(await refusals(world, 'releaseResult', chair, { ...(await exam.step()), ...wrong })).toEqual([
    'DATES_OUT_OF_ORDER reportDate',
    'INVALID_TEXT decisionIssuer',
    'INVALID_TEXT reportNumber',
  ]);
  const early = { ...RELEASE, decisionDate: day('2026-12-19') };
  expect(await refusals(world, 'releaseResult', chair, { ...(await exam.step()), ...early })).toEqual([
    'DATES_OUT_OF_ORDER decisionDate',
  ]);
  const tomorrow = { ...RELEASE, decisionDate: day('2026-12-24') };
  expect(await refusals(world, 'releaseResult', chair, { ...(await exam.step()), ...tomorrow })).toEqual([
    'INVALID_VALUE decisionDate',
  ]);
});

test('the chair alone releases nothing: it waits for the secretary', async () => {
  const asked = await world.run('releaseResult', world.people.chair, { ...(await exam.step()), ...RELEASE });
  expect(asked).toMatchObject({ ok: true, value: { approvalRequired: { requestId: expect.any(String) as string } } });
  expect((await exam.load()).resultRelease ?? null).toBeNull();
  const [pending] = await world.readers.approvals.pending(exam.id, world.clock.now());
  await world.must('approveAct', world.people.secretary, {
    requestId: pending!.id,
    payloadHash: pending!.payloadHash,
  });
  expect((await exam.load()).resultRelease).toEqual({
    report: { number: '12/TTr-HĐTT', date: '2026-12-20' },
    decision: { number: '340/QĐ-SNV', date: '2026-12-22', issuer: 'Giám đốc Sở Nội vụ' },
    on: '2026-12-23',
    // Ninety days on is Tuesday 23 March 2027.
    complaintsUntil: '2027-03-23',
  });
  expect(await refusals(world, 'releaseResult', world.people.chair, { ...(await exam.step()), ...RELEASE })).toEqual([
    'ALREADY_DECIDED roundId',
  ]);
});

test('then everybody reads who was chosen, and nothing of anybody else', async () => {
  const [winner, other] = await world.readers.applications.ofRound(exam.id);
  const list = await publishedResult(world.readers, await exam.load());
  expect(list?.posts).toEqual([
    {
      post: expect.objectContaining({ id: exam.postIds[0] }) as object,
      outcome: 'FILLED',
      winners: [{ candidateNumber: expect.any(String) as string, fullName: winner?.fullName, total: 8_999 }],
    },
  ]);
  expect((await readingOf(world.people.outsider))?.list).toEqual(list);
  expect(JSON.stringify(list)).not.toContain(other?.fullName);
});

test('each candidate reads their own marks by criterion, adding up to their own mark; others read none', async () => {
  const own = (await readingOf(exam.candidates[1]!))?.own;
  expect(own?.line).toMatchObject({ outcome: 'NOT_SELECTED', rank: 2, defence: { value: 8_299 } });
  expect(own?.criteria.reduce((sum, { mean }) => sum + mean, 0)).toBe(8_299);
  expect((await readingOf(exam.candidates[0]!))?.own?.line.outcome).toBe('WINNER');
  const { chair, panelist1, outsider } = world.people;
  for (const who of [chair, panelist1, outsider]) expect((await readingOf(who))?.own).toBeNull();
});
