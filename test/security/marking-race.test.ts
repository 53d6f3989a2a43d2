import { mark } from '../../src/domain/marks';
import { opening } from '../support/sealed-map';
import { startTwinProcess } from '../support/twin-process';
import type { TwinProcess } from '../support/twin-process';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';

/*
 * T-RACE of the marks (trust.md 3.6): markers hand in and strike out their marks, from two processes of the product on one
 * store, while the head of the round closes marking by opening the blind map. Nothing is taken after the lock; the answers,
 * the store and the log tell one story.
 */

/** `npm run torture -- race` asks for fifty trials of sixty-four callers. */
const TRIALS = Number(process.env['RACE_TRIALS'] ?? 2);
const CALLERS = Number(process.env['RACE_CALLERS'] ?? 8);
/** Scripts marked in a trial; the world has six people who may apply. */
const CANDIDATES = 6;

let world: World;
let processes: readonly TwinProcess[];

beforeAll(async () => {
  world = await openWorld();
  processes = await Promise.all([startTwinProcess(world), startTwinProcess(world)]);
}, 120_000);
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

/** A round in which every mark is locked but the last one, which is open. */
async function almostMarked(): Promise<Exam> {
  const exam = await world.round({ candidates: CANDIDATES }).at('MARKED');
  const last = (await exam.markingsOf(0))[0]!;
  const struck = { markingId: last.id, expectedVersion: last.version, reason: 'Cộng nhầm' };
  await world.must('reopenWrittenMark', exam.markerOf(last), struck);
  return exam;
}

/** What callers try: every other one to open the map, the rest to hand in the open mark or to strike out a locked one. */
async function actsOf(exam: Exam, trial: number) {
  const lock = { name: 'openBlindMap' as const, who: world.people.chair, input: await opening(exam) };
  const markings = await world.readers.markings.ofRound(exam.id);
  return Array.from({ length: CALLERS }, (_, caller) => {
    if (caller % 4 === trial % 4) return lock;
    const open = markings.find(({ state }) => state === 'OPEN')!;
    const one = caller % 3 === 0 ? open : markings[caller % markings.length]!;
    const { id: markingId, version: expectedVersion } = one;
    const who = exam.markerOf(one);
    return one.state === 'OPEN'
      ? {
          name: 'submitWrittenMarks' as const,
          who,
          input: { roundId: exam.id, marks: [{ markingId, expectedVersion, mark: mark(8_000) }] },
        }
      : { name: 'reopenWrittenMark' as const, who, input: { markingId, expectedVersion, reason: 'Cộng nhầm' } };
  });
}

test(
  `no mark is taken or struck out after the map is opened (${String(TRIALS)} trials, ${String(CALLERS)} callers)`,
  async () => {
    let opened = 0;
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const exam = await almostMarked();
      const before = (await world.entries(exam.id)).length;
      const acts = await actsOf(exam, trial);
      const ends = await Promise.all(acts.map((act, caller) => processes[caller % 2]!.do(act)));
      expect(ends.filter(({ fault }) => fault !== undefined)).toEqual([]);
      const entries = (await world.entries(exam.id)).slice(before);
      const done = (name: string) => acts.filter((act, at) => act.name === name && ends[at]?.value !== undefined);
      for (const name of ['openBlindMap', 'submitWrittenMarks', 'reopenWrittenMark']) {
        expect(entries.filter(({ action }) => action === name)).toHaveLength(done(name).length);
      }
      const lockedAt = entries.findIndex(({ action }) => action === 'openBlindMap');
      expect(done('openBlindMap').length).toBe(lockedAt < 0 ? 0 : 1);
      if (lockedAt >= 0) {
        opened += 1;
        expect(entries.slice(lockedAt + 1)).toEqual([]);
        const states = (await world.readers.markings.ofRound(exam.id)).map(({ state }) => state);
        expect(new Set(states)).toEqual(new Set(['LOCKED']));
      }
      expect((await world.readers.sealedMaps.find(exam.id))?.opened).toBe(lockedAt >= 0);
      expect(await world.integrity.verify(exam.id)).toMatchObject({ ok: true });
    }
    console.log(`bản đồ mở được trong ${String(opened)}/${String(TRIALS)} lần`);
  },
  30_000 + TRIALS * 30_000,
);
