/**
 * `npm run verify -- BUNDLE [--checkpoint FILE]… [--key HEX] [--supervision HEX]`: proves or contradicts an exported bundle without the
 * product; the bundle may be the archive of a round (D32). Ends with 0 (consistent), 1 (the first thing that does not fit is named) or 2 (cannot tell).
 */
import { readFileSync } from 'node:fs';
import { bundleIn, verifyBundle } from './verify/bundle';
import { CannotTell, Misfit, readNote } from './verify/hashes';

const args = process.argv.slice(2);
const valuesOf = (name: string) => args.filter((_one, index) => args[index - 1] === name);
try {
  const file = args.find((one, index) => !one.startsWith('--') && !(args[index - 1] ?? '').startsWith('--'));
  if (file === undefined) throw new CannotTell('npm run verify -- GÓI [--checkpoint TỆP]… [--key KHÓA]…');
  const outside = valuesOf('--checkpoint').map((name) => readFileSync(name, 'utf8'));
  for (const key of valuesOf('--supervision')) outside.forEach((note) => readNote(note, key, 'chữ ký giám sát'));
  console.log(verifyBundle(bundleIn(readFileSync(file)), outside, valuesOf('--key')[0]));
} catch (error) {
  const [word, code] = error instanceof Misfit ? (['KHÔNG KHỚP', 1] as const) : (['KHÔNG KIỂM ĐƯỢC', 2] as const);
  console.log(`${word}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = code;
}
