import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CallFailed } from '../../scripts/rehearse/client';
import { endingOf } from '../../scripts/rehearse/run';
import { forgetFolders, freshFolder, rehearseText, runRehearse } from './rehearsing';
import { smallRoundWith, type Json } from './small-round';

jest.setTimeout(120_000);
afterAll(forgetFolders);

describe('a step that the product refuses', () => {
  const decision = { mark: '75.00', by: 'HEAD', reason: 'Đã trao đổi' };
  const sheet = { candidate: 'c3', member: 'gk1', marks: { xd: '10.00', tb: '20.00', tl: '20.00' } };
  const tie = [{ post: 'tp', order: ['c1', 'c2'], reason: 'Đã cân nhắc' }];
  test.each<[string, Record<string, Json | undefined>, string, string]>([
    [
      'an application after the last day',
      { '/candidates/0/submitted': '2026-10-03' },
      '/candidates/0/submitted',
      'BR-04 (REGISTRATION_CLOSED)',
    ],
    [
      'an application before the first day',
      { '/candidates/0/submitted': '2026-09-02' },
      '/candidates/0/submitted',
      'BR-04 (REGISTRATION_NOT_OPEN)',
    ],
    [
      'a decision where two marks agree',
      { '/written/marks/0/decision': decision },
      '/written/marks/0/decision',
      'BR-31 (DECISION_NOT_NEEDED)',
    ],
    [
      'a decision of the wrong kind',
      { '/written/marks/1/decision/by': 'COLLECTIVE' },
      '/written/marks/1/decision/by',
      'BR-32 (DECISION_KIND)',
    ],
    [
      'a third mark nobody asked for',
      { '/written/marks/0/third': '75.00' },
      '/written/marks/0/third',
      'BR-31 (THIRD_MARK_NOT_NEEDED)',
    ],
    [
      'leaving out extremes of three members',
      { '/regulation/defenceCombine': 'DROP_EXTREMES' },
      '/defence',
      'BR-44 (TOO_FEW_SCORERS)',
    ],
    [
      'a sheet for a candidate below the gate',
      { '/defence/sheets/-': sheet },
      '/defence/sheets/6',
      'BR-38 (CANDIDATE_NOT_ADMITTED)',
    ],
    [
      'a defence decision within the spread',
      { '/defence/decisions': [{ candidate: 'c1', mark: '83.00', reason: 'Đã trao đổi' }] },
      '/defence/decisions/0',
      'DECISION_NOT_NEEDED',
    ],
    [
      'a decision between candidates who are not equal',
      { '/tieDecisions': tie },
      '/tieDecisions/0',
      'BR-49 (TIE_NOT_OPEN)',
    ],
    [
      'a marker who also makes the blind codes',
      { '/bodies/coding/head': 'cm1' },
      '/bodies/marking',
      'BR-17 (FORBIDDEN_COMBINATION)',
    ],
    [
      'a panel member who is the sister of a candidate',
      { '/conflicts': [{ person: 'gk1', candidate: 'c2', relation: 'SIBLING' }] },
      '/conflicts/0',
      'BR-13 (CONFLICT_OF_INTEREST)',
    ],
    ['a Council of four', { '/bodies/council/members': ['gk1', 'gk2'] }, '/bodies/council', 'BR-19 (BODY_SIZE)'],
  ])('ends with 3 for %s, naming place, rule and reason, and writes nothing', async (_name, changes, pointer, rule) => {
    const { status, error, files } = await rehearseText(smallRoundWith(changes));
    expect(status).toBe(3);
    expect(error.split('\n')).toEqual(expect.arrayContaining([`  Chỗ trong tệp: ${pointer}`]));
    expect(error).toContain(rule);
    expect(error).toMatch(/Bước: \S.*\n/);
    expect(error).toMatch(/Lý do: \S/);
    expect(files).toBeNull();
  });

  test('refuses a paper sheet below the gate in the same way', async () => {
    const changes = { '/regulation/entry': 'PAPER_DOUBLE_ENTRY', '/defence/sheets/-': sheet };
    const { status, error } = await rehearseText(smallRoundWith(changes));
    expect([status, error.includes('BR-38'), error.includes('/defence/sheets/6')]).toEqual([3, true, true]);
  });
});

describe('a call that cannot be played', () => {
  test('ends with 2 and lists every fault of the file with its pointer', async () => {
    const text = smallRoundWith({ '/posts/0/quota': 0, '/candidates/0/post': 'xx', '/extra': 1 });
    const { status, error, files } = await rehearseText(text);
    expect([status, files]).toEqual([2, null]);
    for (const pointer of ['/posts/0/quota', '/candidates/0/post', '/extra']) expect(error).toContain(`  ${pointer}: `);
  });

  test.each<[string, (folder: string) => readonly string[], RegExp]>([
    ['no file', () => ['--out', 'x'], /Thiếu tệp/],
    ['no folder', () => ['a.json'], /--out/],
    ['an option nobody knows', () => ['a.json', '--fast', '--out', 'x'], /--fast/],
    ['two files', () => ['a.json', 'b.json', '--out', 'x'], /b\.json/],
    ['a file that is not there', (folder) => [join(folder, 'no.json'), '--out', join(folder, 'x')], /không có ở đó/],
  ])('ends with 2 and one sentence for %s', async (_name, args, sentence) => {
    const folder = freshFolder();
    const { status, error, files } = await runRehearse(args(folder), join(folder, 'x'));
    expect([status, files]).toEqual([2, null]);
    expect(error).toMatch(sentence);
    expect(error.split('\n')).toHaveLength(1);
  });

  test('ends with 1, a sentence and the id of the request when the product fails, without a stack', () => {
    const { status, lines } = endingOf(new CallFailed('INTERNAL', 'Hệ thống gặp lỗi.', 'req-1'));
    expect(status).toBe(1);
    expect(lines).toEqual(['Lỗi ngoài dự kiến: Hệ thống gặp lỗi. (INTERNAL, mã yêu cầu req-1)']);
    expect(endingOf(new Error('đĩa đầy'))).toEqual({ status: 1, lines: ['Lỗi ngoài dự kiến: đĩa đầy'] });
  });

  test.each(['', '/below'])(
    'ends with 2 when the folder to write into is a file%s, and leaves it alone',
    async (below) => {
      const folder = freshFolder();
      const taken = join(folder, 'taken');
      writeFileSync(taken, 'mine');
      const round = join(folder, 'round.json');
      writeFileSync(round, smallRoundWith({}));
      const { status, error, files } = await runRehearse([round, '--out', `${taken}${below}`], join(taken, 'x'));
      expect([status, error.split('\n').length, files]).toEqual([2, 1, null]);
      expect(readFileSync(taken, 'utf8')).toBe('mine');
    },
  );
});
