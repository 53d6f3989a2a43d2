import { candidateFacts } from '../../domain/registration/application';
import { isSecret } from '../../domain/scoring/ballot';
import type { Ballot } from '../../domain/scoring/ballot';
import type { Application } from '../../domain/registration/application';
import type { CandidateFacts, ResultInput } from '../../domain/outcome/ranking';
import { hasWritten } from '../../domain/regulation/regulation';
import type { RegulatedRound } from '../../domain/exam/round';
import { awaitedSheets } from '../../domain/scoring/scoring';
import type { Readers } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import type { RegulatedLoad } from '../exam/round-scope';
import { groupBy } from '../group-by';
import { defenceSheets } from '../scoring/defence-sheets';
import { appealFacts, marksOf } from '../written/script-marks';

/** Everything a round's result is computed from, joined; the blind map is read here and nowhere else (BR-29). */
export interface Evidence {
  readonly applications: readonly Application[];
  readonly sheets: readonly StoredSheet[];
  readonly ballots: readonly Ballot[];
  /** Sheets and ballots that are still to come; nobody sees a result before there are none (BR-42). */
  readonly awaited: number;
  readonly input: ResultInput;
}

/**
 * Loads and joins what the result of a round rests on; what its rules leave no room for is not asked for. Call it only
 * once the written marks are compiled.
 */
export async function loadEvidence(readers: Readers, { round }: RegulatedLoad): Promise<Evidence> {
  const { id: roundId, regulation } = round;
  const applications = await readers.applications.ofRound(roundId);
  const { scripts, markings, pairs, appeals } = hasWritten(regulation) ? await writtenPart(readers, roundId) : NO_PAPER;
  const sheets = await readers.sheets.ofRound(roundId);
  const breachesOf = groupBy(await readers.violations.ofRound(roundId), ({ applicationId }) => applicationId);
  const ballots = isSecret(regulation) ? await readers.ballots.ofRound(roundId) : [];
  const markingsOf = groupBy(markings, (marking) => marking.scriptId);
  const appealOf = new Map(
    appeals.map((one) => [one.applicationId, appealFacts(one, markingsOf.get(one.scriptId) ?? [])]),
  );
  const sheetsOf = groupBy(sheets, (sheet) => sheet.applicationId);
  const ballotsOf = groupBy(ballots, (ballot) => ballot.applicationId);
  const marked = new Map(scripts.map((script) => [script.id, marksOf(script, markingsOf.get(script.id) ?? [])]));
  const writtenOf = new Map(pairs.map((pair) => [pair.applicationId, marked.get(pair.id) ?? null]));
  const candidates = applications
    .filter((application) => application.state !== 'LATE')
    .map((application) => {
      const { id, defenceDecision: decision } = application;
      const scores = { sheets: sheetsOf.get(id) ?? [], ballots: ballotsOf.get(id) ?? [] };
      const defence = defenceSheets(scores, decision, round.regulation);
      return candidateFacts(application, {
        written: writtenOf.get(id) ?? null,
        violations: breachesOf.get(id) ?? [],
        appeal: appealOf.get(id) ?? null,
        defence,
      });
    });
  const awaited = candidates.reduce((sum, { defence }) => sum + (defence === null ? 0 : awaitedSheets(defence)), 0);
  return { applications, sheets, ballots, awaited, input: resultInput(round, candidates) };
}

const NO_PAPER = { scripts: [], markings: [], pairs: [], appeals: [] };

async function writtenPart(readers: Readers, roundId: string) {
  return {
    scripts: await readers.scripts.ofRound(roundId),
    markings: await readers.markings.ofRound(roundId),
    pairs: await readers.blindMap.ofRound(roundId),
    appeals: await readers.appeals.ofRound(roundId),
  };
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
