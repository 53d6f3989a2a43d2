import { isSecret } from '../../domain/scoring/ballot';
import { hanoiDay } from '../../domain/calendar';
import { requireState } from '../../domain/exam/lifecycle';
import { changesBetween, NEW_LIFE, PROOF_DIGITS } from '../../domain/paper/paper-life';
import { contentOfPaper } from '../../domain/paper/registry';
import type { PaperCode, PaperFacts } from '../../domain/paper/registry';
import { shippedVersion } from '../../domain/paper/wording';
import type { WordingRef } from '../../domain/paper/wording';
import { decideAll } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { StoredPaper } from '../../persistence/paper-ports';
import { canonicalJson } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory, CommandParts, Decider } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import { compareStored } from '../result/compare-stored';
import { contentHash, contentOf, loadPapers } from './load-papers';
import type { LoadedPapers } from './load-papers';
import { isOfResult, ISSUABLE_CODES, RESULT_CODES, statesOf, symbolOf } from './paper-kinds';
import { wordingsOf } from './wordings';
import type { WordingDesk } from './wordings';

/** Most forms one request may name. */
const MOST_CODES = 50;

/** What to issue: the round, and which forms; those of the result unless named. */
export interface IssuePapersInput {
  readonly roundId: string;
  readonly codes?: readonly string[] | null;
}

interface LoadedIssue extends LoadedPapers {
  readonly codes: readonly PaperCode[];
  /** The editions there are of these forms. */
  readonly issued: readonly StoredPaper[];
  /** What the newest editions state that no longer fit the data, by id. */
  readonly outdated: ReadonlyMap<string, PaperFacts>;
  /** Every number given in the round so far, whatever the form. */
  readonly numberKeys: readonly string[];
  readonly auditHash: string;
  /** The agency's own wordings in force, by form. */
  readonly wordings: ReadonlyMap<string, WordingRef>;
}

interface Issued {
  readonly paper: StoredPaper;
  readonly content: PaperFacts;
  /** The edition whose place it takes. */
  readonly replaces: StoredPaper | null;
}

/**
 * Issues every paper of the forms asked for that the round's data allow and that is not issued yet, such as a D24 per
 * locked sheet or opened ballot, D27 and D28 with the result. A paper whose data have changed since gets a new edition
 * that lists what changed; the old one stays readable and is no longer valid (BR-59).
 */
export function issuePapers(desk: WordingDesk) {
  return (parts: CommandParts) => issuing(parts.publicUrl ?? '', desk)(parts);
}

const issuing = (
  proofAddress: string,
  desk: WordingDesk,
): CommandFactory<IssuePapersInput, { readonly issued: number }> =>
  defineCommand({
    name: 'issuePapers',
    stepUp: true,
    intact: true,
    allow: { by: ['COUNCIL_SECRETARY'] },
    load: async (repositories, { roundId, codes: named }): Promise<LoadedIssue | null> => {
      const loaded = await loadRegulatedRound(repositories, roundId);
      if (loaded === null) return null;
      const codes: readonly PaperCode[] =
        named == null ? RESULT_CODES : ISSUABLE_CODES.filter((code) => named.includes(code));
      const papers = await loadPapers(repositories, loaded, codes);
      const head = await repositories.audit.head(roundId);
      const all = await repositories.papers.ofRound(roundId);
      const issued = all.filter(({ code }) => codes.includes(code));
      const numberKeys = all.map(({ numberKey }) => numberKey);
      const changed = issued.filter((paper) => paper.supersededBy === null && !fits(papers, paper));
      const contents = await repositories.papers.contents(changed.map(({ id }) => id));
      // As a border: what is stored as a paper's content was written below as one.
      const outdated = new Map(contents.map(({ id, content }) => [id, JSON.parse(content) as PaperFacts]));
      const wordings = await wordingsOf(desk, repositories, loaded.round);
      return { ...papers, codes, issued, numberKeys, outdated, wordings, auditHash: head?.hash ?? '' };
    },
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, input, decider) => {
      const errors: Refusal[] = [...checkCodes(input), ...checkTime(loaded)];
      const mismatch = loaded.established === null ? null : compareStored(loaded.established);
      if (mismatch !== null) errors.push(mismatch);
      else if (marksChanged(loaded)) errors.push({ code: 'RESULT_MISMATCH', path: [], posts: [] });
      return decideAll(errors, () => issueAll(loaded, proofAddress, decider));
    },
    store: async (repositories, issued) => {
      await repositories.papers.insert(issued.map(({ paper }) => paper));
      await repositories.papers.insertContents(
        issued.map(({ paper, content }) => ({ id: paper.id, content: canonicalJson(content) })),
      );
      for (const { paper, replaces } of issued) {
        if (replaces === null) continue;
        await repositories.papers.save({ ...replaces, supersededBy: paper.id, version: replaces.version + 1 });
      }
    },
    record: (issued, { round }) => ({
      subjectId: round.id,
      before: null,
      after: {
        papers: issued.map(({ paper }) => [paper.id, paper.code, paper.number, paper.edition, paper.contentHash]),
      },
    }),
    answer: (issued) => ({ issued: issued.length }),
  });

/** Whether the data still give what an edition states. */
export function fits(papers: LoadedPapers, paper: StoredPaper): boolean {
  const content = contentOf(papers, paper);
  return content !== null && contentHash(content) === paper.contentHash;
}

/** Every named form must be one that data of a round can fill. */
function checkCodes({ codes }: IssuePapersInput): readonly Refusal[] {
  if (codes == null) return [];
  if (codes.length === 0 || codes.length > MOST_CODES) {
    return [{ code: 'INVALID_VALUE', path: ['codes'], reason: `Chọn từ 1 đến ${String(MOST_CODES)} mẫu.` }];
  }
  return codes.flatMap((code, index): Refusal[] =>
    ISSUABLE_CODES.some((known) => known === code)
      ? []
      : [{ code: 'INVALID_VALUE', path: ['codes', String(index)], reason: 'Mẫu này không lập từ dữ liệu kỳ thi.' }],
  );
}

/** Each form has its time: no result before there is one. */
function checkTime({ round, codes }: LoadedIssue): readonly Refusal[] {
  const refused = codes.flatMap((code) => requireState(round.state, statesOf(code) ?? [], ['roundId']) ?? []);
  return refused.slice(0, 1);
}

type Due = Pick<StoredPaper, 'code' | 'sheetId'>;

/** Papers that can be issued now and are not yet, or no longer as the data have it. */
function dueOf(loaded: LoadedIssue): readonly Due[] {
  const { issued, outdated } = loaded;
  const printed = new Set(issued.filter(({ id }) => !outdated.has(id)).map(keyOf));
  const stands = new Set(issued.filter(({ supersededBy }) => supersededBy === null).map(({ id }) => id));
  const replaced = issued.filter(({ id }) => stands.has(id) && outdated.has(id)).map(keyOf);
  return possible(loaded).filter((due) => !printed.has(keyOf(due)) || replaced.includes(keyOf(due)));
}

/** Papers that the data allow now. The sheets of a candidate are handed over only when all of them are locked (BR-42). */
export function possible({
  round,
  codes,
  sheets,
  ballots,
  established,
  gathered,
}: LoadedPapers & Pick<LoadedIssue, 'codes'>): readonly Due[] {
  const open = new Set(sheets.filter(({ state }) => state !== 'LOCKED').map(({ applicationId }) => applicationId));
  const filled = isSecret(round.regulation) ? ballots : sheets.filter((sheet) => !open.has(sheet.applicationId));
  return codes.flatMap((code): readonly Due[] => {
    if (code === 'D24') return filled.map(({ id }) => ({ code, sheetId: id }));
    if (isOfResult(code)) return established === null ? [] : [{ code, sheetId: null }];
    return (gathered.get(code)?.subjects ?? []).map((sheetId) => ({ code, sheetId }));
  });
}

function keyOf({ code, sheetId }: Due): string {
  return `${code} ${sheetId ?? ''}`;
}

function issueAll(loaded: LoadedIssue, proofAddress: string, decider: Decider): readonly Issued[] {
  const number = numberer(loaded, hanoiDay(decider.now).slice(0, 4));
  return dueOf(loaded).flatMap((due) => {
    const id = decider.newId('paper');
    const numbered = number(due.code) ?? { number: null, numberKey: id };
    return issue(loaded, due, { id, ...numbered, proofAddress, proofCode: proofCode(decider), issuedAt: decider.now });
  });
}

/** Gives the next number of a form's symbol in a year; forms of one symbol share one register (BR-61). */
function numberer({ round, numberKeys }: LoadedIssue, year: string) {
  const given = new Map<string, number>();
  return (code: PaperCode): Pick<StoredPaper, 'number' | 'numberKey'> | null => {
    const symbol = symbolOf(code);
    if (symbol === null) return null;
    const register = `${round.id}|${symbol}|${year}|`;
    const last = given.get(symbol) ?? numberKeys.filter((key) => key.startsWith(register)).length;
    given.set(symbol, last + 1);
    return {
      number: `${String(last + 1).padStart(2, '0')}/${symbol}`,
      numberKey: register + String(last + 1),
    };
  };
}

function issue(
  loaded: LoadedIssue,
  due: Due,
  given: Pick<StoredPaper, 'id' | 'number' | 'numberKey' | 'proofAddress' | 'proofCode' | 'issuedAt'>,
): readonly Issued[] {
  const replaces = loaded.issued.find((paper) => paper.supersededBy === null && keyOf(paper) === keyOf(due)) ?? null;
  const wording = loaded.wordings.get(due.code) ?? null;
  const identity = {
    ...given,
    ...due,
    wording,
    templateVersion: shippedVersion(due.code),
    edition: (replaces?.edition ?? 0) + 1,
    auditHash: loaded.auditHash,
  };
  const content = contentOf(loaded, identity);
  if (content === null) return [];
  const before = replaces === null ? undefined : loaded.outdated.get(replaces.id);
  const changes = before === undefined ? [] : changesBetween(contentOfPaper(before).data, contentOfPaper(content).data);
  const { id: roundId } = loaded.round;
  const hashes = { contentHash: contentHash(content), changes };
  return [{ paper: { ...NEW_LIFE, ...identity, ...hashes, version: 1, roundId }, content, replaces }];
}

/** Marks of a locked sheet never change lawfully: a sheet that says other marks than its paper stops everything (A5). */
function marksChanged(loaded: LoadedIssue): boolean {
  return loaded.issued.some((paper) => {
    const before = loaded.outdated.get(paper.id);
    const now = before === undefined ? null : contentOf(loaded, paper);
    if (before === undefined || now === null || !('criteria' in before) || !('criteria' in now)) return false;
    return canonicalJson([before.criteria, before.total]) !== canonicalJson([now.criteria, now.total]);
  });
}

function proofCode({ random }: Decider): string {
  const half = 10 ** (PROOF_DIGITS / 2);
  return [random(half), random(half)].map((part) => String(part).padStart(PROOF_DIGITS / 2, '0')).join('');
}
