import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreseenResult } from '../../scripts/rehearse/foreseen';
import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import { blocksOf, forgetFolders, linesOf, rehearseText } from './rehearsing';
import { smallRound, smallRoundWith, valueAt, type Json } from './small-round';

jest.setTimeout(120_000);
afterAll(forgetFolders);

const PAPER = { '/regulation/entry': 'PAPER_DOUBLE_ENTRY' };
const WHOLE = [
  'tp FILLED [c1]',
  'c1 74.50 MEAN 83.11 83.11 1 WINNER',
  'c2 61.00 HEAD 75.33 75.33 2 NOT_SELECTED',
  'c3 45.00 THIRD - - - BELOW_MINIMUM',
];
/** c2 with the marks of c1, so that nothing separates the two. */
const EQUALS: Readonly<Record<string, Json | undefined>> = {
  '/written/marks/1/decision': undefined,
  '/written/marks/1/first': '72.00',
  '/written/marks/1/second': '77.00',
  '/defence/sheets/3/marks': { xd: '15.00', tb: '33.00', tl: '35.50' },
  '/defence/sheets/4/marks': { xd: '16.00', tb: '34.00', tl: '33.00' },
  '/defence/sheets/5/marks': { xd: '15.50', tb: '32.50', tl: '34.83' },
};

async function played(changes: Readonly<Record<string, Json | undefined>>) {
  const rehearsed = await rehearseText(smallRoundWith(changes));
  expect([rehearsed.error, rehearsed.status]).toEqual(['', 0]);
  return rehearsed;
}

describe('a round that is played to its end', () => {
  test.each([
    ['typed by those who give the marks', {}],
    ['typed twice from paper', PAPER],
  ])('gives the result worked out by hand, %s, and every paper in the order of the file', async (_name, changes) => {
    const { result, files, heads, out } = await played(changes);
    expect(linesOf(result)).toEqual(WHOLE);
    expect(result.blocked).toEqual([]);
    const sheets = ['c1', 'c2'].flatMap((candidate) =>
      ['gk1', 'gk2', 'gk3'].map((one) => `D24-${one}-${candidate}.pdf`),
    );
    expect(result.papers.map(({ file }) => file)).toEqual([...sheets, 'D27.pdf', 'D28.pdf']);
    expect(result.papers.map(({ number }) => number).at(-1)).toBe('01/BB-HĐTT');
    expect(result.papers.slice(0, -1).every(({ number }) => number === null)).toBe(true);
    expect(files).toEqual([...sheets, 'D27.pdf', 'D28.pdf', 'result.json'].sort());
    expect(new Set(heads.values())).toEqual(new Set(['%PDF-']));
    expect(out).toContain('Ngô Thị Mai Hương (c1)');
  });

  test('plays the sample that is marked question by question, from the quy chế to the result', async () => {
    const text = readFileSync(join(__dirname, '../../scripts/rounds/b.json'), 'utf8');
    const { error, status, result } = await rehearseText(text);
    expect([error, status]).toEqual(['', 0]);
    expect(linesOf(result)).toEqual([
      'tp FILLED [c1]',
      'c1 83.88 MEAN 84.55 84.55 1 WINNER',
      'c2 64.25 HEAD 78.50 78.50 2 NOT_SELECTED',
      'c3 51.50 MEAN 63.00 63.00 3 NOT_SELECTED',
      'c4 47.88 MEAN - - - BELOW_MINIMUM',
      'c5 35.00 THIRD - - - BELOW_MINIMUM',
      'c6 - - - - - ABSENT',
    ]);
  });

  test.each([
    ['given on screen', 'DIRECT'],
    ['typed twice from paper', 'PAPER_DOUBLE_ENTRY'],
  ])('counts secret ballots %s like signed sheets, and prints them without a name (BR-46)', async (_name, entry) => {
    const secret = { '/regulation/ballot': 'SECRET', '/regulation/entry': entry };
    const { result } = await played(secret);
    expect(linesOf(result)).toEqual(WHOLE);
    const sheets = ['c1', 'c2'].flatMap((candidate) => [1, 2, 3].map((n) => `D24-p${n}-${candidate}.pdf`));
    expect(result.papers.map(({ file }) => file)).toEqual([...sheets, 'D27.pdf', 'D28.pdf']);
  });

  test('ranks by weighted totals of the official marks (BR-48)', async () => {
    const ranking = { by: 'WEIGHTED', weights: { WRITTEN: 3000, DEFENCE: 7000 } };
    const { result } = await played({ '/regulation/ranking': ranking });
    expect(linesOf(result)).toEqual([
      'tp FILLED [c1]',
      'c1 74.50 MEAN 83.11 80.53 1 WINNER',
      'c2 61.00 HEAD 75.33 71.03 2 NOT_SELECTED',
      'c3 45.00 THIRD - - - BELOW_MINIMUM',
    ]);
  });

  test('leaves out the highest and the lowest of five (BR-44)', async () => {
    const more = ['cm2', 'cm3'].flatMap((member, index) => [
      { candidate: 'c1', member, marks: { xd: '15.00', tb: '33.00', tl: index === 0 ? '29.00' : '36.00' } },
      { candidate: 'c2', member, marks: { xd: '14.00', tb: '30.00', tl: index === 0 ? '30.00' : '31.00' } },
    ]);
    const sheets = [...(valueAt(smallRound(), '/defence/sheets') as Json[]), ...more];
    const changes = { '/regulation/defenceCombine': 'DROP_EXTREMES', '/defence/sheets': sheets };
    const panel = ['gk1', 'gk2', 'gk3', 'cm2', 'cm3'];
    const { result } = await played({ ...changes, '/bodies/panel/members': panel });
    // c1: 83.50 83.00 82.83 77.00 84.00 without 84 and 77; c2: 75 78 73 74 75 without 78 and 73.
    expect(linesOf(result).slice(1, 3)).toEqual([
      'c1 74.50 MEAN 83.11 83.11 1 WINNER',
      'c2 61.00 HEAD 74.67 74.67 2 NOT_SELECTED',
    ]);
  });

  test('writes the same result.json twice, hashes of papers apart', async () => {
    const runs = [await played({}), await played({})];
    const [first, second] = runs.map(({ resultText }) => resultText.replace(/"sha256": "[0-9a-f]{64}"/g, ''));
    expect(second).toBe(first);
  });

  test('counts out those who were refused, withdrew or were absent', async () => {
    const more = ['c4', 'c5', 'c6', 'c7'].map((key, index) => ({
      ...((JSON.parse(smallRoundWith({})) as { candidates: Json[] }).candidates[0] as object),
      key,
      name: `Người thứ ${index}`,
    }));
    const { result } = await played({
      '/candidates/3': { ...more[0], eligible: false, reasons: ['Thiếu bằng'] },
      '/candidates/4': { ...more[1], withdrew: '2026-10-24' },
      '/candidates/5': more[2],
      '/candidates/6': { ...more[3], eligible: false, reasons: ['Thiếu bằng'], withdrew: '2026-10-20' },
      '/candidates/1/withdrew': '2026-11-21',
      '/written/absent': ['c6'],
    });
    expect(linesOf(result)).toEqual([
      'tp FILLED [c1]',
      'c1 74.50 MEAN 83.11 83.11 1 WINNER',
      'c2 61.00 HEAD 75.33 75.33 - WITHDREW',
      'c3 45.00 THIRD - - - BELOW_MINIMUM',
      'c4 - - - - - INELIGIBLE',
      'c5 - - - - - WITHDREW',
      'c6 - - - - - ABSENT',
      'c7 - - - - - INELIGIBLE',
    ]);
  });

  test('seats every body the file names', async () => {
    const { result } = await played({
      '/people/9': { key: 'gs1', name: 'Tạ Thị Vân', position: 'Chánh Thanh tra' },
      '/people/10': { key: 'PK1', name: 'Lý Văn Hải', position: 'Chuyên viên cao cấp' },
      '/people/11': { key: 'pk1', name: 'Lý Văn Hà', position: 'Chuyên viên cao cấp' },
      '/bodies/council/deputy': 'pk1',
      '/bodies/coding': undefined,
      '/bodies/appeal': { head: 'PK1', members: ['gk3'] },
      '/bodies/supervision': { head: 'gs1', members: [] },
      '/bodies/panel/head': 'gk1',
    });
    expect(linesOf(result)).toEqual(WHOLE);
  });

  test('takes the rules of the file: a spread that is off blocks nothing, one decimal is kept', async () => {
    const { result } = await played({
      '/regulation/defenceSpread': null,
      '/regulation/decimals': 1,
      '/regulation/gate': '45.00',
      '/defence/sheets/5/marks/tl': '5.00',
      '/defence/absent': ['c3'],
    });
    expect(linesOf(result)).toEqual([
      'tp FILLED [c1]',
      'c1 74.50 MEAN 83.10 83.10 1 WINNER',
      'c2 61.00 HEAD 67.00 67.00 2 NOT_SELECTED',
      'c3 45.00 THIRD - - - ABSENT',
    ]);
  });

  test('ends a round to which nobody came', async () => {
    const { result, files } = await played({
      '/candidates': [],
      '/written/marks': [],
      '/defence/sheets': [],
    });
    expect(linesOf(result)).toEqual(['tp TOO_FEW_CANDIDATES []']);
    expect(files).toEqual(['D27.pdf', 'D28.pdf', 'result.json']);
  });

  test('ends a round where everyone stayed away from the paper', async () => {
    const { result } = await played({
      '/written/absent': ['c1', 'c2', 'c3'],
      '/written/marks': [],
      '/defence/sheets': [],
    });
    expect(linesOf(result)[0]).toBe('tp NO_ONE_QUALIFIED []');
    expect(result.posts[0]?.candidates.map(({ outcome }) => outcome)).toEqual(['ABSENT', 'ABSENT', 'ABSENT']);
  });

  test('says when nobody reached the minimum of the defence', async () => {
    const low = { xd: '5.00', tb: '20.00', tl: '20.00' };
    const changes = Object.fromEntries([0, 1, 2, 3, 4, 5].map((index) => [`/defence/sheets/${index}/marks`, low]));
    const { result, files } = await played(changes);
    expect(linesOf(result).slice(0, 3)).toEqual([
      'tp NO_ONE_QUALIFIED []',
      'c1 74.50 MEAN 45.00 45.00 - BELOW_MINIMUM',
      'c2 61.00 HEAD 45.00 45.00 - BELOW_MINIMUM',
    ]);
    expect(files).toContain('D28.pdf');
  });

  test('plays nothing of a post with too few candidates, and yet establishes the result', async () => {
    const { result, files } = await played({ '/regulation/minimumCandidates': 4 });
    expect(linesOf(result)).toEqual([
      'tp TOO_FEW_CANDIDATES []',
      'c1 - - - - - NOT_SELECTED',
      'c2 - - - - - NOT_SELECTED',
      'c3 - - - - - NOT_SELECTED',
    ]);
    expect(files).toEqual(['D27.pdf', 'D28.pdf', 'result.json']);
  });

  test('orders equals as the recorded decision says', async () => {
    const tie = [{ post: 'tp', order: ['c2', 'c1'], reason: 'Người đứng đầu cơ quan quyết định' }];
    const { result } = await played({ ...EQUALS, '/tieDecisions': tie });
    expect(linesOf(result).slice(0, 3)).toEqual([
      'tp FILLED [c2]',
      'c1 74.50 MEAN 83.11 83.11 2 NOT_SELECTED',
      'c2 74.50 MEAN 83.11 83.11 1 WINNER',
    ]);
  });
});

describe('a round where a person must still decide', () => {
  const noHead = { '/written/marks/1/decision': undefined };
  test.each<[string, Record<string, Json | undefined>, string[]]>([
    ['the head of marking between the bands', noHead, ['BR-31 c2 MARKING_HEAD_DECISION']],
    ['a third marker from the third band on', { '/written/marks/2/third': undefined }, ['BR-31 c3 THIRD_MARK']],
    [
      'the markers together when three marks differ',
      { '/written/marks/2/third': '48.00' },
      ['BR-32 c3 COLLECTIVE_MARK'],
    ],
    [
      'the head of the panel when sheets lie far apart',
      { '/defence/sheets/5/marks/tl': '15.00' },
      ['BR-45 c2 PANEL_HEAD_DECISION'],
    ],
  ])('waits for %s', async (_name, changes, blocks) => {
    const { result, out } = await played(changes);
    expect(blocksOf(result)).toEqual(blocks);
    expect(linesOf(result)[0]).toBe('tp PENDING []');
    expect(linesOf(result)[1]).toBe('c1 74.50 MEAN 83.11 83.11 - PENDING');
    expect(result.papers.map(({ code }) => code).includes('D28')).toBe(false);
    expect(out).toContain('Còn chờ:');
  });

  test('leaves the blind map shut while a script waits, and so has no paper of the defence (BR-29)', async () => {
    const { files, out } = await played(noHead);
    expect(files).toEqual(['result.json']);
    expect(out).toContain('Dừng ở bước mở bảng ghép phách');
  });

  test('issues the sheets of candidates who have all of theirs, and no minutes', async () => {
    const { files } = await played({ '/defence/sheets/5/marks/tl': '15.00' });
    expect(files).not.toContain('D28.pdf');
    expect(files).toEqual(expect.arrayContaining(['D24-gk1-c1.pdf', 'D24-gk2-c1.pdf', 'D24-gk3-c1.pdf']));
  });

  test('waits for the decision between equals and shows their shared place', async () => {
    const { result } = await played(EQUALS);
    expect(blocksOf(result)).toEqual(['BR-49 c1 TIE_DECISION', 'BR-49 c2 TIE_DECISION']);
    expect(linesOf(result).slice(0, 3)).toEqual([
      'tp PENDING []',
      'c1 74.50 MEAN 83.11 83.11 1 TIED',
      'c2 74.50 MEAN 83.11 83.11 1 TIED',
    ]);
  });

  test('leaves a decision between equals aside while a mark of the post is open', async () => {
    const tie = [{ post: 'tp', order: ['c2', 'c1'], reason: 'Người đứng đầu cơ quan quyết định' }];
    const { result } = await played({ ...EQUALS, '/written/marks/2/third': undefined, '/tieDecisions': tie });
    expect(blocksOf(result)).toEqual(['BR-31 c3 THIRD_MARK']);
  });
});

describe('the sample rounds', () => {
  const textOf = (name: string) => readFileSync(join(__dirname, '../../scripts/rounds', `${name}.json`), 'utf8');
  const sample = (name: string) => rehearseText(textOf(name));

  test('c fills its post with c1 at 84.46 after every way to a written mark', async () => {
    const { status, result } = await sample('c');
    expect(status).toBe(0);
    expect(linesOf(result).slice(0, 7)).toEqual([
      'gd FILLED [c1]',
      'c1 79.88 MEAN 84.46 84.46 1 WINNER',
      'c2 69.50 HEAD 80.43 80.43 2 NOT_SELECTED',
      'c3 50.00 MEAN 68.25 68.25 3 NOT_SELECTED',
      'c4 49.88 MEAN - - - BELOW_MINIMUM',
      'c5 49.00 THIRD - - - BELOW_MINIMUM',
      'c6 48.25 COLLECTIVE - - - BELOW_MINIMUM',
    ]);
    const outcomes = linesOf(result).map((line) => line.split(' ').at(-1));
    expect(outcomes.filter((outcome) => outcome === 'ABSENT')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'INELIGIBLE')).toHaveLength(3);
    expect(result.papers).toHaveLength(3 * 7 + 2);
    // What is foreseen from the file alone, where the map stays shut, is what the product computes when it is opened.
    const read = readRoundFile(textOf('c'));
    if (!read.ok) throw new Error('sample c is faulty');
    const { posts, blocked } = result;
    expect(foreseenResult(read.round)).toEqual({ posts, blocked });
  });

  test('a fills its three posts without a written paper, two candidates sharing the third place', async () => {
    const { status, result } = await sample('a');
    expect(status).toBe(0);
    expect(result.posts.map(({ winners }) => winners)).toEqual([['c1'], ['c6'], ['c9']]);
    const candidates = result.posts.flatMap((post) => post.candidates);
    const total = (key: string) => candidates.find(({ candidate }) => candidate === key)?.total;
    expect(['c1', 'c6', 'c9', 'c8'].map(total)).toEqual(['84.40', '83.60', '82.10', '48.70']);
    expect(candidates.slice(0, 5).map(({ rank }) => rank)).toEqual([1, 2, 3, 3, 5]);
    expect(candidates.every(({ written, writtenBasis }) => written === null && writtenBasis === null)).toBe(true);
  });
});
