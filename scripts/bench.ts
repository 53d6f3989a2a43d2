/**
 * `npm run bench -- NAME [options]`: measures one thing on this very machine and prints figures as JSON. Each measurement
 * is a file of `scripts/bench/`; nothing here asserts anything, because a figure says something only beside its machine.
 */
import { cpus, totalmem } from 'node:os';
import { measure as login } from './bench/login';
import { measure as papers } from './bench/papers';
import { measure as scoring } from './bench/scoring';
import { measure as written } from './bench/written';

/** One measurement: takes the words after its name, gives figures. */
export type Measurement = (options: readonly string[]) => Promise<Readonly<Record<string, unknown>>>;

const MEASUREMENTS: ReadonlyMap<string, Measurement> = new Map([
  ['login', login],
  ['papers', papers],
  ['scoring', scoring],
  ['written', written],
]);

async function main(name: string | undefined, options: readonly string[]): Promise<void> {
  const measure = MEASUREMENTS.get(name ?? '');
  if (measure === undefined) {
    console.error(`Cách dùng: npm run bench -- <phép đo>. Các phép đo: ${[...MEASUREMENTS.keys()].join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const figures = await measure(options);
  const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, memoryMiB: Math.floor(totalmem() / 2 ** 20) };
  console.log(JSON.stringify({ bench: name, node: process.version, machine, ...figures }, null, 2));
}

const [name, ...options] = process.argv.slice(2);
void main(name, options);
