import { expectDenied, refusals } from '../support/expecting';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;

beforeAll(async () => {
  world = await openWorld();
  // Candidate 1 fails the written paper.
  exam = await world.round({ written: (candidate) => (candidate === 1 ? 4_900 : 8_000) }).at('DEFENCE');
}, 60_000);
afterAll(() => world.close());

const draw = (seed = '482913') => ({
  roundId: exam.id,
  seed,
  place: 'Hội trường tầng 2',
  startsAt: new Date('2026-12-03T01:00:00Z'),
});
const session = async () => (await world.readers.defences.find(exam.id))!;

describe('the draw of the order (BR-40)', () => {
  test('is for the secretary and the head of the panel, not before the day, with a seed that can be read aloud', async () => {
    const { chair, secretary, panelist1, candidate1 } = world.people;
    for (const who of [chair, panelist1, candidate1, null]) await expectDenied(world, 'drawDefenceOrder', who, draw());
    expect(await refusals(world, 'drawDefenceOrder', secretary, draw('12'))).toEqual(['INVALID_VALUE seed']);
    const early = { ...draw(), startsAt: new Date('2026-12-02T01:00:00Z') };
    expect(await refusals(world, 'drawDefenceOrder', secretary, early)).toEqual(['INVALID_VALUE startsAt']);
    expect(await world.readers.defences.find(exam.id)).toBeNull();
  });

  test('takes those admitted, once, and says in the log with which seed', async () => {
    const { secretary } = world.people;
    await world.must('drawDefenceOrder', secretary, draw());
    const admitted = exam.applicationIds.filter((_id, index) => index !== 1);
    expect([...(await session()).order].sort()).toEqual([...admitted].sort());
    expect(await refusals(world, 'drawDefenceOrder', secretary, draw('777777'))).toEqual(['ALREADY_DECIDED']);
    const queries = world.queriesAs(secretary);
    const access = (await queries.access(exam.id))!;
    const log = await queries.auditEntries(access, { first: 100 });
    const words = log.edges.map(({ node }) => node.sentence);
    expect(words.join('\n')).toContain('bốc thăm thứ tự trình bày của 2 thí sinh với số 482913');
  });
});

describe('a turn before the panel', () => {
  test('is called, timed, minuted and ended on record; what was said stands in the session and not in the log', async () => {
    const { panelHead, panelist1, secretary, chair } = world.people;
    const [first = '', second = ''] = (await session()).order;
    const about = { applicationId: first };
    await expectDenied(world, 'callDefender', chair, about);
    expect(await refusals(world, 'callDefender', panelHead, { applicationId: second })).toEqual([
      'REASON_REQUIRED reason',
    ]);
    expect(await refusals(world, 'callDefender', panelHead, { applicationId: exam.applicationIds[1]! })).toEqual([
      'INVALID_VALUE',
    ]);
    await world.must('callDefender', panelHead, about);
    await world.must('moveDefenceClock', panelHead, { ...about, phase: 'PRESENTATION', running: true });
    const asked = { ...about, askedBy: panelist1.id, question: 'Ông sẽ làm gì trước?', answer: 'Rà soát việc cũ.' };
    await expectDenied(world, 'minuteDefence', panelist1, asked);
    expect(await refusals(world, 'minuteDefence', secretary, { ...asked, askedBy: secretary.id })).toEqual([
      'NOT_A_PANEL_MEMBER askedBy',
    ]);
    await world.must('minuteDefence', secretary, asked);
    const recording = { ...about, name: 'Thẻ nhớ 01', sha256: 'ab'.repeat(32) };
    await world.must('referDefenceRecording', secretary, recording);
    await world.must('endDefence', panelHead, about);
    const [turn] = (await session()).turns;
    expect(turn).toMatchObject({ applicationId: first, endedAt: world.clock.now(), runningSince: null });
    expect(turn?.questions.map(({ question }) => question)).toEqual(['Ông sẽ làm gì trước?']);
    const entries = await world.entries(exam.id);
    const said = JSON.stringify(entries);
    expect(said).not.toContain('làm gì trước');
    expect(said).not.toContain('Rà soát');
    expect(entries.slice(-5).map(({ action }) => action)).toEqual([
      'callDefender',
      'moveDefenceClock',
      'minuteDefence',
      'referDefenceRecording',
      'endDefence',
    ]);
  });

  test('is read by those in the room and by nobody else; a candidate reads their own place alone', async () => {
    const { chair, panelist1, candidate1, candidate2, outsider, admin } = world.people;
    const [first = ''] = (await session()).order;
    const read = async (who: typeof chair) => {
      const queries = world.queriesAs(who);
      const access = (await queries.access(exam.id))!;
      return { session: await queries.defenceSession(access), own: await queries.ownTurn(access) };
    };
    for (const who of [chair, panelist1]) {
      const { session: seen, own } = await read(who);
      expect(own).toBeNull();
      expect(seen?.lines.map(({ state }) => state)).toEqual(['DONE', 'WAITING']);
    }
    for (const who of [outsider, admin]) expect(await read(who)).toEqual({ session: null, own: null });
    expect(await read(candidate2)).toEqual({ session: null, own: null });
    const isFirst = first === exam.applicationIds[0];
    expect(await read(candidate1)).toEqual({
      session: null,
      own: {
        position: isFirst ? 1 : 2,
        before: 0,
        state: isFirst ? 'DONE' : 'WAITING',
        expectedAt: isFirst ? null : world.clock.now(),
        place: 'Hội trường tầng 2',
      },
    });
  });
});

test('the minutes of the draw and of the questions state what was drawn and said (D23, D26)', async () => {
  const { secretary } = world.people;
  const { order } = await session();
  await world.must('issuePapers', secretary, { roundId: exam.id, codes: ['D23', 'D26'] });
  const papers = await world.readers.papers.ofRound(exam.id);
  const contents = await world.readers.papers.contents(papers.map(({ id }) => id));
  const texts = contents.map(({ content }) => content);
  const draws = texts.filter((text) => text.includes('so_boc_tham'));
  expect(draws).toHaveLength(1);
  expect(draws[0]).toContain('482913');
  expect(texts.filter((text) => text.includes('Rà soát việc cũ.'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('ab'.repeat(32)))).toHaveLength(1);
  expect(order).toHaveLength(2);
});
