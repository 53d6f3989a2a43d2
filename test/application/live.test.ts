import { createLiveHub } from '../../src/application/live/live-hub';
import type { LiveHub, LiveMessage } from '../../src/application/live/live-hub';
import { stateId, liveState } from '../../src/application/live/live-state';
import type { Visitor } from '../../src/application/account/sessions';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';

let world: World;
let exam: Exam;
let hub: LiveHub;
const ended = new Set<string>();
const faults: unknown[] = [];

/** Every session of this world: its token is the person's key. */
function look(token: string): Promise<Visitor | null> {
  const person = Object.values(world.people).find(({ key }) => key === token);
  if (person === undefined || ended.has(token)) return Promise.resolve(null);
  return Promise.resolve({ viewer: person.viewer, accountId: person.id } as Visitor);
}

beforeAll(async () => {
  world = await openWorld();
  exam = await world.round().at('DEFENCE');
  hub = createLiveHub({ readers: world.readers, look, reportFault: (error) => faults.push(error), every: 20 });
}, 60_000);
afterAll(async () => {
  hub.close();
  expect(faults).toEqual([]);
  await world.close();
});

interface Line {
  readonly heard: LiveMessage[];
  readonly close: () => void;
}

async function listen(person: Person, lastId: string | null = null, roundId = exam.id): Promise<Line> {
  const heard: LiveMessage[] = [];
  const send = (message: LiveMessage): void => {
    if (message.kind !== 'beat') heard.push(message);
  };
  const close = await hub.open({ roundId, tokenHash: person.key, lastId, send });
  if (typeof close === 'string') throw new Error(close);
  return { heard, close };
}

/** Waits until a line has heard a number of things. */
async function until(line: Line, count: number): Promise<readonly LiveMessage[]> {
  for (let wait = 0; line.heard.length < count; wait += 1) {
    if (wait > 400) throw new Error(`heard ${JSON.stringify(line.heard)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return line.heard;
}

const topics = ({ heard }: Line) => heard.flatMap((one) => (one.kind === 'changed' ? [one.topics.join()] : [one.kind]));

const draw = () => ({
  roundId: exam.id,
  seed: '482913',
  place: 'Hội trường tầng 2',
  startsAt: new Date('2026-12-03T01:00:00Z'),
});

test('each line hears of what its owner may see, and of nothing else; acts of another process are found', async () => {
  const { secretary, panelist1, panelist2, candidate1, outsider, panelHead } = world.people;
  const people = [secretary, panelist1, panelist2, candidate1, outsider];
  const lines = await Promise.all(people.map((person) => listen(person)));
  const [office, one, two, candidate, stranger] = lines as [Line, Line, Line, Line, Line];
  await world.must('drawDefenceOrder', secretary, draw());
  hub.noticed([exam.id]);
  await Promise.all([office, one, two, candidate].map((line) => until(line, 2)));

  // Nobody tells the hub of these: as if another process had done them.
  await world.must('openScoring', panelHead, { roundId: exam.id });
  await until(office, 3);
  const [applicationId = ''] = exam.applicationIds;
  await world.must('submitScoreSheet', panelist1, { applicationId, expectedVersion: 1, marks: sheetMarks(8_000) });
  await until(office, 4);
  await new Promise((resolve) => setTimeout(resolve, 200));

  expect(topics(office)).toEqual(['ready', 'projection,session', 'progress', 'progress']);
  for (const line of [one, two]) expect(topics(line)).toEqual(['ready', 'session']);
  expect(topics(candidate)).toEqual(['ready', 'own']);
  expect(topics(stranger)).toEqual(['ready']);
  lines.forEach(({ close }) => close());
}, 30_000);

test('lines that look after one act ask the store once for what is the same for all of them', async () => {
  const { secretary } = world.people;
  let asked = 0;
  const bodies: World['readers']['bodies'] = {
    ...world.readers.bodies,
    ofRound: (id) => {
      asked += 1;
      return world.readers.bodies.ofRound(id);
    },
  };
  const readers = { ...world.readers, bodies };
  const counted = createLiveHub({ readers, look, reportFault: (error) => faults.push(error), every: 60_000 });
  const open = () => counted.open({ roundId: exam.id, tokenHash: secretary.key, lastId: null, send: () => undefined });
  for (let line = 0; line < 5; line += 1) await open();
  const settled = async (): Promise<number> => {
    for (let before = -1; before !== asked; await new Promise((resolve) => setTimeout(resolve, 50))) before = asked;
    return asked;
  };
  const before = await settled();
  counted.noticed([exam.id]);
  const forAll = (await settled()) - before;
  counted.close();

  const alone = await liveState(readers, secretary.viewer, exam.id).then(() => asked - before - forAll);
  expect(alone).toBeGreaterThan(0);
  expect(forAll).toBeGreaterThan(0);
  expect(forAll).toBeLessThanOrEqual(alone);
});

test('a line is opened again without a gap: only who missed something is told, by what was seen last', async () => {
  const { secretary } = world.people;
  const state = await liveState(world.readers, secretary.viewer, exam.id);
  const now = stateId(state ?? {});
  const same = await listen(secretary, now);
  const behind = await listen(secretary, '0'.repeat(16));
  expect(topics(same)).toEqual(['ready']);
  expect(topics(behind)).toEqual(['progress,projection,round,session']);
  expect(behind.heard[0]).toMatchObject({ id: now });
  [same, behind].forEach(({ close }) => close());
});

test('a line ends with its session, is refused to strangers of a draft, and a person has six', async () => {
  const { panelist2, outsider, chair } = world.people;
  const line = await listen(panelist2);
  ended.add(panelist2.key);
  await until(line, 2);
  expect(topics(line)).toEqual(['ready', 'end']);
  const ask = (person: Person, roundId = exam.id) =>
    hub.open({ roundId, tokenHash: person.key, lastId: null, send: () => undefined });
  expect(await ask(panelist2)).toBe('UNAUTHENTICATED');
  const draft = await world.round().at('DRAFT');
  expect(await ask(outsider, draft.id)).toBe('NOT_FOUND');
  expect(await ask(outsider, `rnd_${'0'.repeat(24)}`)).toBe('NOT_FOUND');
  const six = await Promise.all(Array.from({ length: 6 }, () => listen(chair)));
  expect(await ask(chair)).toBe('TOO_MANY');
  six[0]?.close();
  const again = await listen(chair);
  [...six, again].forEach(({ close }) => close());
}, 30_000);
