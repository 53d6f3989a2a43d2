/**
 * `npm run bench -- NAME [options]`: measures one thing on this very machine and prints figures as JSON. Each measurement
 * is a file of `scripts/bench/`; nothing here asserts anything, because a figure says something only beside its machine.
 */
import { existsSync, readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

/** One measurement: takes the words after its name, gives figures. */
export type Measurement = (options: readonly string[]) => Promise<Readonly<Record<string, unknown>>>;

const FOLDER = join(__dirname, 'bench');
const NAME = /^[a-z][a-z-]*$/;

async function main(name: string | undefined, options: readonly string[]): Promise<void> {
  if (name === undefined || !NAME.test(name) || !known().includes(name)) {
    console.error(`Cách dùng: npm run bench -- <phép đo>. Các phép đo: ${known().join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const { measure } = (await import(join(FOLDER, name))) as { readonly measure: Measurement };
  const figures = await measure(options);
  const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, memoryMiB: Math.floor(totalmem() / 2 ** 20) };
  console.log(JSON.stringify({ bench: name, node: process.version, machine, ...figures }, null, 2));
}

function known(): readonly string[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).flatMap((file) => /^([a-z-]+)\.(ts|js)$/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

const [name, ...options] = process.argv.slice(2);
void main(name, options);
