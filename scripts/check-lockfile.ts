/** `npm run check-lockfile`: fails when the lockfile would not install elsewhere or holds a version with a known hole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLockfile } from './check-lockfile/check';
import type { Floor, Lockfile } from './check-lockfile/check';

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(__dirname, '..', ...path), 'utf8'));
const lockfile = read('package-lock.json') as Lockfile;
const problems = checkLockfile(lockfile, read('scripts', 'security-floors.json') as readonly Floor[]);
for (const problem of problems) console.error(problem);
if (problems.length === 0) {
  console.log(`Lockfile đạt: ${String(Object.keys(lockfile.packages).length - 1)} gói, gói nào cũng có mã toàn vẹn.`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
