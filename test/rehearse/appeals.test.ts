import { blocksOf, forgetFolders, linesOf, rehearseText } from './rehearsing';
import { byQuestion, decided, roundOf, SETTLED, type Row } from './appeal-rounds';

jest.setTimeout(120_000);
afterAll(forgetFolders);

test('every breach and every outcome of an appeal is played, question by question, typed twice from paper', async () => {
  const paper = { '/regulation/entry': 'PAPER_DOUBLE_ENTRY', '/regulation/questionMaxima': ['40', '60'] };
  const { result, status, error } = await rehearseText(roundOf(byQuestion(SETTLED), paper));
  expect([error, status]).toEqual(['', 0]);
  expect(linesOf(result)).toEqual([
    'tp FILLED [c1]',
    ...SETTLED.map(([, , , , line], index) => `c${index + 1} ${line}`),
  ]);
  expect(result.blocked).toEqual([]);
});

test('an appeal that waits for a third mark or the dialogue holds its post back, and says so', async () => {
  const rows: readonly Row[] = [
    [['70', '72'], [], null, true, '71.00 MEAN 90.00 90.00 - PENDING'],
    [['62', '62'], [], { remarks: ['68', '68'] }, true, '- PENDING - - - PENDING'],
    [['62', '62'], ['WARNING'], { remarks: ['61', '63'] }, false, '- PENDING - - - PENDING'],
    [null, ['SUSPENSION'], null, false, '- VOID - - - SUSPENDED'],
    [['20', '20'], [], null, false, '20.00 MEAN - - - BELOW_MINIMUM'],
  ];
  const { result, status, error } = await rehearseText(roundOf(rows));
  expect([error, status]).toEqual(['', 0]);
  expect(linesOf(result)).toEqual(['tp PENDING []', ...rows.map(([, , , , line], index) => `c${index + 1} ${line}`)]);
  expect(blocksOf(result)).toEqual(['BR-54 c2 APPEAL_DIALOGUE', 'BR-53 c3 THIRD_MARK']);
});

test.each<[string, Row, string, string]>([
  [
    'a decision where the new mark stands by itself',
    [['62', '62'], [], { remarks: ['64', '64'], decision: decided('63') }, true, ''],
    '/written/appeals/0/decision',
    'DECISION_NOT_NEEDED',
  ],
  [
    'a third re-marking where two are equal',
    [['62', '62'], [], { remarks: ['64', '64', '65'] }, true, ''],
    '/written/appeals/0/remarks/2',
    'BR-53 (THIRD_REMARK_NOT_NEEDED)',
  ],
  [
    'an appeal about a void paper',
    [null, ['SUSPENSION'], { remarks: ['64', '64'] }, false, ''],
    '/written/appeals/0',
    'BR-52 (NOTHING_TO_APPEAL)',
  ],
])('ends with 3 for %s', async (_name, row, pointer, rule) => {
  const { status, error } = await rehearseText(roundOf([[['70', '72'], [], null, true, ''], row]));
  expect(error).toContain(`  Chỗ trong tệp: ${pointer}`);
  expect([status, error.includes(rule)]).toEqual([3, true]);
});

test('ends with 3 when two appeals lie further apart than the time for them', async () => {
  const early: Row = [['62', '62'], [], { remarks: ['62', '62'] }, true, ''];
  const late: Row = [['62', '62'], [], { filed: '2026-11-12', remarks: ['62', '62'] }, true, ''];
  const { status, error } = await rehearseText(roundOf([early, late]));
  expect(error).toContain('  Chỗ trong tệp: /written/appeals/1');
  expect([status, error.includes('BR-52 (APPEAL_CLOSED)')]).toEqual([3, true]);
});
