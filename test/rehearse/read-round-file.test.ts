import * as fc from 'fast-check';
import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import { expectOnly, faultsAfter, faultsOf, type FaultRow } from './faults-of';
import { put, smallRound, smallRoundWith, valueAt, type Json } from './small-round';

const WIDE = 'x'.repeat(400);

describe('a round file that is valid', () => {
  test('is read whole, the defaults of the regulation filled in and the absent lists empty', () => {
    const read = readRoundFile(smallRoundWith({}));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { round } = read;
    expect(round.regulation).toMatchObject({
      entry: 'DIRECT',
      phases: ['WRITTEN', 'DEFENCE'],
      gate: 5000,
      ballot: 'SIGNED',
    });
    expect(Object.keys(round.given)).toEqual(['document', 'entry']);
    expect(round.conflicts).toEqual([]);
    expect(round.written?.absent).toEqual([]);
    expect(round.defence.sheets[0]?.marks.get('xd')).toBe(1500);
    expect(round.candidates[0]?.reasons).toEqual([]);
  });

  test('may use every part of the format', () => {
    const faults = faultsAfter({
      '/regulation': {
        document: { number: '1/QC', date: '2026-08-20', issuer: 'Giám đốc' },
        phases: ['WRITTEN', 'DEFENCE'],
        decimals: 1,
        writtenBands: { agree: '4', third: '8.5' },
        gate: '40.00',
        deductions: { REPRIMAND: 20, WARNING: 40 },
        defenceSpread: null,
        defenceCombine: 'MEAN',
        ranking: { by: 'WEIGHTED', weights: { WRITTEN: 3000, DEFENCE: 7000 } },
        appealTolerance: '5',
        minimumCandidates: 3,
        ballot: 'PUBLIC',
        entry: 'PAPER_DOUBLE_ENTRY',
      },
      '/conflicts': [{ person: 'gk1', candidate: 'c2', relation: 'SIBLING' }],
      '/bodies/council/deputy': 'cm2',
      '/bodies/appeal': { head: 'cm2', members: ['cm3'] },
      '/bodies/supervision': { head: 'ph1', members: [] },
      '/written/violations': [{ candidate: 'c2', form: 'REPRIMAND', act: 'Trao đổi trong phòng thi' }],
      '/written/appeals': [
        {
          candidate: 'c3',
          filed: '2026-11-02',
          remarks: ['50', '52.5', '53'],
          decision: { mark: '39.00', reason: 'Đã đối thoại' },
        },
      ],
      '/defence/decisions': [{ candidate: 'c1', mark: '83.00', reason: 'Đã thảo luận' }],
      '/tieDecisions': [{ post: 'tp', order: ['c2', 'c1'], reason: 'Kinh nghiệm quản lý' }],
    });
    expect(faults).toEqual([]);
  });

  test('may begin with a byte order mark', () => {
    expect(faultsOf(`\uFEFF${smallRoundWith({})}`)).toEqual([]);
  });
});

const SHAPE: readonly FaultRow[] = [
  ['an unknown field', { '/round/room': 'A1' }, '/round/room', '"room"'],
  ['an unknown field whose name needs escaping', { '/agency/a~1b~0c': 1 }, '/agency/a~1b~0c', '"a/b~c"'],
  ['a missing field', { '/agency/place': undefined }, '/agency/place', 'Thiếu địa danh ("place")'],
  [
    'a missing part',
    { '/tieDecisions': [{ post: 'tp', order: ['c1', 'c2'] }] },
    '/tieDecisions/0/reason',
    'Thiếu lý do',
  ],
  ['another format', { '/format': 'thi-tuyen/round@2' }, '/format', '"thi-tuyen/round@1"'],
  ['a mark with three decimals', { '/written/marks/0/first': '72.555' }, '/written/marks/0/first', '"72.555"'],
  ['a mark with an exponent', { '/written/marks/0/first': '1e2' }, '/written/marks/0/first', 'hai chữ số sau dấu chấm'],
  ['a negative mark', { '/written/marks/0/second': '-1' }, '/written/marks/0/second', 'không âm'],
  ['a mark with a comma', { '/defence/sheets/2/marks/tb': '32,5' }, '/defence/sheets/2/marks/tb', '"32,5"'],
  ['a mark as a number', { '/written/marks/0/first': 72.5 }, '/written/marks/0/first', 'trong dấu ngoặc kép'],
  ['a mark that is null', { '/written/marks/2/third': null }, '/written/marks/2/third', 'null'],
  ['a written mark above 100', { '/written/marks/0/first': '100.01' }, '/written/marks/0/first', '100.00'],
  [
    'a defence decision above 100',
    { '/defence/decisions': [{ candidate: 'c1', mark: '101', reason: 'a' }] },
    '/defence/decisions/0/mark',
    'vượt mức tối đa 100.00',
  ],
  ['a day that does not exist', { '/round/opens': '2026-09-31' }, '/round/opens', 'không có trong lịch'],
  [
    'the leap day of a common year',
    { '/candidates/2/birthDate': '1987-02-29' },
    '/candidates/2/birthDate',
    '1987-02-29',
  ],
  ['a day in another notation', { '/round/closes': '02/10/2026' }, '/round/closes', 'năm-tháng-ngày'],
  ['an empty text', { '/agency/name': '' }, '/agency/name', 'không được để trống'],
  ['a text of spaces', { '/people/0/name': '   ' }, '/people/0/name', 'không được để trống'],
  ['a text too long', { '/people/0/position': WIDE }, '/people/0/position', '300 ký tự'],
  ['a text with a control character', { '/posts/0/title': 'a\u0000b' }, '/posts/0/title', 'ký tự điều khiển'],
  ['a text with a hidden character', { '/candidates/0/name': 'Ngô\u200b Mai' }, '/candidates/0/name', 'ký tự ẩn'],
  ['half a character', { '/posts/0/unit': 'a\ud800' }, '/posts/0/unit', 'Unicode hỏng'],
  [
    'a key with spaces',
    { '/candidates/2/key': 'c 3', '/written/marks/2': undefined },
    '/candidates/2/key',
    'khóa ngắn',
  ],
  ['a quota of zero', { '/posts/0/quota': 0 }, '/posts/0/quota', 'số nguyên từ 1'],
  ['a quota that is not whole', { '/posts/0/quota': 1.5 }, '/posts/0/quota', '1.5'],
  ['a quota in quotes', { '/posts/0/quota': '1' }, '/posts/0/quota', 'một số nguyên'],
  ['a minimum of no candidates', { '/regulation/minimumCandidates': 0 }, '/regulation/minimumCandidates', 'từ 1'],
  ['three decimals', { '/regulation/decimals': 3 }, '/regulation/decimals', 'từ 0 đến 2'],
  ['an unknown ballot', { '/regulation/ballot': 'OPEN' }, '/regulation/ballot', '"SIGNED" hoặc "SECRET" hoặc "PUBLIC"'],
  ['an unknown entry mode', { '/regulation/entry': 'direct' }, '/regulation/entry', '"DIRECT"'],
  ['an unknown ranking', { '/regulation/ranking': { by: 'AGE' } }, '/regulation/ranking/by', '"AGE"'],
  ['a ranking without a kind', { '/regulation/ranking': {} }, '/regulation/ranking/by', 'Thiếu'],
  [
    'an unknown field of the ranking',
    { '/regulation/ranking': { by: 'DEFENCE', weights: {} } },
    '/regulation/ranking/weights',
    '"weights"',
  ],
  ['an unknown route', { '/candidates/0/route': 'FORCED' }, '/candidates/0/route', '"NOMINATED"'],
  ['an unknown sex', { '/candidates/0/sex': 'X' }, '/candidates/0/sex', '"F" hoặc "M"'],
  [
    'an unknown form of violation',
    { '/written/violations': [{ candidate: 'c1', form: 'X', act: 'a' }] },
    '/written/violations/0/form',
    '"REPRIMAND"',
  ],
  [
    'an unknown side of a decision',
    { '/written/marks/1/decision/by': 'CHAIR' },
    '/written/marks/1/decision/by',
    '"COLLECTIVE"',
  ],
  [
    'a relation that is no word',
    { '/conflicts': [{ person: 'gk1', candidate: 'c1', relation: 'anh ruột' }] },
    '/conflicts/0/relation',
    'chữ in hoa',
  ],
  ['eligible as a word', { '/candidates/0/eligible': 'true' }, '/candidates/0/eligible', 'true hoặc false'],
  ['a list where an object stands', { '/agency': [] }, '/agency', 'một đối tượng'],
  ['an object where a list stands', { '/tieDecisions': {} }, '/tieDecisions', 'một danh sách'],
  [
    'no post',
    { '/posts': [], '/candidates': [], '/written': { marks: [] }, '/defence/sheets': [] },
    '/posts',
    'ít nhất 1',
  ],
  [
    'one re-mark only',
    {
      '/bodies/appeal': { head: 'ct', members: [] },
      '/written/appeals': [{ candidate: 'c1', filed: '2026-11-02', remarks: ['1'] }],
    },
    '/written/appeals/0/remarks',
    'ít nhất 2',
  ],
  [
    'four re-marks',
    {
      '/bodies/appeal': { head: 'ct', members: [] },
      '/written/appeals': [{ candidate: 'c1', filed: '2026-11-02', remarks: ['1', '1', '1', '1'] }],
    },
    '/written/appeals/0/remarks',
    'nhiều nhất 3',
  ],
];

describe('the shape of a round file', () => {
  test.each(SHAPE)('refuses %s and names it', (...row) => expectOnly(row));

  test('refuses anything that is not an object', () => {
    expect(faultsOf('[]')).toEqual([
      { pointer: '', sentence: 'Nội dung tệp phải là một đối tượng { … }; ở đây là một danh sách [ … ].' },
    ]);
  });

  test('gives the line and column where the text stops being JSON', () => {
    const text = '{\n  "format": "thi-tuyen/round@1",\n  "agency": }';
    expect(faultsOf(text)).toEqual([{ pointer: '', sentence: expect.stringContaining('dòng 3, cột 13') as string }]);
  });

  test('finds a key that stands twice in one object', () => {
    const text = smallRoundWith({}).replace('"quota": 1', '"quota": 1, "quota": 2');
    expect(faultsOf(text)).toEqual([
      { pointer: '/posts/0/quota', sentence: expect.stringContaining('hai lần') as string },
    ]);
  });

  test('lists every fault, in the order of the text', () => {
    const faults = faultsAfter({
      '/agency/name': '',
      '/regulation/gate': 50,
      '/round/room': 'A1',
      '/candidates/1/post': 'zz',
      '/written/marks/0/first': '1e2',
      '/defence/sheets/0/marks/xd': '20.50',
      '/defence/sheets/5/member': 'cm1',
    });
    expect(faults.map((fault) => fault.pointer)).toEqual([
      '/agency/name',
      '/regulation/gate',
      '/round/room',
      '/candidates/1/post',
      '/written/marks/0/first',
      '/defence/sheets/0/marks/xd',
      '/defence/sheets/5/member',
    ]);
  });

  test('finds an unknown key wherever it stands, and nothing else', () => {
    const places = objectsOf(smallRound(), '');
    const name = fc.stringMatching(/^[~/a-zéĐ _$.-]{1,12}$/).filter((key) => key.trim() !== '');
    fc.assert(
      fc.property(fc.constantFrom(...places), name, (place, key) => {
        const pointer = `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        const round = smallRound();
        fc.pre(valueAt(round, pointer) === undefined && !OPTIONAL.has(key));
        put(round, pointer, '7');
        expect(faultsOf(JSON.stringify(round)).map((fault) => fault.pointer)).toEqual([pointer]);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const damaged = fc.tuple(fc.nat(9000), fc.constantFrom('', '"', '{', ']', ',', 'null', '\\u00')).map(([at, by]) => {
      const text = smallRoundWith({});
      return text.slice(0, at) + by + text.slice(at + 1);
    });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.json(), fc.string()), (text) => {
        const read = readRoundFile(text);
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
    );
  });
});

/** Fields of the format that the small round leaves out: adding one of them is not an unknown key. */
const OPTIONAL = new Set(['withdrew', 'third', 'decision', 'deputy', 'appeal', 'absent', 'gate', 'phases', 'ballot']);

function objectsOf(value: Json, pointer: string): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.entries(value).flatMap(([key, item]) => objectsOf(item, `${pointer}/${key}`));
  return Array.isArray(value) ? below : [pointer, ...below];
}
