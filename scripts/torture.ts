/**
 * `npm run torture -- faults|race|model|fuzz|dos|soak|mutation [options]`: the tests that take long (trust.md section 4, second lane).
 * Bounded, on loopback, on a store of its own. Prints its seed first: the same seed asks the same things again.
 */
import { parseArgs } from 'node:util';
import { killAgain } from './torture/faults';
import { flood } from './torture/flood';
import { fuzz } from './torture/fuzz';
import { model } from './torture/model';
import { mutation } from './torture/mutation';
import { race } from './torture/race';
import { seeded } from './torture/seed';
import { soak } from './torture/soak';

const USAGE = `Cách dùng: npm run torture -- faults|race|model|fuzz|dos|soak
  [--seed N] [--cycles N] [--trials N] [--runs N] [--requests N] [--seconds N] [--minutes N] [--entries N]
  npm run torture -- mutation [TỆP…]`;

async function torture(args: readonly string[]): Promise<0 | 1 | 2> {
  const number = { type: 'string' } as const;
  const options = {
    seed: number,
    cycles: number,
    trials: number,
    runs: number,
    requests: number,
    seconds: number,
    minutes: number,
    entries: number,
  };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const seed = Number(values.seed ?? Math.floor(Date.now() / 1000) % 1_000_000);
  const print = (line: string): void => console.log(line);
  const lanes = {
    faults: () => killAgain({ cycles: Number(values.cycles ?? 100), seed }, seeded(seed), print),
    race: () => race({ trials: Number(values.trials ?? 50) }),
    model: () => model({ runs: Number(values.runs ?? 1_000), seed }),
    fuzz: () => fuzz({ requests: Number(values.requests ?? 100_000) }, seeded(seed), print),
    dos: () => flood({ seconds: Number(values.seconds ?? 60) }, seeded(seed), print),
    soak: () =>
      soak({ minutes: Number(values.minutes ?? 30), entries: Number(values.entries ?? 200_000), seed }, print),
    mutation: () => mutation(positionals.slice(1), print),
  };
  const lane = Object.entries(lanes).find(([name]) => name === positionals[0])?.[1];
  if (lane === undefined) {
    print(USAGE);
    return 2;
  }
  print(`hạt giống ${String(seed)}`);
  return (await lane()) ? 0 : 1;
}

void torture(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
