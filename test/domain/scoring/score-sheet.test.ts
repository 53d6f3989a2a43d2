import { formatMark, type Mark } from '../../../src/domain/marks';
import {
  checkMarks,
  checkRubric,
  confirmPaperSheet,
  enterPaperSheet,
  sheetTotal,
  submitSheet,
  type Rubric,
  type ScoreSheet,
} from '../../../src/domain/scoring/score-sheet';
import {
  confirmPaperMarking,
  enterPaperMarking,
  submitMarking,
  type WrittenMarking,
} from '../../../src/domain/written/written';
import { codesOf, m, regulation, valueOf } from '../support';

const rubric: Rubric = {
  criteria: [
    { key: 'xd', title: 'Xây dựng đề án', maximum: m('20') },
    { key: 'tb', title: 'Trình bày', maximum: m('40') },
    { key: 'tl', title: 'Trả lời chất vấn', maximum: m('40') },
  ],
};
const now = new Date('2026-11-20T03:00:00Z');
const paper = regulation();
const direct = regulation({ entry: 'DIRECT' });
const good: Record<string, Mark> = { xd: m('15'), tb: m('33'), tl: m('35.5') };
const entry = (marks: Record<string, Mark>, expectedVersion = 1) => ({ marks, expectedVersion, now });
const sheet: ScoreSheet = {
  id: 'scs_1',
  roundId: 'rnd_1',
  applicationId: 'app_1',
  memberId: 'gk1',
  state: 'OPEN',
  marks: null,
  version: 1,
  lockedAt: null,
};

describe('the rubric (BR-41)', () => {
  it('is accepted when its maxima sum to 100.00', () => {
    expect(checkRubric(rubric, ['criteria'])).toEqual([]);
  });

  it('is refused with the sum its maxima have', () => {
    const { criteria } = rubric;
    expect(checkRubric({ criteria: criteria.slice(1) }, ['criteria'])).toEqual([
      { code: 'RUBRIC_TOTAL', path: ['criteria'], total: 8000 },
    ]);
    expect(checkRubric({ criteria: [] }, [])).toEqual([{ code: 'RUBRIC_TOTAL', path: [], total: 0 }]);
    expect(checkRubric({ criteria: criteria.slice(1) }, [], regulation({ defenceMaximum: m('80') }))).toEqual([]);
  });

  it('names each criterion at fault', () => {
    const criteria = [
      { key: 'a', title: 'Một', maximum: m('60') },
      { key: 'a', title: 'Hai', maximum: m('40') },
      { key: '1 x', title: 'Ba', maximum: m('0') },
    ];
    expect(checkRubric({ criteria }, ['criteria']).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'DUPLICATE criteria.1.key',
      'INVALID_VALUE criteria.2.key',
      'INVALID_VALUE criteria.2.maximum',
    ]);
  });
});

describe('the marks of a sheet', () => {
  it('V13: 15/20 + 33/40 + 35.5/40 total 83.50', () => {
    expect(checkMarks(good, rubric, paper, ['marks'])).toEqual([]);
    expect(formatMark(sheetTotal(good))).toBe('83.50');
  });

  it('V13: 21/20 is refused, naming the criterion and its maximum', () => {
    expect(checkMarks({ ...good, xd: m('21') }, rubric, paper, ['marks'])).toEqual([
      { code: 'MARK_OUT_OF_RANGE', path: ['marks', 'xd'], maximum: 2000 },
    ]);
  });

  it('must fill every criterion and no other', () => {
    expect(checkMarks({ xd: m('15'), tb: m('33'), zz: m('1') }, rubric, paper, ['marks'])).toEqual([
      { code: 'CRITERION_UNKNOWN', path: ['marks', 'zz'], criterion: 'zz' },
      { code: 'CRITERION_MISSING', path: ['marks', 'tl'], criterion: 'tl' },
    ]);
  });

  it('are not filled by what every object has', () => {
    const criteria = [{ key: 'constructor', title: 'Một', maximum: m('100') }];
    expect(checkMarks({}, { criteria }, paper, []).map(({ code }) => code)).toEqual(['CRITERION_MISSING']);
  });

  it('are multiples of the step when the regulation has one (BR-33)', () => {
    const stepped = regulation({ markStep: m('0.25') });
    expect(checkMarks({ ...good, tl: m('35.25') }, rubric, stepped, [])).toEqual([]);
    expect(checkMarks({ ...good, tl: m('35.30') }, rubric, stepped, [])).toEqual([
      { code: 'MARK_STEP', path: ['tl'], step: 25 },
    ]);
  });
});

describe('a sheet typed by the member (DIRECT, BR-47)', () => {
  it('is locked at once, with its marks and its hour', () => {
    expect(valueOf(submitSheet(sheet, entry(good), rubric, direct))).toEqual({
      ...sheet,
      state: 'LOCKED',
      marks: good,
      version: 2,
      lockedAt: now,
    });
  });

  it('gives every reason for refusing, and stays as it was', () => {
    const locked: ScoreSheet = { ...sheet, state: 'LOCKED', version: 3 };
    const before = structuredClone(locked);
    const refused = submitSheet(locked, entry({ ...good, xd: m('21') }, 2), rubric, paper);
    expect(refused).toEqual({
      ok: false,
      errors: [
        { code: 'ENTRY_MODE', path: [], mode: 'PAPER_DOUBLE_ENTRY' },
        { code: 'STALE_VERSION', path: ['expectedVersion'], currentVersion: 3 },
        { code: 'ALREADY_LOCKED', path: [] },
        { code: 'MARK_OUT_OF_RANGE', path: ['marks', 'xd'], maximum: 2000 },
      ],
    });
    expect(locked).toEqual(before);
  });
});

describe('a signed paper sheet entered twice (BR-47)', () => {
  const once = valueOf(enterPaperSheet(sheet, entry(good), rubric, paper));

  it('is locked when both entries are equal, whatever the order of the criteria', () => {
    expect(once).toMatchObject({ state: 'ENTERED', marks: good, version: 2, lockedAt: null });
    const turned = Object.fromEntries(Object.entries(good).toReversed());
    const locked = valueOf(confirmPaperSheet(once, entry(turned, 2), rubric, paper));
    expect(locked).toMatchObject({ state: 'LOCKED', marks: good, version: 3, lockedAt: now });
  });

  it('is blocked when the entries differ: the fields are named and nothing is averaged', () => {
    const other = { ...good, tb: m('34'), tl: m('35') };
    expect(confirmPaperSheet(once, entry(other, 2), rubric, paper)).toEqual({
      ok: false,
      errors: [{ code: 'ENTRY_MISMATCH', path: ['marks'], fields: ['tb', 'tl'] }],
    });
  });

  it('may be entered anew after a slip, until it is confirmed', () => {
    const again = valueOf(enterPaperSheet(once, entry({ ...good, tb: m('34') }, 2), rubric, paper));
    expect(again).toMatchObject({ state: 'ENTERED', marks: { tb: 3400 }, version: 3 });
    const locked = valueOf(confirmPaperSheet(again, entry({ ...good, tb: m('34') }, 3), rubric, paper));
    expect(codesOf(enterPaperSheet(locked, entry(good, 4), rubric, paper))).toEqual(['ALREADY_LOCKED']);
    expect(codesOf(confirmPaperSheet(locked, entry(good, 4), rubric, paper))).toEqual(['ALREADY_LOCKED']);
  });

  it('cannot be confirmed before the first entry', () => {
    expect(confirmPaperSheet(sheet, entry(good), rubric, paper)).toEqual({
      ok: false,
      errors: [{ code: 'INVALID_STATE', path: [], state: 'OPEN', allowed: ['ENTERED'] }],
    });
  });

  it('is not for a round in which members type', () => {
    expect(codesOf(enterPaperSheet(sheet, entry(good), rubric, direct))).toEqual(['ENTRY_MODE']);
  });
});

describe('a written mark', () => {
  const marking: WrittenMarking = {
    id: 'mkg_1',
    scriptId: 'scr_1',
    turn: 1,
    markerId: 'cm2',
    state: 'OPEN',
    mark: null,
    version: 1,
    lockedAt: null,
  };
  const given = (text: string, expectedVersion = 1) => ({ mark: m(text), expectedVersion, now });

  it('is locked at once when the marker types it', () => {
    expect(valueOf(submitMarking(marking, given('72'), direct))).toMatchObject({
      state: 'LOCKED',
      mark: 7200,
      version: 2,
      lockedAt: now,
    });
  });

  it('is locked by the second equal entry of the paper, and blocked by a different one', () => {
    const once = valueOf(enterPaperMarking(marking, given('72'), paper));
    expect(once).toMatchObject({ state: 'ENTERED', mark: 7200, version: 2, lockedAt: null });
    expect(confirmPaperMarking(once, given('27', 2), paper)).toEqual({
      ok: false,
      errors: [{ code: 'ENTRY_MISMATCH', path: ['mark'], fields: ['mark'] }],
    });
    expect(valueOf(confirmPaperMarking(once, given('72', 2), paper))).toMatchObject({ state: 'LOCKED', version: 3 });
  });

  it('is refused above the maximum, off the step, out of turn and in the other mode', () => {
    const strict = regulation({ writtenMaximum: m('80'), writtenBands: paper.writtenBands, markStep: m('0.5') });
    expect(codesOf(enterPaperMarking(marking, given('80.01', 7), strict))).toEqual([
      'STALE_VERSION',
      'MARK_OUT_OF_RANGE',
      'MARK_STEP',
    ]);
    expect(codesOf(confirmPaperMarking(marking, given('72'), paper))).toEqual(['INVALID_STATE']);
    expect(codesOf(submitMarking(marking, given('72'), paper))).toEqual(['ENTRY_MODE']);
  });
});
