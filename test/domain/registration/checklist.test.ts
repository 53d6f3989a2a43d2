import { localDate as d } from '../../../src/domain/calendar';
import { checklistOf, failedTwice } from '../../../src/domain/registration/checklist';
import type { Checked } from '../../../src/domain/registration/checklist';
import { DEFAULT_CONDITIONS } from '../../../src/domain/registration/conditions';
import { checkQuorum, isCarried, quorumOf } from '../../../src/domain/outcome/council-vote';
import { citizenIdWarnings, tidyPhone } from '../../../src/domain/registration/dossier';
import type { PostFamily } from '../../../src/domain/exam/post-family';
import { addMonths, monthsToRetirement, retirementAge, wholeMonths } from '../../../src/domain/registration/retirement';
import { FACTS } from '../../support/world-round';

const on = d('2026-11-25');
const verdicts = (change: Partial<Checked>) => {
  const applicant = { route: 'COMPULSORY' as const, sex: 'M' as const, birthDate: d('1980-05-10') };
  const facts = { ...FACTS, planning: 'THIS_POST' as const };
  const lines = checklistOf({ applicant, facts, recorded: [], conditions: DEFAULT_CONDITIONS, on, ...change });
  return Object.fromEntries(lines.map(({ key, verdict }) => [key, verdict]));
};

it('rests on the law of the family of posts: civil servants, or public employees', () => {
  const of = (family?: PostFamily) => {
    const applicant = { route: 'COMPULSORY' as const, sex: 'M' as const, birthDate: d('1980-05-10') };
    const more = family === undefined ? {} : { family };
    const lines = checklistOf({ applicant, facts: FACTS, recorded: [], conditions: DEFAULT_CONDITIONS, on, ...more });
    return lines.filter(({ key }) => ['PLANNING', 'BAR'].includes(key)).map(({ clause }) => clause);
  };
  expect(of()).toEqual(['NĐ 170/2025 Điều 29(2)', 'NĐ 170/2025 Điều 29(7)']);
  expect(of('AUTONOMOUS_UNIT')).toEqual(['NĐ 115/2020 Điều 44(2)', 'NĐ 115/2020 Điều 44(7)']);
});

describe('retirement (NĐ 135/2020)', () => {
  it.each([
    ['M', '1960-12-31', 60, 0],
    ['M', '1965-06-30', 61, 6],
    ['M', '1966-04-01', 62, 0],
    ['F', '1969-06-01', 57, 0],
    ['F', '1969-05-31', 56, 8],
    ['F', '1975-05-01', 60, 0],
  ] as const)('%s born %s retires at %d years %d months', (sex, birth, years, months) => {
    expect(retirementAge(sex, d(birth))).toBe(years * 12 + months);
  });

  /** The age of a calendar year in months (NĐ 135/2020 Điều 4(2)). */
  const AGE_OF_YEAR = {
    M: (year: number) => Math.min(60 * 12 + 3 * Math.max(0, year - 2020), 62 * 12),
    F: (year: number) => Math.min(55 * 12 + 4 * Math.max(0, year - 2020), 60 * 12),
  };

  it.each(['M', 'F'] as const)(
    '%s: whoever is born in any month of 1955 to 1985 retires at the age of that year',
    (sex) => {
      const odd: string[] = [];
      for (let month = 1955 * 12; month < 1986 * 12; month += 1) {
        const born = `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
        const reached = Math.floor((month + retirementAge(sex, d(`${born}-01`))) / 12);
        if (retirementAge(sex, d(`${born}-01`)) !== AGE_OF_YEAR[sex](reached)) odd.push(born);
      }
      // Phụ lục I is known to give women of May 1969 the age of 2025, though they reach it in January 2026.
      expect(odd).toEqual(sex === 'M' ? [] : ['1969-05']);
    },
  );

  it('V17: who reaches 61 years 6 months 59 months after the day is not eligible; at 60 months they are', () => {
    const birthDate = d('1965-03-15');
    const reached = addMonths(birthDate, 61 * 12 + 6);
    expect(monthsToRetirement('M', birthDate, addMonths(reached, -59))).toBe(59);
    const at = (from: ReturnType<typeof d>) =>
      verdicts({ applicant: { route: 'COMPULSORY', sex: 'M', birthDate }, on: from })['AGE'];
    expect(at(addMonths(reached, -59))).toBe('FAIL');
    expect(at(addMonths(reached, -60))).toBe('PASS');
  });

  it('counts whole months over ends of months', () => {
    expect(addMonths(d('2026-08-31'), 6)).toBe('2027-02-28');
    expect(wholeMonths(d('2026-01-31'), d('2026-02-28'))).toBe(1);
    expect(wholeMonths(d('2026-01-15'), d('2026-02-14'))).toBe(0);
    expect(wholeMonths(d('2026-02-15'), d('2026-01-15'))).toBe(-1);
  });
});

describe('the checklist', () => {
  it('passes somebody who fulfils everything', () => {
    expect(Object.values(verdicts({})).every((one) => one === 'PASS')).toBe(true);
  });

  it('asks no age of an equal post and no time in post of a first appointment', () => {
    const old = { route: 'COMPULSORY' as const, sex: 'F' as const, birthDate: d('1968-01-01') };
    const facts = { ...FACTS, planning: 'THIS_POST' as const };
    expect(verdicts({ applicant: old })['AGE']).toBe('FAIL');
    expect(verdicts({ applicant: old, facts: { ...facts, appointment: 'EQUAL_OR_LOWER' } })['AGE']).toBe('PASS');
    expect(verdicts({ facts: { ...facts, inPostSince: d('2024-11-26') } })['TIME_IN_POST']).toBe('FAIL');
    expect(verdicts({ facts: { ...facts, inPostSince: d('2024-11-25') } })['TIME_IN_POST']).toBe('PASS');
    expect(verdicts({ facts: { ...facts, inPostSince: null } })['TIME_IN_POST']).toBe('SUPPLEMENT');
    expect(verdicts({ facts: { ...facts, appointment: 'FIRST', inPostSince: null } })['TIME_IN_POST']).toBe('PASS');
  });

  it('bars two failed years in a row, not two apart, and asks for a missing year', () => {
    const rated = (...pairs: readonly [number, 'GOOD' | 'FAILED'][]) =>
      pairs.map(([year, rating]) => ({ year, rating }));
    expect(failedTwice(rated([2025, 'FAILED'], [2024, 'GOOD'], [2023, 'FAILED']))).toBeNull();
    expect(failedTwice(rated([2024, 'FAILED'], [2025, 'FAILED']))).toBe(2025);
    expect(verdicts({ facts: { ...FACTS, ratings: rated([2025, 'GOOD']) } })['RATING']).toBe('SUPPLEMENT');
  });

  it('takes the word of a list before what was stated, a year of either with a year of the other', () => {
    const from = { fileName: 'a.xlsx', row: 4, importedAt: new Date('2026-11-01T00:00:00Z') };
    const recorded = [{ ...from, period: '2024', rating: 'FAILED' as const }];
    const stated = (rating: 'GOOD' | 'FAILED') => ({
      ...FACTS,
      ratings: [2025, 2024, 2023].map((year) => ({ year, rating: year === 2025 ? rating : ('GOOD' as const) })),
    });
    expect(verdicts({ facts: stated('GOOD'), recorded })['RATING']).toBe('PASS');
    expect(verdicts({ facts: stated('FAILED'), recorded })['RATING']).toBe('FAIL');
    expect(verdicts({ facts: stated('FAILED'), recorded: [{ ...recorded[0]!, period: '2024-06' }] })['RATING']).toBe(
      'PASS',
    );
  });

  it('asks each route for its own papers (BR-05) and bars by BR-10', () => {
    const applicant = { route: 'NOMINATED' as const, sex: 'M' as const, birthDate: d('1980-05-10') };
    const document = { number: '1/ĐC', date: d('2026-09-01') };
    expect(verdicts({ applicant })['ROUTE']).toBe('SUPPLEMENT');
    expect(verdicts({ applicant, facts: { ...FACTS, nomination: document } })['ROUTE']).toBe('SUPPLEMENT');
    const both = { ...FACTS, nomination: document, partyConsent: document, planning: 'NONE' as const };
    expect(verdicts({ applicant, facts: both })).toMatchObject({ ROUTE: 'PASS', PLANNING: 'PASS' });
    expect(verdicts({ facts: { ...FACTS, planning: 'NONE' } })['PLANNING']).toBe('FAIL');
    for (const bar of ['DISCIPLINE', 'PROSECUTION', 'BANNED'] as const) {
      expect(verdicts({ facts: { ...FACTS, bar } })['BAR']).toBe('FAIL');
    }
  });

  it('asks for levels and membership where the round does', () => {
    const conditions = {
      ...DEFAULT_CONDITIONS,
      politics: 'INTERMEDIATE' as const,
      partyMember: true,
      education: 'MASTER' as const,
    };
    expect(verdicts({ conditions })).toMatchObject({ POLITICS: 'FAIL', PARTY: 'FAIL', EDUCATION: 'FAIL' });
    const facts = {
      ...FACTS,
      politics: 'ADVANCED' as const,
      partyMember: true,
      education: 'DOCTOR' as const,
      isHealthy: false,
    };
    expect(verdicts({ conditions, facts })).toMatchObject({
      POLITICS: 'PASS',
      PARTY: 'PASS',
      EDUCATION: 'PASS',
      HEALTH: 'SUPPLEMENT',
    });
  });
});

it('a citizen id is compared with sex, century and year as a warning', () => {
  expect(citizenIdWarnings('001080012345', { sex: 'M', birthDate: d('1980-01-01') })).toEqual([]);
  expect(citizenIdWarnings('001201012345', { sex: 'M', birthDate: d('2001-01-01') })).toEqual([]);
  expect(citizenIdWarnings('001180012345', { sex: 'M', birthDate: d('1981-01-01') })).toHaveLength(2);
  expect(citizenIdWarnings('12', { sex: 'M', birthDate: d('1981-01-01') })).toEqual([]);
});

it.each([
  ['+84 912 345 678', '0912345678'],
  ['84912345678', '0912345678'],
  ['0912.345.678', '0912345678'],
])('a telephone number %s is kept as %s', (typed, kept) => {
  expect(tidyPhone(typed)).toBe(kept);
});

it('a meeting needs two thirds and its Chair; a tie follows the Chair (BR-20)', () => {
  expect([5, 6, 7, 17].map(quorumOf)).toEqual([4, 4, 5, 12]);
  expect(isCarried({ for: 3, against: 2, chairFor: false })).toBe(true);
  expect(isCarried({ for: 2, against: 2, chairFor: true })).toBe(true);
  expect(isCarried({ for: 2, against: 2, chairFor: false })).toBe(false);
  expect(checkQuorum(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', 'e'], 'a')).toEqual([]);
  expect(checkQuorum(['a', 'a', 'x'], ['a', 'b', 'c', 'd', 'e'], 'b')).toHaveLength(3);
});
