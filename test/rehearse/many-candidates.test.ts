import { join } from 'node:path';
import { manyCandidates } from '../../scripts/rehearse/many-candidates';
import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import { forgetFolders, freshFolder, linesOf, runRehearse } from './rehearsing';

jest.setTimeout(120_000);
afterAll(forgetFolders);

describe('a round with many candidates', () => {
  test('of five hundred is a file without a fault: ten posts, nobody twice, the same each time', () => {
    const text = manyCandidates(500);
    const read = readRoundFile(text);
    if (!read.ok) throw new Error(JSON.stringify(read.faults.slice(0, 5), null, 1));
    const { candidates, posts, written, defence } = read.round;
    expect([candidates.length, posts.length]).toEqual([500, 10]);
    expect(new Set(candidates.map(({ name }) => name)).size).toBe(500);
    expect(candidates.filter(({ eligible }) => !eligible)).toHaveLength(50);
    expect(candidates.filter(({ withdrew }) => withdrew !== undefined).length).toBeGreaterThan(20);
    expect(written?.marks.length).toBeGreaterThan(350);
    expect(defence.sheets).toHaveLength(90);
    expect(manyCandidates(500)).toBe(text);
  });

  test('plays from registration to the winner', async () => {
    const out = join(freshFolder(), 'out');
    const { status, error, result } = await runRehearse(['--candidates', '24', '--out', out], out);
    expect([error, status]).toEqual(['', 0]);
    const lines = linesOf(result);
    expect(lines.slice(0, 4)).toEqual([
      'p1 FILLED [c1]',
      'c1 70.00 MEAN 83.00 83.00 1 WINNER',
      'c2 65.50 MEAN 81.00 81.00 2 NOT_SELECTED',
      'c3 61.00 MEAN 79.00 79.00 3 NOT_SELECTED',
    ]);
    expect(lines).toHaveLength(25);
    expect(lines[6]).toMatch(/INELIGIBLE$/);
    expect(lines[7]).toMatch(/WITHDREW$/);
    expect(lines[8]).toMatch(/ABSENT$/);
    expect(lines[9]).toMatch(/BELOW_MINIMUM$/);
  });

  test.each([
    ['--candidates=1', 'Số người (--candidates) phải là số nguyên từ 2 đến 1000.'],
    ['--candidates=nhiều', 'Số người (--candidates) phải là số nguyên từ 2 đến 1000.'],
  ])('%s is refused with a sentence', async (option, words) => {
    const out = join(freshFolder(), 'out');
    const { status, error, files } = await runRehearse([option, '--out', out], out);
    expect([status, files]).toEqual([2, null]);
    expect(error).toContain(words);
  });

  test('does not go with a file', async () => {
    const out = join(freshFolder(), 'out');
    const { status, error } = await runRehearse(['ky-thi.json', '--candidates', '24', '--out', out], out);
    expect(status).toBe(2);
    expect(error).toContain('Chỉ nhận một tệp kỳ thi; thừa: ky-thi.json.');
  });
});
