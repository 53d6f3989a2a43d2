/**
 * `npm run verify -- BUNDLE [--checkpoint FILE]… [--key HEX] [--supervision HEX]`: proves or contradicts an exported bundle without the
 * product; the bundle may be the archive of a round (D32). Ends with 0 (consistent), 1 (the first thing that does not fit is named) or 2 (cannot tell).
 */
import { readFileSync } from 'node:fs';
import { bundleIn, verifyBundle } from './verify/bundle';
import { CannotTell, Misfit, readNote } from './verify/hashes';

function main(args: readonly string[]): 0 | 1 | 2 {
  try {
    const valuesOf = (name: string) => args.filter((_one, index) => args[index - 1] === name);
    const file = args.find((one, index) => !one.startsWith('--') && !(args[index - 1] ?? '').startsWith('--'));
    if (file === undefined)
      throw new CannotTell('npm run verify -- GÓI [--checkpoint TỆP]… [--key KHÓA] [--supervision KHÓA]');
    const bundle = bundleIn(readFileSync(file));
    const outside = valuesOf('--checkpoint').map((name) => readFileSync(name, 'utf8'));
    for (const key of valuesOf('--supervision'))
      for (const note of outside) readNote(note, key, 'chữ ký của Ban giám sát');
    console.log(verifyBundle(bundle, outside, valuesOf('--key')[0]));
    return 0;
  } catch (error) {
    const isMisfit = error instanceof Misfit;
    const why = error instanceof Error ? error.message : String(error);
    console.log(`${isMisfit ? 'KHÔNG KHỚP' : 'KHÔNG KIỂM ĐƯỢC'}: ${why}`);
    return isMisfit ? 1 : 2;
  }
}

process.exitCode = main(process.argv.slice(2));
