import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Callers at once in the torture lane, half in each of the two processes. */
const CALLERS = 64;

/** Acts of which one can be done; marks handed in and struck out while the map is opened. */
const TESTS = ['test/security/race', 'test/security/marking-race'];

/** T-RACE: the races of the test suite, more often and with more callers. What is expected stands in the test alone. */
export function race({ trials }: { readonly trials: number }): Promise<boolean> {
  const jest = require.resolve('jest/bin/jest');
  const args = [jest, '--config', join('scripts', 'jest.config.js'), '--runInBand', '--verbose', ...TESTS];
  const env = { ...process.env, RACE_TRIALS: String(trials), RACE_CALLERS: String(CALLERS) };
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}
