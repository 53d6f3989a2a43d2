import type { Ballot } from '../../domain/scoring/ballot';
import { computeResult } from '../../domain/outcome/ranking';
import { asOfItsForm } from '../../domain/paper/registry';
import type { PaperCode, PaperFacts } from '../../domain/paper/registry';
import type { Readers, StoredPaper } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { canonicalJson, sha256 } from '../canonical';
import type { RegulatedLoad } from '../exam/round-scope';
import { loadEvidence } from '../result/compute';
import { minutes, resultTable } from './paper-content';
import type { Gathered } from './gathered';
import { gatherPapers, isOfResult } from './paper-kinds';
import type { PaperIdentity, PaperSource, ResultSource } from './paper-content';
import { sheetEvents } from '../scoring/sheet-events';
import { ballotPaper, scoreSheetPaper } from './sheet-content';

/** What the papers of a round are made from, as far as the round has come. */
export interface LoadedPapers extends RegulatedLoad {
  readonly source: PaperSource;
  readonly sheets: readonly StoredSheet[];
  /** Secret ballots; empty where sheets are signed. */
  readonly ballots: readonly Ballot[];
  /** Null until the Council has established the result. */
  readonly established: ResultSource | null;
  /** What the data give for each other form that was asked for. */
  readonly gathered: ReadonlyMap<PaperCode, Gathered>;
}

/** Loads what one paper states, and as little else as can be. */
export async function loadOnePaper(
  readers: Readers,
  loaded: RegulatedLoad,
  { code, sheetId }: Pick<StoredPaper, 'code' | 'sheetId'>,
): Promise<LoadedPapers> {
  if (code === 'D24' && sheetId !== null) return loadSheetPaper(readers, loaded, sheetId);
  if (isOfResult(code)) return loadPapers(readers, loaded, [code]);
  return withoutMarks(loaded, await gatherPapers(readers, loaded, { codes: [code], only: sheetId }));
}

/** Loads what papers of the given forms state. */
export async function loadPapers(
  readers: Readers,
  loaded: RegulatedLoad,
  codes: readonly PaperCode[],
): Promise<LoadedPapers> {
  const gathered = await gatherPapers(readers, loaded, { codes, only: null });
  return codes.some(isOfResult) ? { ...(await loadResult(readers, loaded)), gathered } : withoutMarks(loaded, gathered);
}

/** Where no paper of the result is asked for, no mark is read. */
function withoutMarks(loaded: RegulatedLoad, gathered: LoadedPapers['gathered']): LoadedPapers {
  const source = { ...loaded, applications: [], people: new Map() };
  return { ...loaded, source, sheets: [], ballots: [], established: null, gathered };
}

async function loadResult(readers: Readers, loaded: RegulatedLoad): Promise<Omit<LoadedPapers, 'gathered'>> {
  const { round, bodies } = loaded;
  const evidence = await loadEvidence(readers, loaded);
  const stored = await readers.results.ofRound(round.id);
  const every = await readers.sheets.everyOfRound(round.id);
  const named = every.filter(({ earlier, excluded }) => (earlier ?? []).length > 0 || excluded != null);
  const people = await readers.accounts.findMany([
    ...new Set([
      ...bodies.flatMap((body) => body.seats.map(({ personId }) => personId)),
      ...named.map(({ memberId }) => memberId),
    ]),
  ]);
  const source = {
    round,
    bodies,
    applications: evidence.applications,
    people: new Map(people.map((one) => [one.id, one])),
  };
  const established =
    stored === null
      ? null
      : { ...source, stored, result: computeResult(evidence.input), sheetEvents: sheetEvents({ ...source, every }) };
  const { sheets, ballots } = evidence;
  return { ...loaded, source, sheets, ballots, established };
}

/**
 * Loads only what one score sheet states. A D24 rests on its own locked sheet and not on the result, so a panel's
 * sheets can be printed one after another without reading the whole round each time.
 */
async function loadSheetPaper(readers: Readers, loaded: RegulatedLoad, sheetId: string): Promise<LoadedPapers> {
  const { round, bodies } = loaded;
  const sheets = await readers.sheets.findMany([sheetId]);
  const ballot = await readers.ballots.find(sheetId);
  const ballots = ballot === null ? [] : [ballot];
  const applications = await readers.applications.findMany(
    [...sheets, ...ballots].map(({ applicationId }) => applicationId),
  );
  const people = await readers.accounts.findMany(sheets.map(({ memberId }) => memberId));
  const source = { round, bodies, applications, people: new Map(people.map((one) => [one.id, one])) };
  return { ...loaded, source, sheets, ballots, established: null, gathered: new Map() };
}

/** The content of one paper by its record; null when its data are gone. */
export function contentOf(
  papers: LoadedPapers,
  paper: Pick<StoredPaper, 'code' | 'sheetId'> & PaperIdentity,
): PaperFacts | null {
  if (paper.code === 'D24') {
    const sheet = papers.sheets.find(({ id }) => id === paper.sheetId);
    if (sheet !== undefined) return scoreSheetPaper(papers.source, sheet, paper);
    const ballot = papers.ballots.find(({ id }) => id === paper.sheetId);
    return ballot === undefined ? null : ballotPaper(papers.source, ballot, paper);
  }
  const gathered = papers.gathered.get(paper.code);
  if (gathered !== undefined) {
    const content = gathered.contentOf(paper.sheetId, paper);
    return content !== null && 'data' in content ? asOfItsForm(content) : content;
  }
  if (papers.established === null) return null;
  if (paper.code === 'D27') return resultTable(papers.established, paper);
  return paper.code === 'D28' ? minutes(papers.established, paper) : null;
}

/** Fingerprint of a paper's content: what a reprint must still equal (BR-59). */
export function contentHash(content: PaperFacts): string {
  return sha256(canonicalJson(content));
}
