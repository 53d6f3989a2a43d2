import { HUNDRED, mark, type Decimals } from '../../../src/domain/marks';
import { localDate } from '../../../src/domain/calendar';
import { familyOf, type PostFamily } from '../../../src/domain/exam/post-family';
import { buildRegulation, type RegulationOverrides } from '../../../src/domain/regulation/build-regulation';
import { clauseOf, REGULATION_CLAUSES } from '../../../src/domain/regulation/clauses';
import { DEFAULT_REGULATION, defaultsFor, hasWritten } from '../../../src/domain/regulation/regulation';
import { m, valueOf } from '../support';

const document = { number: '10/QC-SNV', date: localDate('2026-08-20'), issuer: 'Giám đốc Sở Nội vụ' };
const faults = (changes: Omit<RegulationOverrides, 'document'>) => {
  const result = buildRegulation({ document, ...changes });
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('the regulation of a round', () => {
  it('is its document and the defaults where it states nothing', () => {
    expect(valueOf(buildRegulation({ document }))).toEqual({ document, ...DEFAULT_REGULATION });
  });

  it('has the defaults of its family of posts: a unit has its minutes, its law, and who recognises its result', () => {
    const unit = valueOf(buildRegulation({ document, family: 'AUTONOMOUS_UNIT' }));
    expect(unit).toEqual({ document, ...defaultsFor('AUTONOMOUS_UNIT') });
    expect(unit.defenceMinutes).toEqual({ PREPARATION: 5, PRESENTATION: 30, QUESTIONS: 20 });
    const stated = { PREPARATION: 15, PRESENTATION: 45, QUESTIONS: 60 };
    expect(valueOf(buildRegulation({ document, family: 'AUTONOMOUS_UNIT', defenceMinutes: stated }))).toMatchObject({
      defenceMinutes: stated,
    });
    expect([clauseOf('conditions').clause, clauseOf('conditions', 'AUTONOMOUS_UNIT').clause]).toEqual([
      'NĐ 170/2025 Điều 28, Điều 29',
      'NĐ 115/2020 Điều 44',
    ]);
    expect([familyOf(null).approver, familyOf(unit).approver]).toEqual([
      'Người đứng đầu cơ quan',
      'Cấp có thẩm quyền quản lý đơn vị',
    ]);
    expect(faults({ family: 'VILLAGE' as PostFamily })).toEqual(['INVALID_VALUE family']);
  });

  it('keeps what its document states', () => {
    const stated = { decimals: 1 as const, gate: m('60'), defenceSpread: null, phases: ['DEFENCE' as const] };
    expect(valueOf(buildRegulation({ document, ...stated }))).toMatchObject(stated);
  });

  it('is incomplete without its document, its number or its issuer (BR-01)', () => {
    expect(buildRegulation({ document: null })).toEqual({
      ok: false,
      errors: [{ code: 'REGULATION_INCOMPLETE', path: ['document'], missing: ['document'] }],
    });
    expect(buildRegulation({ document: { ...document, number: ' ', issuer: '' } })).toMatchObject({
      errors: [{ missing: ['document.number', 'document.issuer'] }],
    });
  });

  it.each<[Omit<RegulationOverrides, 'document'>, string[]]>([
    [{ phases: ['WRITTEN'] }, ['INVALID_VALUE phases']],
    [{ phases: ['DEFENCE', 'WRITTEN'] }, ['INVALID_VALUE phases']],
    [{ phases: [] }, ['INVALID_VALUE phases']],
    [{ decimals: 3 as Decimals }, ['INVALID_VALUE decimals']],
    [{ minimumCandidates: 0 }, ['INVALID_VALUE minimumCandidates']],
    [{ minimumCandidates: 1.5 }, ['INVALID_VALUE minimumCandidates']],
    [{ councilSize: { minimum: 7, maximum: 5 } }, ['INVALID_VALUE councilSize']],
    [{ councilSize: { minimum: 1, maximum: 5 } }, ['INVALID_VALUE councilSize']],
    [
      { writtenMaximum: mark(0) },
      ['writtenMaximum', 'writtenBands.third', 'gate', 'appealTolerance'].map((name) => `INVALID_VALUE ${name}`),
    ],
    [{ writtenBands: { agree: m('10'), third: m('10') } }, ['INVALID_VALUE writtenBands.agree']],
    [{ writtenBands: { agree: m('10'), third: m('100.01') } }, ['INVALID_VALUE writtenBands.third']],
    [{ gate: m('100.01') }, ['INVALID_VALUE gate']],
    [
      { deductions: { REPRIMAND: 101, WARNING: 12.5 } },
      ['INVALID_VALUE deductions.REPRIMAND', 'INVALID_VALUE deductions.WARNING'],
    ],
    [{ appealTolerance: m('100.01') }, ['INVALID_VALUE appealTolerance']],
    [{ defenceMaximum: mark(0), defenceMinimum: mark(0), defenceSpread: null }, ['INVALID_VALUE defenceMaximum']],
    [{ defenceMinimum: m('100.01') }, ['INVALID_VALUE defenceMinimum']],
    [{ defenceSpread: m('100.01') }, ['INVALID_VALUE defenceSpread']],
    [{ markStep: mark(0) }, ['INVALID_VALUE markStep']],
  ])('refuses %j, naming the field', (changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });

  it.each<[Omit<RegulationOverrides, 'document'>]>([
    [{ gate: HUNDRED }],
    [{ writtenBands: { agree: mark(0), third: mark(1) } }],
    [{ deductions: { REPRIMAND: 0, WARNING: 100 } }],
    [{ minimumCandidates: 1 }],
    [{ markStep: m('0.25') }],
    [{ councilSize: { minimum: 5, maximum: 5 } }],
    [{ ballot: 'PUBLIC', entry: 'DIRECT' }],
    [{ ballot: 'SECRET' }],
  ])('accepts %j', (changes) => {
    expect(faults(changes)).toEqual([]);
  });

  it.each([
    [{ WRITTEN: 3_000, DEFENCE: 6_999 }, ['INVALID_VALUE ranking.weights']],
    [{ WRITTEN: -1, DEFENCE: 10_001 }, ['INVALID_VALUE ranking.weights']],
    [{ WRITTEN: 0.5, DEFENCE: 9_999.5 }, ['INVALID_VALUE ranking.weights']],
    [{ WRITTEN: 0, DEFENCE: 10_000 }, []],
    [{ WRITTEN: 3_000, DEFENCE: 7_000 }, []],
  ])('takes weights that add up to 10000: %j', (weights, expected) => {
    expect(faults({ ranking: { by: 'WEIGHTED', weights } })).toEqual(expected);
  });

  it('weighs no written paper where there is none (BR-48)', () => {
    const weights = { WRITTEN: 3_000, DEFENCE: 7_000 };
    expect(faults({ phases: ['DEFENCE'], ranking: { by: 'WEIGHTED', weights } })).toEqual(['INVALID_VALUE ranking']);
  });

  it('gives the rule, the clause and a Vietnamese name for every number', () => {
    expect(Object.keys(REGULATION_CLAUSES).toSorted()).toEqual(
      ['document', ...Object.keys(DEFAULT_REGULATION)].toSorted(),
    );
    for (const { rule, clause, wording } of Object.values(REGULATION_CLAUSES)) {
      expect(rule).toMatch(/^BR-\d\d$/);
      expect(clause).not.toBe('');
      expect(wording).not.toBe('');
    }
  });

  it('has a written paper when its phases say so', () => {
    expect(hasWritten({ phases: ['WRITTEN', 'DEFENCE'] })).toBe(true);
    expect(hasWritten({ phases: ['DEFENCE'] })).toBe(false);
  });
});
