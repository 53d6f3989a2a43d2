import fc from 'fast-check';
import { markersOf, type Body } from '../../../src/domain/panel/body';
import { localDate } from '../../../src/domain/calendar';
import { formatMark, mark } from '../../../src/domain/marks';
import {
  allocateMarkers,
  checkThirdMark,
  checkWrittenDecision,
  isMarkedTwice,
  passesGate,
  reconcile,
  thirdMarker,
  type Reconciled,
  type WrittenDecision,
  type WrittenMarks,
} from '../../../src/domain/written/written';
import { codesOf, m, regulation, script, valueOf } from '../support';

const rules = regulation();
const head = (text: string, reason = 'Hai người chấm đã thống nhất'): WrittenDecision => ({
  by: 'HEAD',
  mark: m(text),
  reason,
});
const collective = (text: string): WrittenDecision => ({ by: 'COLLECTIVE', mark: m(text), reason: 'Chấm tập thể' });

function settle(marks: WrittenMarks, changes = rules): Reconciled {
  if (!isMarkedTwice(marks)) throw new Error('two marks are needed');
  return reconcile(marks, changes);
}

function shown(result: Reconciled): string {
  return result.kind === 'OFFICIAL'
    ? `${formatMark(result.mark)} ${result.basis}`
    : `${result.needs} by ${result.rule}`;
}

describe('reconciling two marks (TT 22/2025 Điều 16(2))', () => {
  it.each([
    { vector: 'V1', marks: script('72', '77'), gives: '74.50 MEAN' },
    { vector: 'V2', marks: script('72', '77.5'), gives: 'MARKING_HEAD_DECISION by BR-31' },
    { vector: 'V3', marks: script('70', '80', { third: m('80') }), gives: '80.00 THIRD' },
    { vector: 'V4', marks: script('70', '80', { third: m('75') }), gives: 'COLLECTIVE_MARK by BR-32' },
  ])('$vector: gives $gives', ({ marks, gives }) => {
    expect(shown(settle(marks))).toBe(gives);
  });

  it.each([
    ['5.00 apart is still a mean', script('70', '75'), '72.50 MEAN'],
    ['5.01 apart needs the head', script('70', '75.01'), 'MARKING_HEAD_DECISION by BR-31'],
    ['9.99 apart needs the head', script('70', '79.99'), 'MARKING_HEAD_DECISION by BR-31'],
    ['10.00 apart needs a third mark', script('70', '80'), 'THIRD_MARK by BR-31'],
    ['the order of the marks is the same', script('80', '70'), 'THIRD_MARK by BR-31'],
    ['the head decides between the bands', script('70', '77', { decision: head('74') }), '74.00 HEAD'],
    ['a third mark equal to the first wins', script('70', '80', { third: m('70') }), '70.00 THIRD'],
    [
      'a collective mark ends three different ones',
      script('70', '80', { third: m('75'), decision: collective('76.5') }),
      '76.50 COLLECTIVE',
    ],
  ])('%s', (_name, marks, gives) => {
    expect(shown(settle(marks))).toBe(gives);
  });

  it('never uses a decision of the wrong kind or in the wrong place', () => {
    expect(shown(settle(script('72', '77', { decision: head('90') })))).toBe('74.50 MEAN');
    expect(shown(settle(script('70', '77', { decision: collective('90') })))).toBe('MARKING_HEAD_DECISION by BR-31');
    expect(shown(settle(script('70', '80', { decision: head('90') })))).toBe('THIRD_MARK by BR-31');
    expect(shown(settle(script('70', '80', { third: m('75'), decision: head('90') })))).toBe(
      'COLLECTIVE_MARK by BR-32',
    );
  });

  it('takes its bands and its decimals from the regulation', () => {
    const old = regulation({ writtenBands: { agree: m('3'), third: m('4') }, decimals: 1 });
    expect(shown(settle(script('70', '73.25'), old))).toBe('MARKING_HEAD_DECISION by BR-31');
    expect(shown(settle(script('70', '74'), old))).toBe('THIRD_MARK by BR-31');
    expect(shown(settle(script('70.25', '70.25'), old))).toBe('70.30 MEAN');
  });

  it('gives the same for either order of the two marks', () => {
    const any = fc.integer({ min: 0, max: 10_000 }).map(mark);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const marks = { third: null, decision: null };
        expect(shown(settle({ first: a, second: b, ...marks }))).toBe(shown(settle({ first: b, second: a, ...marks })));
      }),
    );
  });
});

describe('the words of an official written mark', () => {
  const formula = (marks: WrittenMarks, changes = rules) => {
    const result = settle(marks, changes);
    return result.kind === 'OFFICIAL' ? result.trace : null;
  };

  it('say the sum, the difference and the clause of a mean', () => {
    expect(formula(script('72', '77'))).toEqual({
      value: 7450,
      rule: 'BR-31',
      clause: 'TT 22/2025 Điều 16(2)c',
      formula: 'Trung bình cộng hai điểm chấm: (72,00 + 77,00) : 2 = 74,50; chênh lệch 5,00 ≤ 5,00',
      inputs: [
        { name: 'Điểm chấm lần 1', value: '72,00' },
        { name: 'Điểm chấm lần 2', value: '77,00' },
      ],
    });
  });

  it('say that a mean was rounded, and to how many decimals', () => {
    expect(formula(script('72', '72.01'))?.formula).toContain('≈ 72,01 (làm tròn đến 2 chữ số thập phân)');
  });

  it('say who decided and why', () => {
    const byHead = formula(script('72', '77.5', { decision: head('75') }));
    expect(byHead?.formula).toBe('Trưởng ban chấm thi quyết định 75,00; chênh lệch hai điểm chấm 5,00 < 5,50 < 10,00');
    expect(byHead?.inputs).toContainEqual({ name: 'Lý do', value: 'Hai người chấm đã thống nhất' });
    const together = formula(script('70', '80', { third: m('75'), decision: collective('76') }));
    expect(together?.formula).toContain('ba điểm chấm khác nhau (70,00; 80,00; 75,00)');
    expect(together).toMatchObject({ rule: 'BR-32', clause: 'TT 22/2025 Điều 16(2)d' });
  });

  it('say which marking the third one equals', () => {
    expect(formula(script('70', '80', { third: m('80') }))?.formula).toBe(
      'Điểm chấm lần 3 bằng điểm chấm lần 2: 80,00; chênh lệch hai lần đầu 10,00 ≥ 10,00',
    );
    expect(formula(script('70', '80', { third: m('70') }))?.formula).toContain('bằng điểm chấm lần 1: 70,00');
  });
});

describe('a third marking', () => {
  it('is refused below the third band, twice, and before the first two marks', () => {
    expect(checkThirdMark(script('70', '79.99'), rules)?.code).toBe('THIRD_MARK_NOT_NEEDED');
    expect(checkThirdMark(script('70', '80', { third: m('75') }), rules)?.code).toBe('ALREADY_DECIDED');
    const half = { first: m('70'), second: null, third: null, decision: null };
    expect(checkThirdMark(half, rules, ['script'])).toEqual({
      code: 'MARKS_INCOMPLETE',
      path: ['script'],
      of: 'MARKS',
      count: 1,
    });
    expect(checkThirdMark(script('70', '80'), rules)).toBeNull();
  });
});

describe('a decision on a written mark (round file, rule 7)', () => {
  const codes = (marks: WrittenMarks, decision: WrittenDecision) =>
    checkWrittenDecision(marks, decision, rules).map(({ code }) => code);

  it('is taken by the head between the bands, and collectively when three marks differ', () => {
    expect(codes(script('70', '77'), head('74'))).toEqual([]);
    expect(codes(script('70', '80', { third: m('75') }), collective('76'))).toEqual([]);
  });

  it('is refused where the rules give the mark, naming how', () => {
    expect(checkWrittenDecision(script('72', '77'), head('75'), rules)).toEqual([
      { code: 'DECISION_NOT_NEEDED', path: [], basis: 'MEAN' },
    ]);
    expect(checkWrittenDecision(script('70', '80', { third: m('80') }), collective('75'), rules)).toEqual([
      { code: 'DECISION_NOT_NEEDED', path: [], basis: 'THIRD' },
    ]);
  });

  it('is refused when it is of the other kind, naming the right one', () => {
    expect(checkWrittenDecision(script('70', '77'), collective('74'), rules, ['input'])).toEqual([
      { code: 'DECISION_KIND', path: ['input', 'by'], expected: 'HEAD' },
    ]);
    expect(checkWrittenDecision(script('70', '80', { third: m('75') }), head('74'), rules)).toEqual([
      { code: 'DECISION_KIND', path: ['by'], expected: 'COLLECTIVE' },
    ]);
  });

  it('waits for the marks it is about', () => {
    const none = { first: null, second: null, third: null, decision: null };
    expect(checkWrittenDecision(none, head('74'), rules)).toEqual([
      { code: 'MARKS_INCOMPLETE', path: [], of: 'MARKS', count: 2 },
    ]);
    expect(codes(script('70', '80'), head('74'))).toEqual(['MARKS_INCOMPLETE']);
  });

  it('gives every reason against it at once', () => {
    const marks = script('70', '77', { decision: head('74') });
    const low = regulation({ writtenMaximum: m('80') });
    const errors = checkWrittenDecision(marks, { by: 'COLLECTIVE', mark: m('80.01'), reason: ' ' }, low);
    expect(errors.map(({ code }) => code)).toEqual([
      'ALREADY_DECIDED',
      'DECISION_KIND',
      'MARK_OUT_OF_RANGE',
      'REASON_REQUIRED',
    ]);
  });
});

describe('the gate', () => {
  it.each([
    { vector: 'V14', text: '49.99', passes: false },
    { vector: 'V14', text: '50.00', passes: true },
  ])('$vector: $text opens the defence: $passes', ({ text, passes }) => {
    expect(passesGate(m(text), rules)).toBe(passes);
  });
});

describe('giving scripts to markers', () => {
  const marking = (members: readonly string[]): Body => ({
    kind: 'MARKING',
    decision: { number: '12/QĐ', date: localDate('2026-10-01') },
    seats: [{ personId: 'head', seat: 'HEAD' }, ...members.map((personId) => ({ personId, seat: 'MEMBER' as const }))],
  });
  const people = (n: number) => Array.from({ length: n }, (_, index) => `cm${index}`);
  const scripts = (n: number) => Array.from({ length: n }, (_, index) => `scr${index}`);
  const draws = fc.infiniteStream(fc.nat(1_000_000)).map((stream) => (n: number) => {
    const { value } = stream.next() as { value: number };
    return value % n;
  });

  it('gives each script once, to two different markers, none of them the head when two others exist', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(40), draws, (members, count, draw) => {
        const given = valueOf(allocateMarkers(scripts(count), markersOf(marking(people(members))), draw));
        expect(given.map(({ scriptId }) => scriptId).toSorted()).toEqual(scripts(count).toSorted());
        expect(given.every(({ first, second }) => first !== second)).toBe(true);
        const usesHead = given.some(({ first, second }) => first === 'head' || second === 'head');
        expect(usesHead).toBe(members === 1 && count > 0);
      }),
    );
  });

  it('gives no marker more than one script more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(40), draws, (members, count, draw) => {
        const given = valueOf(allocateMarkers(scripts(count), markersOf(marking(people(members))), draw));
        const loads = people(members).map(
          (one) => given.filter(({ first, second }) => first === one || second === one).length,
        );
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is refused with fewer than two markers', () => {
    const refused = allocateMarkers(scripts(3), markersOf(marking([])), () => 0);
    expect(refused).toEqual({
      ok: false,
      errors: [{ code: 'TOO_FEW_MARKERS', path: [], needed: 2, available: 1 }],
    });
  });

  it('loses no script to a draw out of range: that is a bug, and loud', () => {
    expect(() => allocateMarkers(scripts(2), markersOf(marking(people(2))), (n) => n)).toThrow(RangeError);
    expect(() => thirdMarker(new Set(['cm0', 'cm1']), markersOf(marking(people(3))), () => 9)).toThrow(RangeError);
  });

  it('finds a third marker who is neither of the first two, a member before the head', () => {
    const earlier = new Set(['cm0', 'cm1']);
    expect(valueOf(thirdMarker(earlier, markersOf(marking(people(3))), () => 0))).toBe('cm2');
    expect(valueOf(thirdMarker(earlier, markersOf(marking(people(2))), () => 0))).toBe('head');
    expect(codesOf(thirdMarker(new Set(['head', 'cm0']), markersOf(marking(people(1))), () => 0))).toEqual([
      'TOO_FEW_MARKERS',
    ]);
    expect(valueOf(thirdMarker(new Set(['cm0', 'cm1', 'cm2']), markersOf(marking(people(4))), () => 0))).toBe('cm3');
  });
});
