import { candidateFacts } from '../../domain/application';
import type { Application } from '../../domain/application';
import type { CandidateFacts, ResultInput } from '../../domain/ranking';
import { lockedTotals } from '../../domain/score-sheet';
import type { RegulatedRound } from '../../domain/round';
import { scorersOf } from '../../domain/body';
import type { Readers, StoredSheet } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import { groupBy } from '../group-by';
import { appealFacts, marksOf } from '../written/script-marks';

/** Everything a round's result is computed from, joined; the blind map is read here and nowhere else (BR-29). */
export interface Evidence {
  readonly applications: readonly Application[];
  readonly sheets: readonly StoredSheet[];
  readonly input: ResultInput;
}

/** Loads and joins what the result of a round rests on. Call it only once the written marks are compiled. */
export async function loadEvidence(readers: Readers, { round, bodies }: RegulatedLoad): Promise<Evidence> {
  const applications = await readers.applications.ofRound(round.id);
  const scripts = await readers.scripts.ofRound(round.id);
  const markings = await readers.markings.ofRound(round.id);
  const pairs = await readers.blindMap.ofRound(round.id);
  const sheets = await readers.sheets.ofRound(round.id);
  const breachesOf = groupBy(await readers.violations.ofRound(round.id), ({ applicationId }) => applicationId);
  const appeals = await readers.appeals.ofRound(round.id);
  const markingsOf = groupBy(markings, (marking) => marking.scriptId);
  const appealOf = new Map(
    appeals.map((one) => [one.applicationId, appealFacts(one, markingsOf.get(one.scriptId) ?? [])]),
  );
  const sheetsOf = groupBy(sheets, (sheet) => sheet.applicationId);
  const marked = new Map(scripts.map((script) => [script.id, marksOf(script, markingsOf.get(script.id) ?? [])]));
  const writtenOf = new Map(pairs.map((pair) => [pair.applicationId, marked.get(pair.id) ?? null]));
  const expected = scorersOf(bodies).length;
  const candidates = applications
    .filter((application) => application.state !== 'LATE')
    .map((application) =>
      candidateFacts(application, {
        written: writtenOf.get(application.id) ?? null,
        violations: breachesOf.get(application.id) ?? [],
        appeal: appealOf.get(application.id) ?? null,
        defence: defenceOf(application, sheetsOf.get(application.id) ?? [], expected),
      }),
    );
  return { applications, sheets, input: resultInput(round, candidates) };
}

/** The parts of a round that ranking needs beside its candidates. */
function resultInput(round: RegulatedRound, candidates: readonly CandidateFacts[]): ResultInput {
  return {
    regulation: round.regulation,
    dates: { writtenDate: round.dates.written, defenceDate: round.dates.defence },
    posts: round.posts.map(({ id, quota }) => ({ id, quota })),
    candidates,
    ties: round.tieDecisions,
  };
}

function defenceOf(
  { defenceDecision: decision }: Application,
  own: readonly StoredSheet[],
  expected: number,
): CandidateFacts['defence'] {
  return own.length === 0 ? null : { totals: lockedTotals(own), expected, decision };
}
