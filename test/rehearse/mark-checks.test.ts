import { expectOnly, type FaultRow } from './faults-of';
import { ofC2, sheet, withoutC2, withoutC2Sheets } from './small-changes';
import type { Json } from './small-round';

const QUESTIONS = { '/regulation/questionMaxima': ['40', '60'] };
const asked = (second: Json): Readonly<Record<string, Json>> => ({
  ...QUESTIONS,
  '/written/marks/0': { candidate: 'c1', first: ['30', '42'], second: ['31', '46'] },
  '/written/marks/1': {
    candidate: 'c2',
    first: ['28', '30'],
    second,
    decision: { mark: '61.00', by: 'HEAD', reason: 'Hai người chấm đã trao đổi và giữ nguyên điểm' },
  },
  '/written/marks/2': { candidate: 'c3', first: ['20', '25'], second: ['25', '30'], third: ['20', '25'] },
});
const BY_QUESTION: readonly FaultRow[] = [
  ['a question above its maximum', asked(['40.01', '24']), '/written/marks/1/second/0', 'Câu 1'],
  ['a question left out', asked(['64']), '/written/marks/1/second', 'nhập đủ 2 điểm'],
  ['a mark of the whole script', asked('64'), '/written/marks/1/second', 'tổng điểm do phần mềm cộng'],
  [
    'marks of questions where there are none',
    { '/written/marks/0/second': ['70', '7'] },
    '/written/marks/0/second',
    'cho điểm cả bài',
  ],
  [
    'maxima that do not sum to the full mark',
    { ...asked(['34', '30']), '/regulation/questionMaxima': ['40', '50'] },
    '/regulation/questionMaxima',
    '90,00',
  ],
  [
    'a mark off the step',
    { ...asked(['33.9', '30']), '/regulation/markStep': '0.5' },
    '/written/marks/1/second/0',
    'bội số của 0,50',
  ],
];

const MARKS: readonly FaultRow[] = [
  ['a criterion above its maximum', { '/defence/sheets/0/marks/xd': '20.01' }, '/defence/sheets/0/marks/xd', '20.00'],
  [
    'a criterion left out',
    { '/defence/sheets/1/marks/tl': undefined },
    '/defence/sheets/1/marks/tl',
    'Thiếu điểm tiêu chí "tl"',
  ],
  ['a rubric that does not sum to 100', { '/defence/rubric/0/maximum': '19.99' }, '/defence/rubric', '99.99'],
  [
    'a criterion key that begins with a digit',
    {
      '/defence/rubric/-': { key: '1a', title: 'a', maximum: '0' },
      '/defence/sheets': [],
      '/written/absent': ['c1', 'c2', 'c3'],
      '/written/marks': [],
    },
    '/defence/rubric/3/key',
    'chữ cái',
  ],
  ['a second sheet of one member', { '/defence/sheets/-': sheet('c1', 'gk2') }, '/defence/sheets/6', '"gk2" đã chấm'],
  [
    'a sheet of someone outside the panel',
    { '/defence/sheets/-': sheet('c1', 'cm1') },
    '/defence/sheets/6/member',
    'không phải là thành viên',
  ],
  [
    'a sheet of the head who does not score',
    { '/defence/sheets/-': sheet('c1', 'ct') },
    '/defence/sheets/6/member',
    '"ct"',
  ],
  ['no written marks of one who sat', { '/written/marks/2': undefined }, '/written/marks', '"c3"'],
  ['a missing sheet', { '/defence/sheets/5': undefined }, '/defence/sheets', '"gk3" cho người dự tuyển "c2"'],
  [
    'written marks of an absent',
    { ...withoutC2Sheets, '/written/absent': ['c2'] },
    '/written/marks/1/candidate',
    'vắng thi viết',
  ],
  [
    'written marks of an ineligible',
    { ...withoutC2Sheets, '/candidates/1/eligible': false, '/candidates/1/reasons': ['a'] },
    '/written/marks/1/candidate',
    'không đủ điều kiện',
  ],
  [
    'written marks of one who withdrew that day',
    { ...withoutC2Sheets, '/candidates/1/withdrew': '2026-10-24' },
    '/written/marks/1/candidate',
    'rút hồ sơ ngày 2026-10-24',
  ],
  [
    'a breach by an absent',
    {
      ...withoutC2,
      '/written/absent': ['c2'],
      '/written/violations': [{ candidate: 'c2', form: 'WARNING', act: 'a' }],
    },
    '/written/violations/0/candidate',
    'vắng',
  ],
  [
    'an appeal without a body to mark again',
    { '/written/appeals': [{ candidate: 'c2', filed: '2026-11-02', remarks: ['61', '61'] }] },
    '/bodies/appeal',
    'phúc khảo',
  ],
  [
    'an appeal on the day of the paper',
    {
      '/bodies/appeal': { head: 'ct', members: [] },
      '/written/appeals': [{ candidate: 'c2', filed: '2026-10-24', remarks: ['61', '61'] }],
    },
    '/written/appeals/0/filed',
    'ngày thi viết',
  ],
  [
    'an appeal after the defence',
    {
      '/bodies/appeal': { head: 'ct', members: [] },
      '/written/appeals': [{ candidate: 'c2', filed: '2026-11-21', remarks: ['61', '61'] }],
    },
    '/written/appeals/0/filed',
    'BR-39',
  ],
  [
    'an appeal of an absent',
    {
      ...withoutC2,
      '/written/absent': ['c2'],
      '/bodies/appeal': { head: 'ct', members: [] },
      '/written/appeals': [{ candidate: 'c2', filed: '2026-11-02', remarks: ['1', '1'] }],
    },
    '/written/appeals/0/candidate',
    'vắng',
  ],
  [
    'a decision on an absent',
    {
      ...withoutC2Sheets,
      '/defence/absent': ['c2'],
      '/defence/decisions': [{ candidate: 'c2', mark: '1', reason: 'a' }],
    },
    '/defence/decisions/0/candidate',
    'vắng bảo vệ đề án',
  ],
  [
    'a sheet of one absent from the defence',
    { ...ofC2, '/defence/sheets/3': undefined, '/defence/absent': ['c2'] },
    '/defence/sheets/3/candidate',
    'vắng bảo vệ',
  ],
];

describe('the checks of the marks in a round file', () => {
  test.each([...MARKS, ...BY_QUESTION])('refuse %s', (...row) => expectOnly(row));
});
