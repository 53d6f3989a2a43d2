import { candidateFacts } from '../../domain/application';
import type { Application } from '../../domain/application';
import type { CandidateFacts, ResultInput } from '../../domain/ranking';
import { sheetTotal } from '../../domain/score-sheet';
import type { Mark } from '../../domain/marks';
import type { RegulatedRound } from '../../domain/round';
import { panelMembers } from '../../domain/body';
import type { Readers, StoredBody, StoredMarking, StoredScript, StoredSheet } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import { groupBy } from '../group-by';

/** Everything a round's result is computed from, joined; the blind map is read here and nowhere else (BR-29). */
export interface Evidence {
  readonly applications: readonly Application[];
  readonly sheets: readonly StoredSheet[];
  readonly input: ResultInput;
}

/** The script of one application with its marks by turn. */
interface MarkedScript {
  readonly script: StoredScript;
  readonly marks: Readonly<Record<number, Mark | null>>;
}

/** Loads and joins what the result of a round rests on. Call it only once the written marks are compiled. */
export async function loadEvidence(readers: Readers, { round, bodies }: RegulatedLoad): Promise<Evidence> {
  const applications = await readers.applications.ofRound(round.id);
  const scripts = await readers.scripts.ofRound(round.id);
  const markings = await readers.markings.ofRound(round.id);
  const pairs = await readers.blindMap.ofRound(round.id);
  const sheets = await readers.sheets.ofRound(round.id);
  const markingsOf = groupBy(markings, (marking) => marking.scriptId);
  const sheetsOf = groupBy(sheets, (sheet) => sheet.applicationId);
  const marked = new Map(scripts.map((script) => [script.id, markedScript(script, markingsOf.get(script.id) ?? [])]));
  const scriptOf = new Map(pairs.map((pair) => [pair.applicationId, marked.get(pair.id)]));
  const expected = expectedSheets(bodies);
  const candidates = applications
    .filter((application) => application.state !== 'LATE')
    .map((application) =>
      factsOf(application, scriptOf.get(application.id), sheetsOf.get(application.id) ?? [], expected),
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

function expectedSheets(bodies: readonly StoredBody[]): number {
  const panel = bodies.find((body) => body.kind === 'PANEL');
  return panel === undefined ? 0 : panelMembers(panel).length;
}

function markedScript(script: StoredScript, markings: readonly StoredMarking[]): MarkedScript {
  const locked = markings.filter((marking) => marking.state === 'LOCKED');
  return { script, marks: Object.fromEntries(locked.map((marking) => [marking.turn, marking.mark])) };
}

function factsOf(
  application: Application,
  marked: MarkedScript | undefined,
  own: readonly StoredSheet[],
  expected: number,
): CandidateFacts {
  const totals = own.flatMap((sheet) =>
    sheet.state === 'LOCKED' && sheet.marks !== null ? [sheetTotal(sheet.marks)] : [],
  );
  return candidateFacts(application, {
    written:
      marked === undefined
        ? null
        : {
            first: marked.marks[1] ?? null,
            second: marked.marks[2] ?? null,
            third: marked.marks[3] ?? null,
            decision: marked.script.decision,
          },
    defence: own.length === 0 ? null : { totals, expected, decision: application.defenceDecision },
  });
}
