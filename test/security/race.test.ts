import { startTwinProcess } from '../support/twin-process';
import type { TwinProcess } from '../support/twin-process';
import type { ActEnd } from '../support/twin-child';
import { openWorld } from '../support/world';
import type { World } from '../support/world';
import { RACES } from './race-kinds';

/** Trials of each kind, and callers at once, half in each process; `npm run torture -- race` asks for more of both. */
const TRIALS = Number(process.env['RACE_TRIALS'] ?? 2);
const CALLERS = Number(process.env['RACE_CALLERS'] ?? 8);

/** Whether an act had its effect. Papers asked for when all were issued are agreed to, and none is made. */
const isDone = ({ value }: ActEnd) =>
  value !== undefined && !(value !== null && 'issued' in value && value.issued === 0);

describe('T-RACE: competing acts in two processes on one store', () => {
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

  it('is run in two processes that are not this one', () => {
    expect(new Set([process.pid, ...processes.map(({ pid }) => pid)]).size).toBe(3);
    expect(RACES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(RACES)(
    '%s: one has its effect, is recorded once, and every other is told why not',
    async (_name, prepare) => {
      for (let trial = 0; trial < TRIALS; trial += 1) {
        const { chain, acts } = await prepare(world);
        const before = (await world.entries(chain)).length;
        const ends = await Promise.all(
          Array.from({ length: CALLERS }, (_, caller) =>
            processes[caller % 2]!.do(acts[Math.floor(caller / 2 + trial) % 2]!),
          ),
        );
        expect(ends.filter(({ fault }) => fault !== undefined)).toEqual([]);
        expect(ends.filter(isDone)).toHaveLength(1);
        expect(ends.filter(({ codes }) => codes?.length === 0)).toEqual([]);
        const agreed = ends.filter(({ value }) => value !== undefined);
        expect((await world.entries(chain)).length - before).toBe(agreed.length);
        expect(await world.integrity.verify(chain)).toMatchObject({ ok: true });
      }
    },
    20_000 + TRIALS * 20_000,
  );
});
