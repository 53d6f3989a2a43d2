/**
 * `npm run verify -- BUNDLE [--checkpoint FILE]… [--key HEX]`: proves or contradicts an exported bundle without the
 * product. Ends with 0 (consistent), 1 (the first thing that does not fit is named) or 2 (cannot tell).
 */
import { readFileSync } from 'node:fs';
import { verifyBundle } from './verify/bundle';
import type { Bundle } from './verify/bundle';
import { CannotTell, Misfit } from './verify/hashes';

function main(args: readonly string[]): 0 | 1 | 2 {
  try {
    const valuesOf = (name: string) => args.filter((_one, index) => args[index - 1] === name);
    const file = args.find((one, index) => !one.startsWith('--') && !(args[index - 1] ?? '').startsWith('--'));
    if (file === undefined) throw new CannotTell('npm run verify -- GÓI [--checkpoint TỆP]… [--key KHÓA]');
    const bundle = JSON.parse(readFileSync(file, 'utf8')) as Bundle;
    const outside = valuesOf('--checkpoint').map((name) => readFileSync(name, 'utf8'));
    console.log(verifyBundle(bundle, outside, valuesOf('--key')[0]));
    return 0;
  } catch (error) {
    const isMisfit = error instanceof Misfit;
    console.log(
      `${isMisfit ? 'KHÔNG KHỚP' : 'KHÔNG KIỂM ĐƯỢC'}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return isMisfit ? 1 : 2;
  }
}

process.exitCode = main(process.argv.slice(2));
