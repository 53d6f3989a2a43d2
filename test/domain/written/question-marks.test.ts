import fc from 'fast-check';
import { mark, sum, ZERO, type Mark } from '../../../src/domain/marks';
import { settleAppeal } from '../../../src/domain/written/appeals';
import { checkMaxima } from '../../../src/domain/regulation/question-maxima';
import { reopenMarking } from '../../../src/domain/written/reopened-marking';
import { buildRegulation } from '../../../src/domain/regulation/build-regulation';
import { type Regulation } from '../../../src/domain/regulation/regulation';
import {
  confirmPaperMarking,
  enterPaperMarking,
  reconcile,
  submitMarking,
  type WrittenMarking,
} from '../../../src/domain/written/written';
import { codesOf, m, regulation, script, valueOf } from '../support';

const now = new Date('2026-11-20T03:00:00Z');
const OPEN: WrittenMarking = {
  id: 'mkg_1',
  scriptId: 'scr_1',
  turn: 1,
  markerId: 'gk1',
  state: 'OPEN',
  mark: null,
  version: 1,
  lockedAt: null,
};
const maxima = [m('20'), m('30'), m('50')];
const direct = regulation({ entry: 'DIRECT', questionMaxima: maxima, markStep: m('0.25') });
const paper = { ...direct, entry: 'PAPER_DOUBLE_ENTRY' as const };
const ms = (...texts: readonly string[]): readonly Mark[] => texts.map(m);
const entry = (questionMarks: readonly Mark[], expectedVersion = 1) => ({ questionMarks, expectedVersion, now });
const faults = (given: object, rules: Regulation = direct) => {
  const result = submitMarking(OPEN, { expectedVersion: 1, now, ...given }, rules);
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('the maxima of questions in a quy chế (BR-33)', () => {
  const built = (questionMaxima: readonly Mark[], markStep: Mark | null = null) => {
    const document = { number: '10/QC-SNV', date: '2026-08-20' as never, issuer: 'Giám đốc Sở Nội vụ' };
    const result = buildRegulation({ document, questionMaxima, markStep });
    return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  it.each<[string, readonly string[], string | null, readonly string[]]>([
    ['none: the whole script gets one mark', [], null, []],
    ['together the full mark', ['20', '30', '50'], '0.25', []],
    ['one that earns nothing', ['0', '50', '50'], null, ['INVALID_VALUE questionMaxima.0']],
    ['one off the step', ['20', '30.5', '49.5'], '1', [1, 2].map((at) => `INVALID_VALUE questionMaxima.${String(at)}`)],
    ['a wrong sum', ['20', '30', '49.99'], null, ['INVALID_VALUE questionMaxima']],
    ['too many', Array.from({ length: 21 }, () => '4'), null, ['INVALID_VALUE questionMaxima']],
  ])('%s', (_name, given, step, expected) => {
    expect(built(ms(...given), step === null ? null : m(step))).toEqual(expected);
  });

  it('says what the sum is', () => {
    expect(checkMaxima({ questionMaxima: ms('20', '70'), markStep: null, writtenMaximum: m('100') })).toEqual([
      expect.objectContaining({ reason: 'Điểm tối đa của các câu cộng lại phải bằng 100,00; hiện cộng lại là 90,00.' }),
    ]);
  });
});

describe('marks of questions (BR-33)', () => {
  it('add up to the mark, which is never typed', () => {
    const marked = valueOf(submitMarking(OPEN, entry(ms('18', '25.25', '40')), direct));
    expect(marked).toMatchObject({ state: 'LOCKED', mark: m('83.25'), questionMarks: ms('18', '25.25', '40') });
    expect(faults({ mark: m('83.25'), questionMarks: ms('18', '25.25', '40') })).toEqual(['INVALID_VALUE mark']);
    expect(faults({ mark: m('83.25') })).toEqual(['INVALID_VALUE mark']);
    expect(faults({})).toEqual(['INVALID_VALUE questionMarks']);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['one missing', ['18', '25'], ['INVALID_VALUE questionMarks']],
    ['one too many', ['18', '25', '40', '0'], ['INVALID_VALUE questionMarks']],
    ['above its own maximum', ['20.25', '25', '40'], ['MARK_OUT_OF_RANGE questionMarks.0']],
    ['off the step', ['18', '25.1', '40.2'], ['MARK_STEP questionMarks.1', 'MARK_STEP questionMarks.2']],
  ])('are refused with %s', (_name, given, expected) => {
    expect(faults({ questionMarks: ms(...given) })).toEqual(expected);
  });

  it('are refused where the whole script gets one mark, and a script without any mark is too', () => {
    const whole = regulation({ entry: 'DIRECT' });
    expect(faults({ questionMarks: ms('18') }, whole)).toEqual(['INVALID_VALUE questionMarks']);
    expect(faults({}, whole)).toEqual(['INVALID_VALUE mark']);
    expect(valueOf(submitMarking(OPEN, { mark: m('80'), expectedVersion: 1, now }, whole))).not.toHaveProperty(
      'questionMarks',
    );
  });

  it('typed twice from paper must be the same question by question: an equal total is not enough (BR-47)', () => {
    const entered = valueOf(enterPaperMarking(OPEN, entry(ms('18', '25', '40')), paper));
    const second = confirmPaperMarking(entered, entry(ms('17', '26', '40'), 2), paper);
    expect(second).toEqual({
      ok: false,
      errors: [
        { code: 'ENTRY_MISMATCH', path: ['questionMarks', '0'], fields: ['Câu 1'] },
        { code: 'ENTRY_MISMATCH', path: ['questionMarks', '1'], fields: ['Câu 2'] },
      ],
    });
    const locked = valueOf(confirmPaperMarking(entered, entry(ms('18', '25', '40'), 2), paper));
    expect(locked).toMatchObject({ state: 'LOCKED', mark: m('83') });
  });

  it('stay on record when they are struck out (BR-34)', () => {
    const marked = valueOf(submitMarking(OPEN, entry(ms('18', '25', '40')), direct));
    const since = { isDecided: false, hasThird: false, isMapOpened: false };
    const striking = { by: 'gk1', reason: 'Cộng nhầm câu 2', now, expectedVersion: 2 };
    const struck = valueOf(reopenMarking(marked, striking, since));
    expect(struck).toMatchObject({ state: 'OPEN', mark: null, questionMarks: null });
    expect(struck.earlier).toEqual([
      expect.objectContaining({ mark: m('83'), questionMarks: ms('18', '25', '40'), reason: 'Cộng nhầm câu 2' }),
    ]);
    const again = valueOf(submitMarking(struck, entry(ms('18', '20', '40'), 3), direct));
    expect(codesOf(reopenMarking(again, { ...striking, expectedVersion: 4 }, since))).toEqual([]);
    expect(again.earlier).toHaveLength(1);
  });

  it('are told in the trace of the official mark and of an appeal', () => {
    const marks = {
      ...script('83', '79'),
      first: m('83'),
      second: m('79'),
      questionMarks: [ms('18', '25', '40'), ms('18', '21', '40'), null],
    };
    const made = reconcile(marks, direct);
    const inputs = made.kind === 'OFFICIAL' ? made.trace.inputs : [];
    expect(inputs.map(({ value }) => value)).toEqual([
      '83,00 (Câu 1: 18,00; Câu 2: 25,00; Câu 3: 40,00)',
      '79,00 (Câu 1: 18,00; Câu 2: 21,00; Câu 3: 40,00)',
    ]);
    const remarks = { remarks: ms('80', '80'), questionMarks: [ms('10', '20', '50'), null], decision: null };
    const settled = settleAppeal(m('81'), remarks, direct);
    expect(settled.kind === 'OFFICIAL' ? settled.trace.inputs[0]?.value : null).toBe(
      '80,00 (Câu 1: 10,00; Câu 2: 20,00; Câu 3: 50,00)',
    );
  });

  /** Maxima that sum to 100 points, and for each a mark of it: all in whole steps of a quarter. */
  const sheets = fc
    .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 })
    .filter((parts) => parts.reduce((all, one) => all + one, 0) < 400)
    .chain((parts) => {
      const rest = 400 - parts.reduce((all, one) => all + one, 0);
      const scale = [...parts, rest];
      return fc.record({
        scale: fc.constant(scale.map((one) => mark(one * 25))),
        given: fc.tuple(...scale.map((one) => fc.integer({ min: 0, max: one }).map((step) => mark(step * 25)))),
      });
    });

  it('whatever the maxima: within them the mark is the exact sum and never above the full mark; any change is a mismatch', () => {
    fc.assert(
      fc.property(sheets, fc.nat(), ({ scale, given }, pick) => {
        const rules = regulation({ questionMaxima: scale, markStep: mark(25) });
        expect(checkMaxima(rules)).toEqual([]);
        const entered = valueOf(enterPaperMarking(OPEN, entry(given), rules));
        expect(entered.mark).toBe(sum(given));
        expect(entered.mark).toBeLessThanOrEqual(10_000);
        expect(valueOf(confirmPaperMarking(entered, entry(given, 2), rules)).mark).toBe(entered.mark);
        const at = pick % given.length;
        const other = given.map((one, index) => (index !== at ? one : one === ZERO ? mark(25) : mark(one - 25)));
        expect(codesOf(confirmPaperMarking(entered, entry(other, 2), rules))).toEqual(['ENTRY_MISMATCH']);
        const above = given.map((one, index) => (index === at ? mark((scale[index] ?? 0) + 25) : one));
        expect(codesOf(confirmPaperMarking(entered, entry(above, 2), rules))).toEqual(['MARK_OUT_OF_RANGE']);
      }),
    );
  });
});
