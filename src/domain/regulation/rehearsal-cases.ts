import { HUNDRED, mark, type Mark } from '../marks';
import { FEWEST_TO_DROP, hasWritten, type Regulation } from './regulation';
import type { InventedCandidate, Rehearsal } from './rehearsal';

/** Ready-made rehearsals: what people ask about a quy chế before they sign it. */
export const REHEARSAL_CASES = [
  'ORDINARY',
  'TIE',
  'NOBODY',
  'MARKERS_APART',
  'DEDUCTION',
  'PANEL_APART',
  'TWO_PLACES',
] as const;
export type RehearsalCase = (typeof REHEARSAL_CASES)[number];

/** Members of an invented panel where any number will do. */
const MEMBERS = 3;
const POINT = 100;
/** The smallest difference people write on a sheet, a quarter of a point. */
const QUARTER = 25;

/** The cases that mean something under a regulation: without a written paper nobody marks one or is fined in it. */
export function casesOf(regulation: Regulation): readonly RehearsalCase[] {
  const needsPaper: readonly RehearsalCase[] = ['MARKERS_APART', 'DEDUCTION'];
  return REHEARSAL_CASES.filter((one) => hasWritten(regulation) || !needsPaper.includes(one));
}

/** A case worked out on the numbers of this regulation, so that it lies on its own limits. */
export function inventedCase(name: RehearsalCase, regulation: Regulation): Rehearsal {
  const { gate, writtenMaximum, defenceMinimum, defenceMaximum, writtenBands, defenceSpread } = regulation;
  const paper = (above: number): Mark => within(gate + above * POINT, writtenMaximum);
  const defended = (above: number): Mark => within(defenceMinimum + above * POINT, defenceMaximum);
  const one = inventing(regulation);
  switch (name) {
    case 'ORDINARY':
      return alone([one('A', paper(20), defended(34)), one('B', paper(27), defended(30)), one('C', paper(-2), null)]);
    case 'TIE':
      return alone([
        one('A', paper(20), defended(30)),
        one('B', paper(20), defended(30)),
        one('C', paper(25), defended(20)),
      ]);
    case 'NOBODY':
      return alone([one('A', paper(-1), null), one('B', paper(12), defended(-3)), one('C', null, null)]);
    case 'MARKERS_APART': {
      const low = paper(5);
      const apart = (key: string, difference: number, above: number) => ({
        ...one(key, low, defended(above)),
        second: within(low + difference, writtenMaximum),
      });
      const [agree, third] = [writtenBands.agree, writtenBands.third];
      const marked = { ...apart('C', third, 26), third: low };
      return alone([apart('A', agree, 30), apart('B', agree + QUARTER, 28), marked, apart('D', third, 24)]);
    }
    case 'DEDUCTION': {
      const fined: InventedCandidate = { ...one('A', paper(10), defended(35)), breach: 'REPRIMAND' };
      return alone([fined, one('B', paper(15), defended(25)), one('C', paper(11), defended(22))]);
    }
    case 'PANEL_APART': {
      const limit = defenceSpread ?? mark(10 * POINT);
      const highest = defended(30);
      const wide = { ...one('A', paper(20), highest), totals: apartBy(limit + QUARTER, highest, regulation) };
      return alone([wide, one('B', paper(20), defended(25))]);
    }
    case 'TWO_PLACES':
      return {
        quota: 2,
        candidates: [
          one('A', paper(20), defended(34)),
          one('B', paper(27), defended(28)),
          one('C', paper(22), defended(28)),
          one('D', paper(30), defended(12)),
        ],
      };
  }
}

function alone(candidates: readonly InventedCandidate[]): Rehearsal {
  return { quota: 1, candidates };
}

/** Makes candidates on whom markers agree and members lie a point apart around the mean; null stands for not having come. */
function inventing(regulation: Regulation) {
  return (key: string, paper: Mark | null, mean: Mark | null): InventedCandidate => ({
    key,
    first: hasWritten(regulation) ? paper : null,
    second: hasWritten(regulation) ? paper : null,
    third: null,
    writtenDecision: null,
    breach: null,
    totals: mean === null ? [] : around(mean, membersOf(regulation), regulation.defenceMaximum),
    panelDecision: null,
  });
}

function membersOf({ defenceCombine }: Regulation): number {
  return defenceCombine === 'DROP_EXTREMES' ? FEWEST_TO_DROP : MEMBERS;
}

/** Totals whose mean is the one given, as long as none of them meets an end of the scale. */
function around(mean: Mark, members: number, maximum: Mark): readonly Mark[] {
  const middle = (members - 1) / 2;
  return Array.from({ length: members }, (_, index) => within(mean + (index - middle) * POINT, maximum));
}

function apartBy(spread: number, highest: Mark, regulation: Regulation): readonly Mark[] {
  const rest = Array.from({ length: membersOf(regulation) - 1 }, () => highest);
  return [within(highest - spread, regulation.defenceMaximum), ...rest];
}

function within(hundredths: number, maximum: Mark): Mark {
  return mark(Math.max(0, Math.min(hundredths, maximum, HUNDRED)));
}
