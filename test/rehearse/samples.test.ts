import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZERO, type Mark } from '../../src/domain/marks';
import { totalOf } from '../../scripts/rehearse/given-mark';
import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import type { RoundFile } from '../../scripts/rehearse/round-file';

function sample(name: string): RoundFile {
  const text = readFileSync(join(__dirname, '../../scripts/rounds', `${name}.json`), 'utf8');
  const read = readRoundFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 1));
  return read.round;
}

/** The panel's totals by candidate, in hundredths: an own little sum, not the domain's. */
function totalsOf(round: RoundFile): ReadonlyMap<string, readonly number[]> {
  const totals = new Map<string, number[]>();
  for (const sheet of round.defence.sheets) {
    const total = [...sheet.marks.values()].reduce<number>((sum, one) => sum + one, 0);
    totals.set(sheet.candidate, [...(totals.get(sheet.candidate) ?? []), total]);
  }
  return totals;
}

const meanOf = (totals: readonly number[]): number => totals.reduce((sum, one) => sum + one, 0) / totals.length;
const spreadOf = (totals: readonly number[]): number => Math.max(...totals) - Math.min(...totals);

/** Candidates whose totals lie more than ten points apart. */
function spreadOut(round: RoundFile): readonly string[] {
  return [...totalsOf(round)].filter(([, totals]) => spreadOf(totals) > 1000).map(([candidate]) => candidate);
}

describe('the sample rounds', () => {
  test.each(['a', 'b', 'c'])('%s has no fault, and decides exactly where the spread blocks', (name) => {
    const round = sample(name);
    expect(round.defence.decisions.map((decision) => decision.candidate)).toEqual(spreadOut(round));
    expect(spreadOut(round)).toHaveLength(1);
    const panel = round.bodies.panel.members.length;
    expect(panel).toBeGreaterThanOrEqual(5);
    expect(panel).toBeLessThanOrEqual(9);
    expect(new Set(round.candidates.map((candidate) => candidate.name)).size).toBe(round.candidates.length);
  });

  test('a has three posts with 5, 3 and 4 candidates and the winning marks 84.40, 83.60 and 82.10', () => {
    const round = sample('a');
    const totals = totalsOf(round);
    const best = round.posts.map((post) => {
      const own = round.candidates.filter((candidate) => candidate.post === post.key);
      const means = own.map((candidate) => meanOf(totals.get(candidate.key) ?? []));
      return [own.length, Math.max(...means)];
    });
    expect(best).toEqual([
      [5, 8440],
      [3, 8360],
      [4, 8210],
    ]);
    expect(round.regulation).toMatchObject({ phases: ['DEFENCE'], ballot: 'SECRET' });
  });

  test('c has 28 registered, 3 refused, 25 eligible, one absent, 3 in the defence, and one best', () => {
    const round = sample('c');
    expect(round.candidates).toHaveLength(28);
    expect(round.candidates.filter((candidate) => candidate.eligible)).toHaveLength(25);
    expect(round.written?.absent).toHaveLength(1);
    expect(round.written?.marks).toHaveLength(24);
    expect([...totalsOf(round).keys()]).toEqual(['c1', 'c2', 'c3']);
    expect(round.defence.rubric.map((criterion) => criterion.maximum)).toEqual([2000, 4000, 4000]);
  });

  test('c opens the gate to exactly three and shows every way to a written mark', () => {
    const ways = new Map<string, number>();
    const passed: string[] = [];
    for (const { candidate, decision, ...given } of sample('c').written?.marks ?? []) {
      const [first, second, third] = [given.first, given.second, given.third ?? ZERO].map(totalOf) as [
        Mark,
        Mark,
        Mark,
      ];
      const distance = Math.abs(first - second);
      const way =
        distance <= 500 ? 'mean' : distance < 1000 ? 'head' : third === first || third === second ? 'third' : 'all';
      ways.set(way, (ways.get(way) ?? 0) + 1);
      expect([candidate, decision?.by]).toEqual([
        candidate,
        { mean: undefined, head: 'HEAD', third: undefined, all: 'COLLECTIVE' }[way],
      ]);
      const official = way === 'mean' ? (first + second) / 2 : way === 'third' ? third : (decision?.mark ?? 0);
      if (official >= 5000) passed.push(candidate);
    }
    expect(Object.fromEntries(ways)).toEqual({ mean: 20, head: 2, third: 1, all: 1 });
    expect(passed).toEqual(['c1', 'c2', 'c3']);
  });

  test('b is marked question by question, on the step, and names its family of posts and what excuses (BR-06, BR-33)', () => {
    const { regulation, written } = sample('b');
    expect(regulation).toMatchObject({ family: 'DEPARTMENT', questionMaxima: [2000, 3000, 5000], markStep: 25 });
    expect(regulation.excuses).toContain('FULL_TIME_STUDY');
    const given =
      written?.marks.flatMap(({ first, second, third }) => [first, second, ...(third ? [third] : [])]) ?? [];
    expect(given).toHaveLength(11);
    expect(given.every((one) => Array.isArray(one) && one.length === 3)).toBe(true);
    expect(written?.marks.map(({ first, second }) => [totalOf(first), totalOf(second)])).toEqual([
      [8325, 8450],
      [6000, 6750],
      [5000, 5300],
      [4675, 4900],
      [3500, 5800],
    ]);
  });
});
