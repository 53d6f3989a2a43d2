import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS } from '../../scripts/torture/mutation';

const ROOT = join(__dirname, '..', '..');

describe('the mutation lane (T-MUT)', () => {
  test('names only files that are there: one that moved would be judged by nothing', () => {
    const named = GROUPS.flatMap(({ files, tests }) => [...files, ...tests]);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(GROUPS.map(({ name }) => name)).toEqual(['policy', 'log', 'seal', 'states', 'ranking', 'password']);
  });
});
