/**
 * `npm run verify-paper -- FILE.pdf… [--sha256 HEX]`: whether files are papers of this store, byte for byte. Ends with 0
 * (each is the original or a valid signed copy of a paper that stands), 1 (one is not) or 2 (cannot tell).
 */
import { verifyPapers } from './verify-paper/run';

void verifyPapers(process.argv.slice(2), process.env, { out: console.log, error: console.error }).then((status) => {
  process.exitCode = status;
});
