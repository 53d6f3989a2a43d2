import { expectOnly, faultsAfter, type FaultRow } from './faults-of';
import { defenceOnly, sheet, withoutC2, withoutC2Sheets } from './small-changes';
import type { Json } from './small-round';

const KEYS: readonly FaultRow[] = [
  [
    'a post key used twice',
    { '/posts/-': { key: 'tp', title: 'a', unit: 'b', quota: 1 } },
    '/posts/1/key',
    '/posts/0/key',
  ],
  [
    'a person with the key of another',
    { '/people/-': { key: 'gk1', name: 'a', position: 'b' } },
    '/people/9/key',
    'Khóa "gk1"',
  ],
  [
    'a person with the key of a post',
    { '/people/-': { key: 'tp', name: 'a', position: 'b' } },
    '/people/9/key',
    '/posts/0/key',
  ],
  [
    'a criterion with the key of another',
    { '/defence/rubric/-': { key: 'xd', title: 'a', maximum: '0' } },
    '/defence/rubric/3/key',
    'Khóa "xd"',
  ],
  ['an unknown post', { '/candidates/2/post': 'pp', '/written/marks/2': undefined }, '/candidates/2/post', '"pp"'],
  ['an unknown chair', { '/bodies/council/chair': 'xx' }, '/bodies/council/chair', 'người phục vụ'],
  ['an unknown deputy', { '/bodies/council/deputy': 'xx' }, '/bodies/council/deputy', '"xx"'],
  ['an unknown panel head', { '/bodies/panel/head': 'xx' }, '/bodies/panel/head', '"xx"'],
  ['an unknown marker', { '/bodies/marking/members/1': 'xx' }, '/bodies/marking/members/1', '"xx"'],
  ['a candidate in a body', { '/bodies/marking/members/1': 'c1' }, '/bodies/marking/members/1', '"c1"'],
  [
    'an unknown candidate of a mark',
    { '/written/marks/-': { candidate: 'c9', first: '1', second: '1' } },
    '/written/marks/3/candidate',
    '"c9"',
  ],
  ['an unknown absent', { '/written/absent': ['c9'] }, '/written/absent/0', '"c9"'],
  ['an unknown absent of the defence', { '/defence/absent': ['c9'] }, '/defence/absent/0', '"c9"'],
  [
    'an unknown candidate of a sheet',
    { '/defence/sheets/-': sheet('c9', 'gk1') },
    '/defence/sheets/6/candidate',
    '"c9"',
  ],
  [
    'an unknown candidate of a decision',
    { '/defence/decisions': [{ candidate: 'c9', mark: '1', reason: 'a' }] },
    '/defence/decisions/0/candidate',
    '"c9"',
  ],
  [
    'an unknown person of a conflict',
    { '/conflicts': [{ person: 'xx', candidate: 'c1', relation: 'SIBLING' }] },
    '/conflicts/0/person',
    '"xx"',
  ],
  [
    'an unknown candidate of a conflict',
    { '/conflicts': [{ person: 'gk1', candidate: 'c9', relation: 'SIBLING' }] },
    '/conflicts/0/candidate',
    '"c9"',
  ],
  [
    'an unknown criterion',
    { '/defence/sheets/0/marks/zz': '1' },
    '/defence/sheets/0/marks/zz',
    'Không có tiêu chí nào tên "zz"',
  ],
  [
    'an unknown post of a tie',
    { '/tieDecisions': [{ post: 'zz', order: ['c1', 'c2'], reason: 'a' }] },
    '/tieDecisions/0/post',
    '"zz"',
  ],
  [
    'an unknown candidate of a tie',
    { '/tieDecisions': [{ post: 'tp', order: ['c1', 'c9'], reason: 'a' }] },
    '/tieDecisions/0/order/1',
    '"c9"',
  ],
  [
    'the same candidate twice in a tie',
    { '/tieDecisions': [{ post: 'tp', order: ['c1', 'c1'], reason: 'a' }] },
    '/tieDecisions/0/order/1',
    '"c1"',
  ],
  [
    'one person twice in the council',
    { '/bodies/council/members/-': 'tk' },
    '/bodies/council/members/3',
    'mỗi người chỉ một chỗ',
  ],
  ['one person twice in the panel', { '/bodies/panel/members/-': 'gk1' }, '/bodies/panel/members/3', 'ban chấm đề án'],
  [
    'one person twice among the markers',
    { '/bodies/marking/members/-': 'cm2' },
    '/bodies/marking/members/2',
    'ban chấm thi',
  ],
  [
    'two pairs of marks for one candidate',
    { '/written/marks/-': { candidate: 'c1', first: '1', second: '1' } },
    '/written/marks/3/candidate',
    '/written/marks/0/candidate',
  ],
  [
    'one candidate absent twice',
    { ...withoutC2, '/written/absent': ['c2', 'c2'] },
    '/written/absent/1',
    'chỉ được một lần',
  ],
];

const ROUND: readonly FaultRow[] = [
  [
    'a window that opens before the notice',
    { '/round/noticeDate': '2026-09-04' },
    '/round/opens',
    'sớm hơn ngày thông báo',
  ],
  ['a window that closes before it opens', { '/round/closes': '2026-09-02' }, '/round/closes', 'sớm hơn'],
  ['a paper before the window closes', { '/round/writtenDate': '2026-10-01' }, '/round/writtenDate', '2026-10-02'],
  ['a defence before the paper', { '/round/defenceDate': '2026-10-23' }, '/round/defenceDate', 'ngày thi viết'],
  [
    'bands that touch',
    { '/regulation/writtenBands': { agree: '10', third: '10.00' } },
    '/regulation/writtenBands/agree',
    'nhỏ hơn',
  ],
  ['half of the bands', { '/regulation/writtenBands': { agree: '5' } }, '/regulation/writtenBands/third', 'Thiếu'],
  [
    'weights that do not sum to 10000',
    { '/regulation/ranking': { by: 'WEIGHTED', weights: { WRITTEN: 3000, DEFENCE: 6999 } } },
    '/regulation/ranking/weights',
    '9999',
  ],
  [
    'phases in the wrong order',
    { '/regulation/phases': ['DEFENCE', 'WRITTEN'] },
    '/regulation/phases',
    '["WRITTEN", "DEFENCE"]',
  ],
  ['a panel of nobody', { '/bodies/panel/members': [], '/defence/sheets': [] }, '/bodies/panel/members', 'ít nhất một'],
  ['no written part', { '/written': undefined, '/defence/sheets': [] }, '/written', 'Thiếu phần thi viết'],
  ['no day of the paper', { '/round/writtenDate': undefined }, '/round/writtenDate', 'Thiếu ngày thi viết'],
  ['no markers', { '/bodies/marking': undefined }, '/bodies/marking', 'Thiếu ban chấm thi'],
  [
    'an ineligible candidate without a reason',
    { ...withoutC2, '/candidates/1/eligible': false },
    '/candidates/1/reasons',
    'BR-07',
  ],
  [
    'an ineligible candidate with an empty list of reasons',
    { ...withoutC2, '/candidates/1/eligible': false, '/candidates/1/reasons': [] },
    '/candidates/1/reasons',
    'BR-07',
  ],
  [
    'reasons for an eligible candidate',
    { '/candidates/1/reasons': ['Thiếu bằng'] },
    '/candidates/1/reasons',
    '"eligible" là true',
  ],
  [
    'a withdrawal before the application',
    { ...withoutC2, '/candidates/1/withdrew': '2026-09-09' },
    '/candidates/1/withdrew',
    'trước ngày nộp',
  ],
  [
    'a birth after the application',
    { '/candidates/1/birthDate': '2026-09-10' },
    '/candidates/1/birthDate',
    'Ngày sinh',
  ],
];

describe('the checks of a round file', () => {
  test.each(KEYS)('refuse %s', (...row) => expectOnly(row));
  test.each(ROUND)('refuse %s', (...row) => expectOnly(row));

  test('refuse a written part and its day where the regulation has no written phase', () => {
    const faults = faultsAfter({ ...defenceOnly, '/written': { marks: [] }, '/round/writtenDate': '2026-10-24' });
    expect(faults.map((fault) => fault.pointer)).toEqual(expect.arrayContaining(['/written', '/round/writtenDate']));
  });

  test('refuse the weighted ranking where there is only a defence', () => {
    const ranking = { by: 'WEIGHTED', weights: { WRITTEN: 0, DEFENCE: 10000 } };
    const faults = faultsAfter({
      ...defenceOnly,
      '/regulation/ranking': ranking,
      '/defence/absent': ['c3'],
      '/defence/sheets/6': undefined,
    });
    expect(faults.map((fault) => fault.pointer)).toEqual(['/regulation/ranking/by']);
  });

  test('demand the sheets of everyone present where there is only a defence', () => {
    const faults = faultsAfter(defenceOnly);
    expect(faults.map((fault) => fault.pointer)).toEqual(['/defence/sheets', '/defence/sheets']);
    expect(faults[0]?.sentence).toContain('"gk2" cho người dự tuyển "c3"');
  });

  test('let the head of a ban stand among its members, as the domain does', () => {
    expect(faultsAfter({ '/bodies/panel/head': 'gk1' })).toEqual([]);
    expect(faultsAfter({ '/bodies/marking/members/-': 'cm1' })).toEqual([]);
  });

  test('refuse a tie between candidates of different posts', () => {
    const faults = faultsAfter({
      '/posts/-': { key: 'kt', title: 'Kế toán trưởng', unit: 'Sở', quota: 1 },
      '/regulation/minimumCandidates': 1,
      '/candidates/1/post': 'kt',
      '/tieDecisions': [{ post: 'tp', order: ['c1', 'c2'], reason: 'a' }],
    });
    expect(faults.map((fault) => fault.pointer)).toEqual(['/tieDecisions/0/order/1']);
  });
});

test('a sheet of one who missed the paper is refused for that reason', () => {
  const faults = faultsAfter({ '/written/absent': ['c2'], '/written/marks/1': undefined });
  expect(faults.map((fault) => fault.pointer)).toEqual([3, 4, 5].map((index) => `/defence/sheets/${index}/candidate`));
  expect(faults[0]?.sentence).toContain('vắng thi viết nên không thể có điểm bảo vệ đề án');
});

describe('the checks of a round file demand nothing', () => {
  const tolerated: readonly (readonly [string, Readonly<Record<string, Json | undefined>>])[] = [
    [
      'of a post with too few candidates',
      { '/regulation/minimumCandidates': 4, '/written/marks': [], '/defence/sheets': [] },
    ],
    [
      'more of a post with too few candidates than it gives',
      { '/regulation/minimumCandidates': 4, '/defence/sheets/5': undefined },
    ],
    [
      'for the defence of one whose written mark is blocked',
      { ...withoutC2Sheets, '/written/marks/1/decision': undefined },
    ],
    ['less of one whose written mark is blocked', { '/written/marks/1/decision': undefined }],
    [
      'of one who withdrew between paper and defence but the paper',
      { ...withoutC2Sheets, '/candidates/1/withdrew': '2026-11-20' },
    ],
    ['less of one who withdrew after the defence', { '/candidates/1/withdrew': '2026-11-21' }],
    ['of an absent', { ...withoutC2, '/written/absent': ['c2'] }],
    ['of one absent from the defence but the paper', { ...withoutC2Sheets, '/defence/absent': ['c2'] }],
    ['that the product itself refuses: a sheet below the gate', { '/defence/sheets/-': sheet('c3', 'gk1') }],
    ['that the product itself refuses: a third mark nobody asked for', { '/written/marks/0/third': '75.00' }],
    ['that the product itself refuses: an application too late', { '/candidates/1/submitted': '2026-10-03' }],
    [
      'of days that fall together',
      {
        '/round/noticeDate': '2026-09-03',
        '/round/closes': '2026-10-24',
        '/round/defenceDate': '2026-10-24',
      },
    ],
    ['of marks that reach their maximum', { '/defence/sheets/0/marks/xd': '20.00', '/written/marks/0/first': '100' }],
    [
      'of one whose paper is void',
      { ...withoutC2, '/written/violations': [{ candidate: 'c2', form: 'ANNULMENT', act: 'Nhờ người thi hộ' }] },
    ],
    ['of the coding body: then the chair codes', { '/bodies/coding': undefined }],
  ];

  test.each(tolerated)('%s', (_what, changes) => expect(faultsAfter(changes)).toEqual([]));
});
