import { checkAppealDecision, checkThirdRemark, remark, settleAppeal } from '../../../src/domain/written/appeals';
import { officialWritten, type WrittenFacts } from '../../../src/domain/written/official-written';
import { computeResult } from '../../../src/domain/outcome/ranking';
import {
  checkViolation,
  checkViolationDecision,
  checkWitnesses,
  heaviest,
} from '../../../src/domain/written/violations';
import type { ViolationFact, ViolationForm } from '../../../src/domain/written/violations';
import { candidate, m, ms, regulation, round, script } from '../support';

const upheld = { upheld: true, reason: 'Theo biên bản' };
const breach = (form: ViolationForm, decision: ViolationFact['decision'] = upheld): ViolationFact => ({
  form,
  decision,
});

/** "55.13 MEAN", "VOID SUSPENSION", "PENDING BR-54 APPEAL_DIALOGUE" or "PENDING". */
function made(facts: Partial<WrittenFacts>): string {
  const whole = { marks: script('73.5', '73.5'), appeal: null, violations: [], ...facts };
  const official = officialWritten(whole, regulation());
  if (official.kind === 'VOID') return `VOID ${official.form}`;
  if (official.kind === 'OFFICIAL') return `${(official.trace.value / 100).toFixed(2)} ${official.basis}`;
  return ['PENDING', official.block?.rule, official.block?.needs].filter((part) => part !== undefined).join(' ');
}

const appeal = (remarks: string[], decided?: string): WrittenFacts['appeal'] => ({
  remarks: ms(...remarks),
  decision: decided === undefined ? null : { mark: m(decided), reason: 'Sau đối thoại' },
});

describe('the official written mark', () => {
  test.each<[string, Partial<WrittenFacts>, string]>([
    ['V1: five apart is a mean', { marks: script('72', '77') }, '74.50 MEAN'],
    [
      'V2: five and a half apart waits for the head',
      { marks: script('72', '77.5') },
      'PENDING BR-31 MARKING_HEAD_DECISION',
    ],
    ['V3: two of three equal', { marks: script('70', '80', { third: m('80') }) }, '80.00 THIRD'],
    [
      'V4: three different wait for collective marking',
      { marks: script('70', '80', { third: m('75') }) },
      'PENDING BR-32 COLLECTIVE_MARK',
    ],
    ['V5: a reprimand takes a quarter, rounded half up', { violations: [breach('REPRIMAND')] }, '55.13 MEAN'],
    ['V6: a warning takes half', { violations: [breach('WARNING')] }, '36.75 MEAN'],
    ['the heavier form alone counts, once', { violations: [breach('REPRIMAND'), breach('WARNING')] }, '36.75 MEAN'],
    [
      'a dismissed breach takes nothing',
      { violations: [breach('WARNING', { upheld: false, reason: 'a' }), breach('REPRIMAND')] },
      '55.13 MEAN',
    ],
    ['BR-27: not signing the submission list makes the mark 0', { violations: [breach('UNSIGNED')] }, '0.00 MEAN'],
    ['BR-27: beside a warning too', { violations: [breach('UNSIGNED'), breach('WARNING')] }, '0.00 MEAN'],
    [
      'BR-27: a suspended paper stays void',
      { violations: [breach('UNSIGNED'), breach('ANNULMENT')] },
      'VOID ANNULMENT',
    ],
    ['BR-27: not before the Chair has decided', { violations: [breach('UNSIGNED', null)] }, 'PENDING'],
    [
      'BR-27: minutes that the Chair dismisses take nothing',
      { violations: [breach('UNSIGNED', { upheld: false, reason: 'a' })] },
      '73.50 MEAN',
    ],
    ['an undecided breach holds the mark back', { violations: [breach('REPRIMAND', null)] }, 'PENDING'],
    ['an undecided suspension holds the mark back', { violations: [breach('SUSPENSION', null)] }, 'PENDING'],
    ['a suspended paper is void though it was marked', { violations: [breach('SUSPENSION')] }, 'VOID SUSPENSION'],
    [
      'an annulled paper is void, unmarked',
      { marks: null, violations: [breach('SUSPENSION'), breach('ANNULMENT')] },
      'VOID ANNULMENT',
    ],
    ['marks come before an appeal', { marks: null, appeal: appeal(['70', '70']) }, 'PENDING'],
    [
      'V11: below the tolerance the new mark stands',
      { marks: script('64.5', '64.5'), appeal: appeal(['68', '68']) },
      '68.00 APPEAL',
    ],
    ['the new mark may be lower', { marks: script('64.5', '64.5'), appeal: appeal(['60', '60']) }, '60.00 APPEAL'],
    ['an equal new mark stands on the appeal too', { appeal: appeal(['73.5', '73.5']) }, '73.50 APPEAL'],
    [
      'V12: from the tolerance on a dialogue is needed',
      { marks: script('62', '62'), appeal: appeal(['68', '68']) },
      'PENDING BR-54 APPEAL_DIALOGUE',
    ],
    [
      'exactly at the tolerance too',
      { marks: script('62', '62'), appeal: appeal(['67', '67']) },
      'PENDING BR-54 APPEAL_DIALOGUE',
    ],
    [
      'the decision after the dialogue stands',
      { marks: script('62', '62'), appeal: appeal(['68', '68'], '66') },
      '66.00 APPEAL',
    ],
    ['re-marking in progress', { appeal: appeal(['68']) }, 'PENDING'],
    ['two different re-markings ask for a third', { appeal: appeal(['72', '73']) }, 'PENDING BR-53 THIRD_MARK'],
    // The tolerance speaks of the paper: 73.50 against 76, not 55.13 against 76. The deduction comes after.
    [
      'a deduction comes after the appeal, and the tolerance before it',
      { violations: [breach('REPRIMAND')], appeal: appeal(['76', '76']) },
      '57.00 APPEAL',
    ],
    [
      'a decided mark is deducted from as well',
      { violations: [breach('WARNING')], appeal: appeal(['90', '90'], '85') },
      '42.50 APPEAL',
    ],
  ])('%s', (_name, facts, expected) => {
    expect(made(facts)).toBe(expected);
  });

  test('tells the whole sum with the mark before the deduction', () => {
    const facts = { marks: script('73', '74'), appeal: null, violations: [breach('REPRIMAND')] };
    const official = officialWritten(facts, regulation());
    expect(official.kind === 'OFFICIAL' && official.trace).toMatchObject({
      rule: 'BR-36',
      formula: expect.stringMatching(/73,50.*khiển trách, trừ 25 %: 73,50 × 75 % = 55,13$/) as string,
      inputs: expect.arrayContaining([{ name: 'Điểm trước khi trừ', value: '73,50' }]) as unknown,
    });
  });

  test('says why an unsigned paper has nothing, with the mark it would have had (BR-27)', () => {
    const facts = { marks: script('73', '74'), appeal: null, violations: [breach('UNSIGNED')] };
    const official = officialWritten(facts, regulation());
    expect(official.kind === 'OFFICIAL' && official.trace).toMatchObject({
      rule: 'BR-27',
      clause: 'TT 22/2025 Nội quy Điều 1(12)',
      formula: expect.stringMatching(/73,50.*không ký danh sách nộp bài, đã lập biên bản: điểm 0$/) as string,
      inputs: expect.arrayContaining([{ name: 'Điểm bài trước khi xử lý', value: '73,50' }]) as unknown,
    });
  });

  test('rounds a deduction to the decimals of the regulation', () => {
    const facts = { marks: script('73.5', '73.5'), appeal: null, violations: [breach('REPRIMAND')] };
    const official = officialWritten(facts, regulation({ decimals: 1 }));
    expect(official.kind === 'OFFICIAL' && official.trace.value).toBe(5_510);
  });
});

describe('marking again', () => {
  test.each<[string[], string]>([
    [['60', '60'], '6000'],
    [['60', '62', '60'], '6000'],
    [['60', '62', '62'], '6200'],
    // V10: 187 : 3
    [['60', '62', '65'], '6233'],
    [['60', '62'], 'THIRD'],
    [['60'], 'OPEN'],
    [[], 'OPEN'],
  ])('of %p comes to %s', (marks, expected) => {
    const remarked = remark({ remarks: ms(...marks) }, regulation());
    expect(remarked.kind === 'MARK' ? String(remarked.trace.value) : remarked.kind).toBe(expected);
  });

  test('has a third only where the first two are there and differ, once', () => {
    const refused = [['60'], ['60', '60'], ['60', '62'], ['60', '62', '61']].map((marks) =>
      checkThirdRemark({ remarks: ms(...marks) }),
    );
    expect(refused.map((one) => one?.code ?? null)).toEqual([
      'MARKS_INCOMPLETE',
      'THIRD_REMARK_NOT_NEEDED',
      null,
      'ALREADY_DECIDED',
    ]);
  });

  test('with no tolerance always needs the dialogue', () => {
    const facts = { remarks: ms('60', '60'), decision: null };
    expect(settleAppeal(m('60'), facts, regulation({ appealTolerance: m('0') }))).toMatchObject({
      needs: 'APPEAL_DIALOGUE',
    });
  });

  test('is decided only where a dialogue is called for, once, within the maximum, with a reason', () => {
    const decision = { mark: m('66'), reason: 'Sau đối thoại' };
    const codes = (remarks: string[], given = decision, earlier: typeof decision | null = null) =>
      checkAppealDecision(m('62'), { remarks: ms(...remarks), decision: earlier }, given, regulation()).map(
        ({ code }) => code,
      );
    expect(codes(['68', '68'])).toEqual([]);
    expect(codes(['64', '64'])).toEqual(['DECISION_NOT_NEEDED']);
    expect(codes(['68'])).toEqual(['MARKS_INCOMPLETE']);
    expect(codes(['68', '69'])).toEqual(['MARKS_INCOMPLETE']);
    expect(codes(['68', '68'], decision, decision)).toEqual(['ALREADY_DECIDED']);
    expect(codes(['68', '68'], { mark: m('100.01'), reason: ' ' })).toEqual(['MARK_OUT_OF_RANGE', 'REASON_REQUIRED']);
  });
});

describe('a breach of the exam rules', () => {
  const all = [
    { id: 'a', ...breach('REPRIMAND', null) },
    { id: 'b', ...breach('WARNING', null) },
  ] as const;

  test('is decided once, for the heaviest form alone, with a reason', () => {
    const codes = (one: (typeof all)[number], reason = 'a') =>
      checkViolationDecision(one, all, { upheld: true, reason }).map(({ code }) => code);
    expect(codes(all[1])).toEqual([]);
    expect(codes(all[0])).toEqual(['DECISION_NOT_NEEDED']);
    expect(codes({ ...all[1], decision: upheld }, ' ')).toEqual(['ALREADY_DECIDED', 'REASON_REQUIRED']);
    expect(heaviest([])).toBeNull();
  });

  test('that the candidate refuses to sign needs two others as witnesses, or as many as there are', () => {
    const told = (witnesses: string[], numbers = ['001', '002', '003', '004'], signed = false) =>
      checkWitnesses({ signed, witnesses }, '001', numbers).map(({ path }) => path.join('.'));
    expect(told([], undefined, true)).toEqual([]);
    expect(told(['002', '004'])).toEqual([]);
    expect(told(['002'])).toEqual(['witnesses']);
    expect(told(['001', '009'])).toEqual(['witnesses.0', 'witnesses.1']);
    expect(told(['002', '002'])).toEqual(['witnesses.1']);
    expect(told(['002'], ['001', '002'])).toEqual([]);
    expect(told([], ['001'])).toEqual([]);
  });

  test('is minuted in words, with at most two witnesses', () => {
    const codes = (act: string, witnesses: string[]) =>
      checkViolation({ form: 'WARNING', act, signed: false, witnesses }, regulation()).map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      );
    expect(codes('Trao đổi bài', ['001', '002'])).toEqual([]);
    expect(codes('', ['001', '', '003'])).toEqual([
      'INVALID_TEXT act',
      'INVALID_TEXT witnesses.1',
      'INVALID_VALUE witnesses',
    ]);
  });

  test('that the quy chế does not know is not minuted, and takes nothing off (BR-27)', () => {
    const minutes = { form: 'UNSIGNED', act: 'Không ký', signed: true, witnesses: [] } as const;
    const off = regulation({ unsignedIsZero: false });
    expect(checkViolation(minutes, regulation())).toEqual([]);
    expect(checkViolation(minutes, off).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'INVALID_VALUE form',
    ]);
    expect(checkViolation({ ...minutes, form: 'WARNING' }, off)).toEqual([]);
  });
});

describe('the result of a round', () => {
  test('shows who was suspended, annulled or fell below the gate after an appeal, whoever else waits', () => {
    const { posts, blocked } = computeResult(
      round([
        candidate('suspended', { violations: [breach('SUSPENSION')] }),
        candidate('annulled', { violations: [breach('ANNULMENT')], written: null }),
        candidate('fell', { written: script('51', '51'), appeal: appeal(['49', '49']) }),
        candidate('absent', { absentFrom: ['WRITTEN'], violations: [breach('ANNULMENT')] }),
        candidate('waits', { appeal: appeal(['80', '80']) }),
        candidate('passed'),
      ]),
    );
    expect(
      posts[0]?.candidates.map((one) => `${one.outcome} ${String(one.writtenBasis)} ${String(one.written?.value)}`),
    ).toEqual([
      'SUSPENDED VOID undefined',
      'ANNULLED VOID undefined',
      'BELOW_MINIMUM APPEAL 4900',
      'ABSENT null undefined',
      'PENDING PENDING undefined',
      'PENDING MEAN 7000',
    ]);
    expect(blocked).toEqual([{ rule: 'BR-54', applicationId: 'waits', needs: 'APPEAL_DIALOGUE' }]);
  });

  test('knows annulment without a written paper', () => {
    const rules = regulation({ phases: ['DEFENCE'] });
    const input = round([candidate('a', { violations: [breach('ANNULMENT')], written: null }), candidate('b')], {
      regulation: rules,
    });
    expect(computeResult(input).posts[0]?.candidates.map(({ outcome }) => outcome)).toEqual(['ANNULLED', 'WINNER']);
  });
});
