import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The state machine of marking against its model, a thousand runs of up to sixty steps. What is expected stands in the test alone. */
export function model({ runs, seed }: { readonly runs: number; readonly seed: number }): Promise<boolean> {
  const jest = require.resolve('jest/bin/jest');
  const test = 'test/security/marking-model';
  const args = [jest, '--config', join('scripts', 'jest.config.js'), '--runInBand', '--verbose', test];
  const env = { ...process.env, MODEL_RUNS: String(runs), MODEL_SEED: String(seed) };
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}
