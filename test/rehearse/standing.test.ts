import * as fc from 'fast-check';
import { localDate } from '../../src/domain/calendar';
import { admission, type CandidateFacts } from '../../src/domain/outcome/ranking';
import { totalOf } from '../../scripts/rehearse/given-mark';
import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import type { FileCandidate, FileWrittenMark, RoundFile } from '../../scripts/rehearse/round-file';
import { faultsOf } from './faults-of';
import { put, smallRound, type Json } from './small-round';

const DAYS = [undefined, '2026-10-23', '2026-10-24', '2026-10-25', '2026-11-20', '2026-11-21'] as const;
const PAIRS: readonly Readonly<Record<string, Json>>[] = [
  { first: '70.00', second: '72.00' },
  { first: '48.00', second: '52.00' },
  { first: '40.00', second: '44.00' },
  { first: '58.00', second: '64.00' },
  { first: '45.00', second: '60.00', third: '60.00' },
  { first: '45.00', second: '60.00', third: '50.00' },
];

/** What happens to one candidate. */
interface Life {
  readonly eligible: boolean;
  readonly withdrew: string | undefined;
  readonly missesPaper: boolean;
  readonly missesDefence: boolean;
  readonly pair: Readonly<Record<string, Json>>;
}

const seldom = fc.constantFrom(false, false, false, true);
const life: fc.Arbitrary<Life> = fc.record({
  eligible: seldom.map((refused) => !refused),
  withdrew: fc.constantFrom(...DAYS, undefined, undefined, undefined, undefined, undefined),
  missesPaper: seldom,
  missesDefence: seldom,
  pair: fc.constantFrom(...PAIRS),
});

/** A round whose three candidates lived so; no sheet at all. Marks stand wherever somebody sat. */
function roundOf(lives: readonly Life[], minimum: number): Json {
  const round = smallRound();
  const marks: Json[] = [];
  const absent: { paper: string[]; defence: string[] } = { paper: [], defence: [] };
  lives.forEach(({ eligible, withdrew, missesPaper, missesDefence, pair }, index) => {
    const candidate = `c${index + 1}`;
    put(round, `/candidates/${index}/eligible`, eligible);
    put(round, `/candidates/${index}/reasons`, eligible ? [] : ['Thiếu bằng']);
    put(round, `/candidates/${index}/withdrew`, withdrew);
    if (missesPaper) absent.paper.push(candidate);
    if (missesDefence) absent.defence.push(candidate);
    const sat = eligible && !missesPaper && (withdrew === undefined || withdrew > '2026-10-24');
    if (sat) marks.push({ candidate, ...pair });
  });
  put(round, '/written', { absent: absent.paper, marks });
  put(round, '/defence/absent', absent.defence);
  put(round, '/defence/sheets', []);
  put(round, '/regulation/minimumCandidates', minimum);
  return round;
}

/** The candidates whose sheets the faults demand. */
function demanded(round: Json): readonly string[] {
  const found = faultsOf(JSON.stringify(round)).map((fault) => /cho người dự tuyển "(c\d)"/.exec(fault.sentence)?.[1]);
  return [...new Set(found)].map((key) => key ?? 'another fault');
}

function factsOf(round: RoundFile, candidate: FileCandidate): CandidateFacts {
  const marks = round.written?.marks.find((entry) => entry.candidate === candidate.key);
  return {
    applicationId: candidate.key,
    postId: candidate.post,
    eligible: candidate.eligible,
    withdrawnOn: candidate.withdrew ?? null,
    absentFrom: round.written?.absent.includes(candidate.key) === true ? ['WRITTEN'] : [],
    written: marks ? marksOf(marks) : null,
    violations: [],
    appeal: null,
    defence: null,
  };
}

function marksOf({ first, second, third }: FileWrittenMark) {
  return { first: totalOf(first), second: totalOf(second), third: third ? totalOf(third) : null, decision: null };
}

test('sheets are demanded of exactly those whom the domain admits and who came', () => {
  const dates = { writtenDate: localDate('2026-10-24'), defenceDate: localDate('2026-11-20') };
  let defended = 0;
  fc.assert(
    fc.property(fc.tuple(life, life, life), fc.integer({ min: 1, max: 4 }), (lives, minimum) => {
      const json = roundOf(lives, minimum);
      const asked = demanded(json);
      // The same round where nobody comes to the defence has no fault: read it to ask the domain.
      put(json, '/defence/absent', ['c1', 'c2', 'c3']);
      const read = readRoundFile(JSON.stringify(json));
      if (!read.ok) throw new Error(JSON.stringify(read.faults));
      const facts = read.round.candidates.map((candidate) => factsOf(read.round, candidate));
      const admitted = facts.filter((one, index) => {
        return admission(one, read.round.regulation, dates, facts).admitted && lives[index]?.missesDefence === false;
      });
      defended += admitted.length;
      expect(asked).toEqual(admitted.map((one) => one.applicationId));
    }),
    { numRuns: 200 },
  );
  expect(defended).toBeGreaterThan(20);
});
