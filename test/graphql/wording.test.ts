import { localDate } from '../../src/domain/calendar';
import { BODY_LABEL } from '../../src/domain/panel/body';
import { SERVICE_BAR_LABEL } from '../../src/domain/panel/conflict';
import { NEED_LABEL } from '../../src/domain/outcome/explain';
import { STATE_LABEL } from '../../src/domain/exam/lifecycle';
import { mark } from '../../src/domain/marks';
import { RULE_OF } from '../../src/domain/refusal';
import type { Refusal } from '../../src/domain/refusal';
import { sentenceOf } from '../../src/graphql/wording';

const ids = ['app_0123456789abcdef01234567', 'app_0123456789abcdef01234568'];
const reason = 'Không được để trống.';
const blocks = Object.keys(NEED_LABEL).map((needs) => ({ rule: 'BR-31', applicationId: ids[0], needs }));
const seats = ['CHAIR', 'DEPUTY', 'SECRETARY', 'HEAD', 'MEMBER'];
const each = (key: string, values: readonly unknown[]) => values.map((value) => ({ [key]: value }));

/** Every fact a refusal can carry, as the rules fill them; a code without facts needs no line. */
const FACTS: { readonly [Code in Refusal['code']]?: readonly Record<string, unknown>[] } = {
  STALE_VERSION: [{ currentVersion: 3 }],
  INVALID_TEXT: [{ reason }],
  INVALID_VALUE: [{ reason }],
  INVALID_STATE: [
    { state: 'DRAFT', allowed: Object.keys(STATE_LABEL) },
    { state: 'OPEN', allowed: ['ENTERED', 'LOCKED'] },
  ],
  REGULATION_INCOMPLETE: [
    { missing: ['regulation', 'posts', 'rubric', 'council'] },
    { missing: ['document'] },
    { missing: ['document.number', 'document.issuer'] },
  ],
  DATES_OUT_OF_ORDER: [
    { earlier: 'notice', later: 'opens' },
    { earlier: 'closes', later: 'written' },
    { earlier: 'written', later: 'defence' },
    { earlier: 'startedAt', later: 'endedAt' },
  ],
  DUPLICATE: each('what', ['mã kỳ thi', 'CHAIR', 'SECRETARY', 'HEAD', 'acc_0123456789abcdef01234567']),
  REGISTRATION_NOT_OPEN: [{ opens: localDate('2026-10-01') }],
  REGISTRATION_CLOSED: [{ closedOn: localDate('2026-10-31') }],
  CHECKS_INCOMPLETE: [{ missing: 1 }],
  ELIGIBILITY_PENDING: [{ count: 2 }],
  POSTS_TOO_FEW: [{ posts: ['Trưởng phòng Tổ chức'] }],
  POSTS_REOPENED: [{ posts: ['Trưởng phòng Tổ chức'] }],
  BODY_INCOMPLETE: [{ missing: seats }, { missing: ['DECISION'] }, { missing: Object.keys(BODY_LABEL) }],
  BODY_SIZE: [{ minimum: 5, maximum: 17 }],
  FORBIDDEN_COMBINATION: [
    ...Object.keys(BODY_LABEL).map((kind) => ({ person: 'acc_0', roles: ['CANDIDATE', kind] })),
    ...Object.keys(BODY_LABEL).flatMap((kind) =>
      seats.map((seat) => ({ person: 'acc_0', roles: ['ADMINISTRATOR', `${kind}_${seat}`] })),
    ),
  ],
  CONFLICT_OF_INTEREST: [{ person: 'acc_0' }],
  STATUS_BAR: Object.keys(SERVICE_BAR_LABEL).map((status) => ({ person: 'acc_0', status })),
  MEMBER_HAS_MARKS: [{ count: 2 }, { count: 1, path: ['input', 'comingId'] }],
  SCRIPTS_UNDECIDED: [{ count: 2 }],
  VIOLATIONS_UNDECIDED: [{ count: 1 }],
  THIRD_REMARK_NOT_NEEDED: [{}],
  APPEAL_CLOSED: [{ until: null }, { until: localDate('2026-10-31') }],
  APPEALS_OPEN: [{ until: localDate('2026-10-31') }],
  COMPLAINTS_OPEN: [{ until: null }, { until: localDate('2027-03-23') }],
  NOTHING_TO_APPEAL: [{}],
  TOO_FEW_MARKERS: [{ needed: 2, available: 1 }],
  TOO_FEW_SCORERS: [{ needed: 5, available: 3 }],
  MARK_OUT_OF_RANGE: [{ maximum: mark(6_000) }],
  MARK_STEP: [{ step: mark(25) }],
  CRITERION_MISSING: [{ criterion: 'noi_dung' }],
  CRITERION_UNKNOWN: [{ criterion: 'noi_dung' }],
  RUBRIC_TOTAL: [{ total: mark(9_000) }],
  ENTRY_MISMATCH: [{ fields: ['noi_dung', 'bao_ve'] }],
  ENTRY_MODE: each('mode', ['DIRECT', 'PAPER_DOUBLE_ENTRY']),
  BALLOT_MODE: each('mode', ['SIGNED', 'SECRET', 'PUBLIC']),
  BALLOT_COUNT: [{ voters: 3, ballots: 2 }],
  DECISION_NOT_NEEDED: each('basis', ['MEAN', 'HEAD', 'THIRD', 'COLLECTIVE']),
  DECISION_KIND: each('expected', ['HEAD', 'COLLECTIVE']),
  MARKS_INCOMPLETE: [
    ...[0, 2].map((count) => ({ of: 'SCRIPTS', count })),
    ...[1, null].map((count) => ({ of: 'MARKS', count })),
  ],
  CANDIDATE_NOT_ADMITTED: each('reason', [
    ...['INELIGIBLE', 'WITHDREW', 'ABSENT', 'BELOW_MINIMUM', 'WRITTEN_PENDING', 'TOO_FEW_CANDIDATES', 'NOT_OPENED'],
  ]),
  SHEETS_INCOMPLETE: [{ count: 2 }],
  RESULT_BLOCKED: [{ blocks }],
  TIE_MEMBERS: [{ expected: ids }],
  RESULT_MISMATCH: [{ posts: ['pst_0'] }],
  PAPER_SUPERSEDED: [{}],
  FILE_REFUSED: [{ reason }],
  TEMPLATE_REFUSED: [
    { line: null, reason },
    { line: 3, reason },
  ],
  LOG_BROKEN: [
    { sequence: 12, object: null },
    { sequence: null, object: 'scs_0' },
  ],
  NOT_SUPPORTED: [{ feature: 'bỏ phiếu kín' }],
  PASSWORD_WEAK: [{ reason: 'Mật khẩu quá ngắn.' }],
};

const CODES = Object.keys(RULE_OF) as Refusal['code'][];
const samples = CODES.flatMap((code) =>
  (FACTS[code] ?? [{}]).map((facts) => [code, JSON.stringify(facts).slice(0, 70), facts] as const),
);

describe('the sentence of a refusal', () => {
  test.each(samples)('%s %s is Vietnamese and holds no word of the program', (code, _shown, facts) => {
    const sentence = sentenceOf({ code, path: ['input', 'ten'], ...facts } as unknown as Refusal);
    expect(sentence).toMatch(/[ạ-ỹà-ýđĂăƠơƯư]/iu);
    expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\b(?!PIN\b)[A-Z]{3,}(_[A-Z]+)*\b|(acc|app|pst)_/);
    expect(sentence).not.toMatch(/\b(regulation|posts|rubric|council|document|notice|opens|closes|written|defence)\b/);
  });

  test('names the field at fault where the reason is about a field', () => {
    const refusal: Refusal = { code: 'INVALID_TEXT', path: ['input', 'agency', 'name'], reason };
    expect(sentenceOf(refusal)).toBe('Trường "input.agency.name": Không được để trống.');
  });
});
